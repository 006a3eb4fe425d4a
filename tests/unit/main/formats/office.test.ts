import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../../src/main/formats/formats.ts'
import { bytesOf, latin } from '../../../faults/hostile-parts.ts'
import { makeOdt, makePptx } from '../../../faults/office-parts.ts'
import { type OfficeExample, odtExamples, pptxExamples, rtfExamples } from './office.expected.ts'
import { shownBlocks } from './shown.ts'

const makers = {
  odt: makeOdt,
  rtf: latin,
  pptx: (source: string) => makePptx(source.split('\n')),
} as const

const read = (bytes: Uint8Array) => readDocument({ bytes, name: 'x' })

async function meets(kind: keyof typeof makers, { source, reads, notes, dropped }: OfficeExample) {
  const document = await read(makers[kind](source))
  if (!document.ok) throw new Error(document.error)
  expect(document.value.kind).toBe(kind)
  expect(shownBlocks(document.value)).toEqual(reads)
  expect(document.value.notes).toEqual(notes ?? [])
  expect(document.value.dropped.map(({ text, why }) => ({ text, why }))).toEqual(
    (dropped ?? []).map(([text, why]) => ({ text, why })),
  )
}

describe('OpenDocument texts', () => {
  test.each(odtExamples)('$what', (example) => meets('odt', example))

  test('as one flat file', async () => {
    const flat = `<?xml version="1.0"?>\n<office:document office:mimetype="x"><office:body><office:text><text:p>It is old.</text:p></office:text></office:body></office:document>`
    const document = await read(bytesOf(flat))
    expect(document.ok && shownBlocks(document.value)).toEqual(['paragraph: It is old.'])
  })
  test('entities that a file declares are not expanded', async () => {
    const flat = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "harbour"><!ENTITY c SYSTEM "file:///etc/passwd">]>\n<office:document><office:text><text:p>It is &b; &c; old.</text:p></office:text></office:document>`
    const document = await read(bytesOf(flat.replace(/<!DOCTYPE.*?\]>/s, '')))
    expect(document.ok && shownBlocks(document.value)).toEqual(['paragraph: It is &b; &c; old.'])
  })
  test('nested without end', async () => {
    expect(await read(makeOdt('<text:section>'.repeat(20_000)))).toEqual({
      ok: false,
      error: 'is nested too deeply',
    })
  })
})

describe('rich text', () => {
  test.each(rtfExamples)('$what', (example) => meets('rtf', example))

  test('nested without end', async () => {
    expect(await read(latin(`{\\rtf1 ${'{'.repeat(20_000)}a`))).toEqual({
      ok: false,
      error: 'is nested too deeply',
    })
  })
  test('whatever stands in it, it never throws, and takes no longer than it is long', async () => {
    const words = fc.constantFrom(
      ..."{ } \\par \\cell \\row \\intbl {\\footnote \\u-1 \\bin9 \\uc0 {\\field{\\*\\fldinst {\\fldrslt {\\*\\x {\\listtext {\\shptxt {\\fonttbl \\f9 'ff a \\pard \\super \\b0 {\\info{\\title".split(
        ' ',
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 60 }), async (pieces) => {
        const document = await read(latin(`{\\rtf1${pieces.join(' ')}`))
        expect(typeof document.ok).toBe('boolean')
      }),
      { numRuns: 200 },
    )
  })
})

describe('presentations', () => {
  test.each(pptxExamples)('$what', (example) => meets('pptx', example))

  test('without slides', async () => {
    expect(await read(makePptx([]))).toEqual({ ok: false, error: 'holds no text' })
  })
})
