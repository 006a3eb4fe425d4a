import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCoreProperties } from '../../../../src/main/formats/core-properties.ts'
import { listZip, readZipEntry } from '../../../../src/main/formats/docx/zip.ts'
import { readDocument } from '../../../../src/main/formats/formats.ts'
import { makeWord } from '../../../faults/hostile-parts.ts'

const bytes = new Uint8Array(
  readFileSync(new URL('../../../fixtures/accord-libreoffice.docx', import.meta.url)),
)
const read = (input: Uint8Array, name = 'x.docx') => readDocument({ bytes: input, name })
const directory = bytes.findLastIndex(
  (byte, at) => byte === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6,
)

/** The same file with four bytes of its first directory entry, or of its end, changed. */
function changed(at: number, value: number): Uint8Array {
  const copy = bytes.slice()
  new DataView(copy.buffer).setUint32(at, value, true)
  return copy
}

describe('what is no sound Word document', () => {
  test('cut off at each tenth: one plain sentence', async () => {
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const part = await read(bytes.slice(0, Math.floor((bytes.length * tenth) / 10)))
      expect(part).toEqual({ ok: false, error: 'is damaged, or not a Word document' })
    }
  })
  test('one whose tables nest without end says so', async () => {
    const deep = makeWord('<w:tbl><w:tr><w:tc>'.repeat(20_000) + '</w:tc></w:tr></w:tbl>'.repeat(20_000))
    expect(await read(deep)).toEqual({ ok: false, error: 'is nested too deeply' })
  })
  test('one that says it unpacks to gigabytes is not unpacked', async () => {
    const first = new DataView(bytes.buffer).getUint32(directory + 16, true)
    const bomb = changed(first + 24, 0x7fffffff)
    expect(listZip(bomb)?.reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(2_000_000_000)
    expect(await read(bomb)).toEqual({
      ok: false,
      error: 'unpacks to more than 256 MB, which no document needs',
    })
  })
  test('a directory outside the file, and one of a million entries', async () => {
    expect(listZip(changed(directory + 16, 0xfffffff0))).toBeNull()
    expect(listZip(changed(directory + 8, 0xffffffff))).toBeNull()
  })
  test('an archive without a document says what to do', async () => {
    const other = bytes.slice()
    const name = new TextEncoder().encode('word/document.xml')
    for (let at = 0; at < other.length; at += 1)
      if (name.every((byte, index) => other[at + index] === byte)) other[at] = 0x57
    expect(await read(other)).toEqual({
      ok: false,
      error: 'is an archive, not a document; unpack it and import the files in it',
    })
  })
  test('random bytes after the mark of a zip, and random changes, never throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.nat(bytes.length - 4),
        fc.nat(),
        async (noise, at, value) => {
          expect(typeof (await read(Uint8Array.from([0x50, 0x4b, 3, 4, ...noise]))).ok).toBe('boolean')
          expect(typeof (await read(changed(at, value % 2 ** 32))).ok).toBe('boolean')
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('what a Word document says of itself', () => {
  test('its title; its day only where the text bears it out', async () => {
    const result = await read(bytes)
    expect(result.ok && result.value.meta).toEqual({ title: 'The Harbour Accord', language: 'en-US' })
  })
  test('an entry is unpacked by its name, up to a size', () => {
    expect(new TextDecoder().decode(readZipEntry(bytes, 'docProps/core.xml', 10_000) ?? undefined)).toContain(
      '<dc:title>The Harbour Accord</dc:title>',
    )
    expect(readZipEntry(bytes, 'docProps/core.xml', 10)).toBeNull()
    expect(readZipEntry(bytes, 'docProps/none.xml', 10_000)).toBeNull()
    expect(readZipEntry(bytes.slice(0, 100), 'docProps/core.xml', 10_000)).toBeNull()
  })
  test('empty marks between its properties do not run together', () => {
    const xml =
      '<?xml version="1.0"?><cp:coreProperties><dc:title/><dc:creator>Bo</dc:creator><dcterms:created>2023-03-14T09:00:00Z</dcterms:created></cp:coreProperties>'
    expect(readCoreProperties(xml)).toEqual({ title: '', creator: 'Bo', created: '2023-03-14' })
    expect(readCoreProperties('no marks')).toEqual({ title: '', creator: '', created: null })
  })
})

test('the name does not matter', async () => {
  const renamed = await read(bytes, 'accord.txt')
  expect(renamed.ok && renamed.value.kind).toBe('docx')
  const text = await read(new TextEncoder().encode('A text of a few words.'), 'x.docx')
  expect(text.ok && text.value.kind).toBe('text')
})

describe('raised characters of a Word document', () => {
  const raised = (text: string) =>
    `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`
  const plain = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const textsOf = async (input: Uint8Array) => {
    const result = await read(input)
    return result.ok ? result.value.blocks.map(({ text, spans = [] }) => ({ text, spans })) : []
  }
  test('the mark of a note leaves the text, an exponent and a part of a word stay', async () => {
    const word = makeWord(
      `<w:p>${plain('The union has 28')}${raised('1')}${plain(' members, moved 10')}${raised('6')}${plain(' tonnes and came in 12')}${raised('th')}${plain('.')}</w:p>`,
    )
    const text = 'The union has 28 members, moved 10\u2076 tonnes and came in 12th.'
    expect(await textsOf(word)).toEqual([
      {
        text,
        spans: [
          { kind: 'noteref', label: '1', start: 16, end: 16 },
          { kind: 'sup', start: text.indexOf('th.'), end: text.indexOf('th.') + 2 },
        ],
      },
    ])
  })
  test.each(['accord-libreoffice.docx', 'accord-pandoc.docx'])('a true footnote: %s', async (name) => {
    const file = new Uint8Array(readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url)))
    const block = (await textsOf(file)).find(({ text }) => text.includes('by 2027'))
    expect(block?.text).toContain('by 2027. The')
    const at = block?.text.indexOf(' The Harbour') ?? 0
    expect(block?.spans.filter(({ kind }) => kind === 'noteref')).toEqual([
      { kind: 'noteref', label: '1', start: at, end: at, notes: [expect.stringMatching(/^footnote-\d+$/)] },
    ])
  })
})
