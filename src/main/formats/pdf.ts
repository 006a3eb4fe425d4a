/**
 * PDF, read by pdf.js (through unpdf): text with places, from which lines and blocks are made. Pages without text are read
 * from their pictures.
 */
import { idOfBytes } from '../../core/base/ids.ts'
import type { SourceDocument } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { recognitionVersion } from '../recognition/page.ts'
import { type Claims, metaOf } from './claims.ts'
import type { Format, FormatInput } from './format.ts'
import { longestText } from './length.ts'
import { blocksOf } from './pdf/blocks.ts'
import { type Bookmark, type Bookmarked, bookmarksOf } from './pdf/bookmarks.ts'
import { burdenOf } from './pdf/burden.ts'
import { CharacterMaps } from './pdf/character-maps.ts'
import { drawnOn, drawsMarks, withMarks } from './pdf/drawn-marks.ts'
import { Faces } from './pdf/faces.ts'
import { drawnFigures, figuresOf, type PageSize, withCaptions } from './pdf/figures.ts'
import { filledIn, withFilled } from './pdf/filled.ts'
import { dropRunning } from './pdf/furniture.ts'
import { claimsOf } from './pdf/info.ts'
import { withLigatures } from './pdf/ligatures.ts'
import type { PdfLine } from './pdf/lines.ts'
import { linksIn, withLinks } from './pdf/links.ts'
import { asDoubtful, Meaning, withDoubt } from './pdf/meaning.ts'
import { type Left, runsOf, tooMany } from './pdf/page-runs.ts'
import { largestPicture, pictureBurdenOf } from './pdf/picture-burden.ts'
import { imagesOf, type PaintedPage, type PlacedImage } from './pdf/placed-images.ts'
import { inReadingOrder } from './pdf/reading-order.ts'
import { RunningLines } from './pdf/running-lines.ts'
import { Tagged, type TaggedPage, tagsOf } from './pdf/structure.ts'
import { linesWithRows } from './pdf/tagged-rows.ts'
import type { Turn } from './pdf/text-run.ts'
import { uprightNotes } from './pdf/turned.ts'
import { withWrappedRows } from './pdf/wrapped-rows.ts'
import { Pictures, pictureLimits } from './pictures.ts'
import { languageOf } from './scans/language.ts'
import { notesOfScans } from './scans/note.ts'
import { withScans } from './scans/pdf-scans.ts'

const mostPages = 5_000
const mostLines = 500_000
/** Pieces of text that a program has set each by itself. */
const mostRuns = 3_000_000
/** Pictures that are looked at, also those that run along the pages. */
const mostImages = 3_000
/** How long pages are asked for their pictures, in ms: the text comes first. */
const longestForPictures = 60_000
const picturesLeft = 'Its pictures are too large or too many to be read; its text is all there.'
const picturesLeftFrom = (page: number) =>
  `From page ${page} on its pictures were not read, since that took too long; its text is all there.`

export const pdfFormat = {
  kind: 'pdf',
  async read({
    bytes,
    name,
    recognise,
    languages,
    onDrawing,
  }: FormatInput): Promise<Result<SourceDocument, string>> {
    const layers = await readPages(bytes)
    if (!layers.ok) return layers
    const { sizes, claims, bookmarks } = layers.value
    const pages = { pages: [...sizes.keys()], lines: layers.value.lines }
    const read = await withScans(bytes, pages, { recognise, languages, onDrawing })
    if (!read.ok) return read
    const { scanned } = read.value
    const printed = [...sizes].map(([page, { height }]) => [page, height] as const)
    const heights = new Map([...printed, ...read.value.heights])
    const { lines, dropped } = dropRunning(read.value.lines, heights)
    // What was read is no figure.
    const images = layers.value.images.filter(({ page }) => scanned?.pages.has(page) !== true)
    const pictures = new Pictures(undefined)
    const running = new RunningLines(dropped)
    const placedIn = (text: readonly PdfLine[]) =>
      running.among(text, figuresOf(images, text, sizes, pictures))
    const whole = blocksOf(lines, placedIn, { bookmarks, title: claims.title })
    const { blocks: told, dropped: placed } = running.takeFrom(whole)
    const blocks = withCaptions(told)
    const isAllRead = scanned !== null && pages.pages.every((page) => scanned.pages.has(page))
    const meta = { ...metaOf(claims, name, blocks), ...(isAllRead && languageOf(scanned.languages)) }
    return ok({
      name,
      kind: 'pdf',
      id: idOfBytes(bytes),
      blocks,
      meta,
      dropped: [...placed, ...pictures.dropped],
      images: pictures.images,
      notes: [
        ...layers.value.notes,
        ...pictures.notes,
        ...(scanned === null ? [] : notesOfScans(scanned, blocks)),
      ],
      ...(scanned !== null &&
        scanned.pages.size > 0 && {
          recognised: recognitionVersion,
          recognisedIn: scanned.languages,
          scans: scanned.words,
        }),
    })
  },
} satisfies Format

interface Pages {
  readonly lines: readonly PdfLine[]
  /** Of each page, in points. */
  readonly sizes: ReadonlyMap<number, PageSize>
  readonly images: readonly PlacedImage[]
  /** What is to be told of the pictures. */
  readonly notes: readonly string[]
  readonly claims: Claims
  readonly bookmarks: readonly Bookmark[]
}

/** What is used of what a PDF says of itself. */
interface Metadata {
  readonly info: object
  readonly hasStructTree?: boolean
}

type Pdf = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>

