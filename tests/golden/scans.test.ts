import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { outlinesOn } from '../../src/core/anchor/outlines-on.ts'
import { compile } from '../../src/core/compile.ts'
import type { Briefing, SourceDocument } from '../../src/core/model/document.ts'
import type { PageBox } from '../../src/core/model/page.ts'
import { readDocument } from '../../src/main/formats/formats.ts'
import { openPages } from '../../src/main/pages/paged-file.ts'
import { toPng } from '../../src/main/pages/png.ts'
import { recognitionVersion } from '../../src/main/recognition/page.ts'
import { recogniser } from '../../src/main/recognition/tesseract.ts'
import { halfScanned, scans } from './scans.expected.ts'

const folder = fileURLToPath(new URL('../fixtures/scans/', import.meta.url))

interface Read {
  readonly source: SourceDocument
  readonly briefing: Briefing
  /** What was told of the pages while they were read. */
  readonly pages: string[]
}

const readOnce = new Map<string, Promise<Read>>()

/** Reads a file as it lies there. Recognition takes seconds: what more than one test looks at is read once. */
function read(file: string): Promise<Read> {
  const reading = readOnce.get(file) ?? readBytes(file, readFileSync(folder + file))
  readOnce.set(file, reading)
  return reading
}

async function readBytes(file: string, bytes: Uint8Array): Promise<Read> {
  const pages: string[] = []
  const recognise = recogniser(({ page, of }) => pages.push(`${page} of ${of}`))
  const source = await readDocument({ bytes, name: file, recognise })
  if (!source.ok) throw new Error(source.error)
  return { source: source.value, briefing: compile(source.value), pages }
}

/** Headings with a #, other blocks by their kind. How long a dash is no scan tells. */
const linesOf = ({ sections, blocks }: Briefing): string[] =>
  sections
    .flatMap(({ title, blocks: ids }) => [
      ...(title === null ? [] : [`# ${title}`]),
      ...ids.flatMap((id) => {
        const block = blocks.find((each) => each.id === id)
        return block === undefined ? [] : [`${block.kind}${block.level ?? ''}: ${block.text}`]
      }),
    ])
    .map(asRead)
const asRead = (line: string) => line.replace(/^#+/, '#').replaceAll('—', '–')

const doubtfulIn = ({ blocks }: Briefing) =>
  blocks.flatMap(({ text, spans = [] }) =>
    spans.filter(({ kind }) => kind === 'doubtful').map(({ start, end }) => text.slice(start, end)),
  )

describe.each(scans)('$file', ({ file, kind, title, date, pages, lines, facts, never = [] }) => {
  test('is read as what stands on it', { timeout: 120_000 }, async () => {
    const { source, briefing, pages: told } = await read(file)
    expect(briefing).toMatchObject({ title, date, source: { kind, recognised: recognitionVersion } })
    expect(told).toEqual(Array.from({ length: pages }, (_, at) => `${at + 1} of ${pages}`))
    expect(source.notes).toEqual([
      expect.stringMatching(/^Read from .* by Tesseract \(English\): .*doubtful\.$/),
    ])
    expect(linesOf(briefing)).toEqual(expect.arrayContaining(lines.map(asRead)))
    const found = briefing.facts.map(({ text }) => text)
    for (const fact of facts) expect(found).toContain(fact)
    const said = briefing.facts.map(({ text, statement = '' }) => `${text} ${statement}`)
    for (const figure of never) expect(said.filter((each) => each.includes(figure))).toEqual([])
  })
})

test('words that are not certain make no facts and no cards', { timeout: 120_000 }, async () => {
  const { briefing } = await read('signals.tif')
  const doubtful = doubtfulIn(briefing)
  expect(doubtful.length).toBeGreaterThan(5)
  for (const { block: id, sentence } of briefing.facts) {
    const spans = briefing.blocks.find((block) => block.id === id)?.spans ?? []
    const inside = spans.filter(
      ({ kind, start, end }) => kind === 'doubtful' && start < sentence.end && sentence.start < end,
    )
    expect(inside).toEqual([])
  }
})

test('pages that are pictures are read where others have text', { timeout: 120_000 }, async () => {
  const { briefing, pages } = await read(halfScanned.file)
  expect(pages).toEqual(['1 of 1'])
  expect(briefing.title).toBe(halfScanned.title)
  expect(linesOf(briefing)).toEqual(expect.arrayContaining(halfScanned.lines.map(asRead)))
})

/** A page with all white but what is framed of the passage that begins so, read once more, says that passage. */
async function expectFramed(briefing: Briefing, bytes: Uint8Array, begins: string) {
  const block = briefing.blocks.find(({ text }) => text.startsWith(begins))
  const page = block?.page ?? 0
  const frames = outlinesOn(briefing, page, []).get(block?.id ?? '')?.frames ?? []
  const read = await recogniser(() => {})(await framedAlone(bytes, page, frames), { page, of: page })
  const words = read?.lines.flatMap((line) => line.words.map(({ text }) => text)) ?? []
  expect(words.join(' ').replaceAll('- ', '')).toBe(block?.text.replaceAll('- ', ''))
}

async function framedAlone(bytes: Uint8Array, number: number, frames: readonly PageBox[]) {
  const file = await openPages(bytes)
  const page = file.ok ? file.value.draw(number, { dpi: 300, colour: 'gray' }) : null
  if (page?.ok !== true) throw new Error('not drawn')
  const { width, height, channels, data } = page.value
  const isIn = (x: number, y: number) =>
    frames.some(({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom)
  const alone = data.map((value, at) =>
    isIn((at % width) / width, Math.floor(at / width) / height) ? value : 255,
  )
  return { bytes: toPng({ width, height, channels, data: alone }), orientation: 1 }
}

/** The same file, its last page turned to the right by so many degrees. */
function turnedBy(file: string, degrees: string): Uint8Array {
  const text = readFileSync(folder + file, 'latin1')
  const at = text.lastIndexOf('/Rotate 0  ')
  return Buffer.from(text.slice(0, at) + `/Rotate ${degrees}`.padEnd(11) + text.slice(at + 11), 'latin1')
}

test.each(['90', '180'])(
  'a page that lies turned by %s degrees is read as if it stood',
  {
    timeout: 240_000,
  },
  async (degrees) => {
    const { file, lines } = halfScanned
    const { briefing, pages } = await readBytes(file, turnedBy(file, degrees))
    expect(pages).toEqual(['1 of 1'])
    expect(linesOf(briefing)).toEqual(expect.arrayContaining(lines.map(asRead)))
    await expectFramed(briefing, turnedBy(file, degrees), 'The office enters')
  },
)

test('a passage of a page that was read is framed: what stands in the frame is the passage', {
  timeout: 120_000,
}, async () => {
  const { briefing } = await read('rules-scanned.pdf')
  const bytes = readFileSync(`${folder}rules-scanned.pdf`)
  await expectFramed(briefing, bytes, 'Meters of private users')
  await expectFramed(briefing, bytes, 'The office enters')
})
