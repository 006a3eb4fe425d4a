import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { answerAnew } from '../../../../src/main/engine/answer-anew.ts'
import { readDocument } from '../../../../src/main/formats/formats.ts'
import type { ReadPage, Recognise } from '../../../../src/main/recognition/page.ts'

const file = new Uint8Array(readFileSync(new URL('../../../fixtures/scans/signals.tif', import.meta.url)))

/** The same TIFF with so many pages: copies of its first directory, each naming the next. */
function withPages(count: number): Uint8Array {
  const source = Buffer.from(file)
  const at = source.readUInt32LE(4)
  const length = 2 + source.readUInt16LE(at) * 12
  const starts = Array.from({ length: count }, (_, index) => source.length + index * (length + 4))
  const head = Buffer.from(source)
  head.writeUInt32LE(starts[0] ?? 0, 4)
  const directories = starts.map((_, index) => {
    const next = Buffer.alloc(4)
    next.writeUInt32LE(starts[index + 1] ?? 0)
    return Buffer.concat([source.subarray(at, at + length), next])
  })
  return new Uint8Array(Buffer.concat([head, ...directories]))
}

/** What a reader might tell of any page: here it counts how often it was asked. */
function counting(): { readonly recognise: Recognise; readonly count: () => number } {
  let count = 0
  const words = ['The', 'coast', 'has', 'many', 'stations', 'of', 'stone.'].map((text, index) => ({
    text,
    letters: [],
    left: 100 + index * 120,
    right: 200 + index * 120,
    confidence: 96,
  }))
  const line = { words, xHeight: 20, height: 38, baseline: { left: 300, right: 300 }, left: 100, right: 920 }
  const page: ReadPage = { lines: [line], turn: 0 }
  return {
    count: () => count,
    recognise: async () => {
      count += 1
      return page
    },
  }
}

async function storedOf(bytes: Uint8Array): Promise<Briefing> {
  const source = await readDocument({ bytes, name: 'signals.tif', recognise: counting().recognise })
  if (!source.ok) throw new Error(source.error)
  return compile(source.value)
}

const use = { facts: [], cards: [], touched: [] }

/** @param asked the languages that are asked for @param there those that are there */
async function readAgain(
  bytes: Uint8Array,
  change: (stored: Briefing) => Briefing = (same) => same,
  asked: readonly string[] | null = null,
  there?: readonly string[],
) {
  const stored = change(await storedOf(bytes))
  const { recognise, count } = counting()
  const request = {
    briefing: JSON.stringify(stored),
    other: null,
    original: bytes,
    source: stored.id,
    lines: [],
    scansIn: asked,
    use,
    read: [],
  }
  const made = await answerAnew(
    request,
    () => undefined,
    (wanted) => ({
      recognise,
      ...(there && { languages: there.filter((code) => wanted.includes(code)) }),
      onDrawing: () => {},
    }),
  )
  const briefing = made === null ? null : (JSON.parse(made.briefing) as Briefing)
  return { pages: count(), text: briefing?.blocks ?? null, readIn: briefing?.source.recognisedIn }
}

describe('a scan is read anew', () => {
  test('where it has few pages', async () => expect((await readAgain(file)).pages).toBe(2))
  test('not where it has many: its text stays as it was read', async () => {
    const many = withPages(5)
    const { pages, text } = await readAgain(many)
    expect(pages).toBe(0)
    expect(text).toEqual((await storedOf(many)).blocks)
  })
  test('all of it where an older version of the reader has read it', async () => {
    const older = (stored: Briefing) => ({ ...stored, source: { ...stored.source, recognised: 0 } })
    expect((await readAgain(withPages(5), older)).pages).toBe(5)
  })
  test('not where a language in which it was read was removed: its text stays', async () => {
    const german = (stored: Briefing) => ({ ...stored, source: { ...stored.source, recognisedIn: ['deu'] } })
    const { pages, text } = await readAgain(file, german)
    expect(pages).toBe(0)
    expect(text).toEqual((await storedOf(file)).blocks)
  })
})

describe('in another language since its user asks for it', () => {
  const same = (stored: Briefing) => stored
  test('all pages are read, however many', async () => {
    const { pages, readIn } = await readAgain(withPages(5), same, ['deu', 'eng'], ['deu', 'fra', 'eng'])
    expect(pages).toBe(5)
    expect(readIn).toEqual(['deu', 'eng'])
  })
  test('not where it is not there: nothing is made up', async () => {
    expect(await readAgain(file, same, ['deu'], ['eng'])).toMatchObject({ pages: 0, text: null })
  })
})