async function readPages(bytes: Uint8Array): Promise<Result<Pages, string>> {
  const burden = burdenOf(bytes)
  if (burden !== null) return err(burden)
  const pictured = pictureBurdenOf(bytes)
  // Loaded when it is first needed: it is large.
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf')
  try {
    // pdf.js takes the bytes for itself.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      maxImageSize: largestPicture,
      // With these it asks us for its files, and neither the disk nor the network.
      useWorkerFetch: false,
      BinaryDataFactory: CharacterMaps,
    })
    const { OPS } = await getResolvedPDFJS()
    try {
      return await readAll(pdf, pictured, OPS, pictured === 'too much' ? [picturesLeft] : [])
    } finally {
      // Until then pdf.js keeps the file and what it made of it.
      await pdf.loadingTask.destroy()
    }
  } catch (cause) {
    return err(whyUnread(cause))
  }
}

/** @param notes what is to be said of its pictures */
async function readAll(
  pdf: Pdf,
  pictured: ReturnType<typeof pictureBurdenOf>,
  operators: Readonly<Record<string, number>>,
  notes: readonly string[],
): Promise<Result<Pages, string>> {
  if (pdf.numPages > mostPages) return err(`has more than ${mostPages} pages`)
  const lines: PdfLine[] = []
  const sizes = new Map<number, PageSize>()
  const images: PlacedImage[] = []
  let room: number = pictureLimits.allBytes
  const until = performance.now() + longestForPictures
  const told = [...notes]
  const faces = new Faces()
  const meaning = new Meaning()
  let left: Left = { characters: longestText, runs: mostRuns }
  // What a PDF says of itself may be damaged where its pages are not.
  const { info, hasStructTree = false } = await pdf.getMetadata().then(
    (read): Metadata => read,
    (): Metadata => ({ info: {} }),
  )
  const tagged = new Tagged()
  const isMarked = pictured !== 'too much' && drawsMarks((info as { Producer?: unknown }).Producer)
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const tags = hasStructTree ? await tagsOf(page as TaggedPage) : null
    const read = await runsOf(page, left, { meaning, tags })
    if (!read.ok) return read
    left = read.value.left
    const { turn } = read.value
    sizes.set(number, sizeOf(page.view, turn))
    const drawing = { ops: operators, turn }
    tagged.add(read.value.runs)
    const isLate = performance.now() > until
    // To learn of fonts is to make ready all that a page draws.
    if (pictured !== 'too much' && !isLate)
      await faces.learn(page as PaintedPage, new Set(read.value.runs.map(({ font }) => font)))
    const runs = withLigatures(read.value.runs).map((run) =>
      withDoubt({ ...run, face: faces.get(run.font) }, meaning.isMute(run.font)),
    )
    const annotations = uprightNotes(await annotationsOf(page as NotedPage), page.view, turn)
    const filled = filledIn(annotations, left.characters)
    left = { ...left, characters: left.characters - lettersIn(filled) }
    const linked = withFilled(withLinks(runs, linksIn(annotations)), filled)
    const drawn = isMarked && !isLate ? await drawnOn(page as PaintedPage, drawing) : []
    const written = withMarks(withWrappedRows(linesWithRows(linked, number)), drawn)
    for (const line of tags === null ? written : inReadingOrder(written, tags)) lines.push(line)
    if (isLate && told.length === 0 && pictured === 'some') told.push(picturesLeftFrom(number))
    if (pictured !== 'too much' && !isLate && images.length < mostImages && room > 0) {
      const known = tags ?? new Map()
      const painted = pictured === 'some' ? await imagesOf(page as PaintedPage, number, drawing, known) : []
      for (const image of [...painted, ...drawnFigures(number, known, painted)]) {
        room -= image.png?.length ?? 0
        images.push(image)
      }
    }
    page.cleanup()
    if (lines.length > mostLines) return err(tooMany)
  }
  // They may be damaged where its pages are not.
  const bookmarks = await bookmarksOf(pdf as Bookmarked).catch(() => [])
  const unread = meaning.note()
  if (unread !== null) told.unshift(unread)
  // A cover is read before it is known that nothing of the text says what it is.
  const sure = meaning.isNearlyAllMute ? lines.map(asDoubtful) : lines
  return ok({
    lines: tagged.believed(sure),
    sizes,
    images,
    notes: told,
    claims: claimsOf(info),
    bookmarks,
  })
}

/** Of a page as it is read. */
function sizeOf([left = 0, foot = 0, right = 0, top = 0]: readonly number[], turn: Turn): PageSize {
  const [width, height] = [right - left, top - foot]
  return turn % 2 === 0 ? { width, height } : { width: height, height: width }
}

const lettersIn = (filled: readonly (readonly { readonly text: string }[])[]): number =>
  filled.flat().reduce((sum, { text }) => sum + text.length, 0)

/** What is used of a page of pdf.js. */
interface NotedPage {
  getAnnotations(): Promise<readonly object[]>
}

/** Links, fields and notes beyond which a page is a map, and no text. */
const mostAnnotations = 1_000

/** Damaged ones are no reason not to read the text. */
const annotationsOf = async (page: NotedPage): Promise<readonly object[]> =>
  (await page.getAnnotations().catch(() => [])).slice(0, mostAnnotations)

function whyUnread(cause: unknown): string {
  const name = cause instanceof Error ? cause.name : ''
  return name === 'PasswordException'
    ? 'is locked with a password; save a copy without it first'
    : 'is damaged, or not a PDF'
}
