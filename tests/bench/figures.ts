// What pictures cost a document that is opened: the first paragraph of one with 500 of them against the same without.
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { resolveElectron } from '../../scripts/electron-runtime.ts'
import { removeFolder } from '../../scripts/remove-folder.ts'
import { ROOT } from '../../scripts/run.ts'
import { compile } from '../../src/core/compile.ts'
import type { SourceBlock, SourceDocument } from '../../src/core/model/document.ts'
import { buildIndex } from '../../src/core/search/lunr-index.ts'
import { readTextual } from '../../src/main/formats/formats.ts'
import { Pictures } from '../../src/main/formats/pictures.ts'
import { toPng } from '../../src/main/pages/png.ts'
import { takePictures } from '../../src/main/pictures/figures.ts'
import { addImported } from '../../src/main/store/briefings.ts'
import { touchDocument } from '../../src/main/store/documents.ts'
import { Objects } from '../../src/main/store/objects.ts'
import { openStore } from '../../src/main/store/open.ts'
import { leaveInText } from './leave-in-text.ts'
import { asText, makeLongText } from './long-text.ts'
import { measureStart } from './paint.ts'
import { describeMachine, describeVersions, writeReport } from './report.ts'
import { summarize } from './stats.ts'

const count = 500
const words = 30_000
/** Chromium stores a script's compiled code at its second use. */
const warmUps = 2
const goal = 1.25
/**
 * Blocks at the beginning without pictures, more than a window shows: of a frame Chromium tells only the largest, and waits
 * with it for a picture that is still loading, so that no paragraph beside one is ever told of.
 */
const clear = 16

const measured =
  `The built app on a document of ${words} words, without pictures and with ${count} different ones of 640 × 400 ` +
  'pixels, spread over it from below the first window on. "painted": milliseconds from just before the spawn to its first paragraph (see the ' +
  `benchmark "start"), after ${warmUps} starts that do not count; the two take turns. "encode": milliseconds that ` +
  'one picture took to be decoded and encoded anew. The ratio is of medians.'

/** A picture like no other, with edges and a slope. */
function draw(seed: number): Uint8Array {
  const [width, height] = [640, 400]
  const data = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3
      const isBar = (x >> 6) % 2 === 0 && y > (seed * 37 + (x >> 6) * 53) % height
      data.set(isBar ? [31, seed % 251, seed >> 4] : [200 + ((x + seed) % 50), 210, 255 - (y % 90)], at)
    }
  return toPng({ width, height, channels: 3, data })
}

function withPictures(source: SourceDocument): SourceDocument {
  const pictures = new Pictures(undefined)
  const step = Math.max(1, Math.floor((source.blocks.length - clear) / count))
  const blocks = source.blocks.flatMap((block, at): SourceBlock[] => {
    const below = at - clear
    const isNext = below >= 0 && below % step === step - 1 && below / step < count
    const figure = isNext ? pictures.add(draw(at), { alt: `Bars ${at}` }) : null
    return figure === null ? [block] : [block, figure]
  })
  return { ...source, blocks, images: pictures.images }
}

/** A data folder whose last opened document is that one. Returns how long its pictures took, in ms. */
async function fill(folder: string, source: SourceDocument): Promise<{ pictures: number; took: number }> {
  const start = performance.now()
  const { document, pictures } = takePictures(source, () => 0)
  const took = performance.now() - start
  const briefing = compile(document)
  const file = join(folder, 'precis.db')
  const opened = await openStore(file, { now: Date.now() })
  if (!opened.ok) throw opened.error
  const objects = new Objects(file)
  const figures = await objects.hold(() =>
    Promise.all(pictures.map(async ({ bytes }) => ({ hash: await objects.put(bytes), size: bytes.length }))),
  )
  const { id, title, date, cards } = briefing
  const row = {
    id,
    title,
    date,
    kind: 'markdown',
    words,
    cards: cards.length,
    addedAt: 1,
    file: null,
    notes: [],
  } as const
  const content = { briefing: JSON.stringify(briefing), index: JSON.stringify(buildIndex(briefing)) }
  await addImported(opened.value, row, content, { original: null, figures })
  touchDocument(opened.value, id, Date.now())
  opened.value.close()
  return { pictures: pictures.length, took }
}

async function main(): Promise<void> {
  const options = { n: { type: 'string', default: '7' }, date: { type: 'string' } } as const
  const { values } = parseArgs({ options })
  const n = Number(values.n)
  if (!Number.isInteger(n) || n < 1) throw new Error('--n must be a whole number from 1.')
  const machine = describeMachine()
  const electron = await resolveElectron()
  const text = asText(makeLongText('Harbour in Pictures', words, 7))
  const read = readTextual({ bytes: Buffer.from(text), name: 'harbour.txt' })
  if (!read.ok) throw new Error(read.error)
  // The paragraphs of the text as a format gives them, so that pictures can stand between.
  const blocks = compile(read.value).blocks.map(
    ({ kind, text: words }): SourceBlock => ({ kind, text: words }),
  )
  const source: SourceDocument = { ...read.value, blocks }
  const home = mkdtempSync(join(tmpdir(), 'precis-bench-figures-'))
  try {
    const [plain, pictured] = ['plain', 'pictured'].map((name) => join(home, name)) as [string, string]
    for (const folder of [plain, pictured]) mkdirSync(folder)
    await fill(plain, source)
    const { pictures, took } = await fill(pictured, withPictures(source))
    if (pictures !== count) throw new Error(`${pictures} pictures were kept, not ${count}.`)
    for (const userData of [plain, pictured]) await leaveInText(userData)
    const times: { plain: number[]; pictured: number[] } = { plain: [], pictured: [] }
    for (let round = 0; round < n + warmUps; round += 1)
      for (const [name, userData] of [
        ['plain', plain],
        ['pictured', pictured],
      ] as const) {
        const { painted } = await measureStart(electron.path, {
          folder: ROOT,
          userData,
          selector: '[data-block]',
        })
        if (round >= warmUps) times[name].push(painted)
      }
    const result = {
      plain: summarize(times.plain),
      pictured: summarize(times.pictured),
      encode: took / pictures,
    }
    const ratio = result.pictured.median / result.plain.median
    console.log(
      `without pictures ${result.plain.median.toFixed(0)} ms, with ${count} ${result.pictured.median.toFixed(0)} ms ` +
        `(×${ratio.toFixed(2)}, goal ×${goal}); each took ${result.encode.toFixed(0)} ms to encode`,
    )
    const versions = describeVersions(electron.path)
    writeReport('figures', { date: values.date, measured, machine, versions, n, goal, ...result, ratio })
  } finally {
    await removeFolder(home)
  }
}

await main()
