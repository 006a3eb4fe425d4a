/** Pages of a PDF without a text layer: drawn, and read from their pictures. */
import type { ScanPage } from '../../../core/model/document.ts'
import { groupBy } from '../../../core/model/group-by.ts'
import { err, ok, type Result } from '../../../core/model/result.ts'
import { ownLanguage } from '../../../shared/scan-language.ts'
import { type DrawnPage, openPages, type PagedFile } from '../../pages/paged-file.ts'
import type { Recognise } from '../../recognition/page.ts'
import type { FormatInput } from '../format.ts'
import type { PdfLine } from '../pdf/lines.ts'
import { scanLimits } from './limits.ts'
import { linesOfScans, type Scan } from './lines.ts'
import type { Tally } from './note.ts'
import { placeWords } from './placed-words.ts'

/** Dots to the inch at which a page is glanced at, whether it is blank: a thirtieth of the time of drawing it to be read. */
const glance = 50
/** Of 255: what is darker is ink, thin as it may be drawn. */
const ink = 200
/** A page with fewer dark pixels is blank: a letter of small print has more. */
const leastInk = 3
/** What stands in a text layer is not read from its picture unless there is so much more. */
const muchMore = 2

const noText = 'has no text, not even in pictures of its pages'

interface Layers {
  readonly pages: readonly number[]
  /** Of the text layers of all pages. */
  readonly lines: readonly PdfLine[]
}

interface WithScans {
  readonly lines: readonly PdfLine[]
  /** Null where no page is a picture. */
  readonly scanned: (Tally & { readonly words: readonly ScanPage[] }) | null
  /** Of the pages that were read from pictures, as they were turned for that: in points. */
  readonly heights: ReadonlyMap<number, number>
}

/** The lines of a PDF with what stands on pages that are pictures. */
export async function withScans(
  bytes: Uint8Array,
  { pages, lines }: Layers,
  {
    recognise,
    languages = [ownLanguage],
    onDrawing = () => {},
  }: Pick<FormatInput, 'recognise' | 'languages' | 'onDrawing'>,
): Promise<Result<WithScans, string>> {
  const layers = groupBy(lines, ({ page }) => page)
  const layerOf = (page: number) => layers.get(page) ?? []
  const sparse = pages.filter((page) => lettersOf(layerOf(page)) < scanLimits.letters)
  if (recognise === undefined || sparse.length === 0)
    return lines.length === 0 ? err(noText) : ok({ lines, scanned: null, heights: new Map() })
  const { scans, damaged, beyond } = await readScans(bytes, sparse, { recognise, onDrawing })
  const better = new Map(
    [...linesOfScans(scans)].filter(
      ([page, { lines }]) => lettersOf(lines) > lettersOf(layerOf(page)) * muchMore,
    ),
  )
  const all = pages.flatMap((page) => better.get(page)?.lines ?? layerOf(page))
  if (all.length === 0) return err(noText)
  return ok({
    lines: all,
    scanned: {
      languages,
      pages: new Set(better.keys()),
      damaged,
      beyond,
      words: placeWords(scans.filter(({ page }) => better.has(page))),
    },
    heights: new Map([...better].map(([page, { height }]) => [page, height])),
  })
}

const lettersOf = (lines: readonly PdfLine[]): number =>
  lines.reduce((sum, { text }) => sum + text.replace(/\s+/g, '').length, 0)

interface Scans extends Omit<Tally, 'pages' | 'languages'> {
  readonly scans: readonly Scan[]
}

interface Reading {
  readonly recognise: Recognise
  readonly onDrawing: (page: number | null) => void
}

async function readScans(bytes: Uint8Array, pages: readonly number[], reading: Reading): Promise<Scans> {
  // A file may already hang where it is opened.
  reading.onDrawing(pages[0] ?? null)
  const file = await openPages(bytes)
  if (!file.ok) return { scans: [], damaged: pages, beyond: 0 }
  try {
    return await readAll(file.value, pages, reading)
  } finally {
    file.value.close()
    reading.onDrawing(null)
  }
}

async function readAll(
  file: PagedFile,
  pages: readonly number[],
  { recognise, onDrawing }: Reading,
): Promise<Scans> {
  const first = pages.slice(0, scanLimits.pages)
  const scans: Scan[] = []
  const damaged: number[] = []
  for (const [index, page] of first.entries()) {
    onDrawing(page)
    const glimpse = file.draw(page, { dpi: glance, colour: 'gray' })
    if (glimpse.ok && isBlank(glimpse.value)) continue
    const size = file.size(page)
    const drawn = file.draw(page, { dpi: scanLimits.dpi, colour: 'gray' })
    if (!size.ok || !drawn.ok) damaged.push(page)
    else {
      onDrawing(null)
      const picture = { bytes: asPnm(drawn.value), orientation: 1 }
      const read = await recognise(picture, { page: index + 1, of: first.length })
      const { width, height } = drawn.value
      if (read === null) damaged.push(page)
      else scans.push({ page, read, width, height, scale: size.value.width / width })
    }
  }
  return { scans, damaged, beyond: pages.length - first.length }
}

function isBlank({ data }: DrawnPage): boolean {
  let dark = 0
  for (const value of data) {
    if (value < ink) dark += 1
    if (dark >= leastInk) return false
  }
  return true
}

/** Gray pixels as a file (Netpbm's PGM): a line of sizes, and the bytes. */
function asPnm({ width, height, data }: DrawnPage): Uint8Array {
  return Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`, 'latin1'), data])
}
