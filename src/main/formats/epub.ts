/** Books in EPUB 2 and 3: their pages, in the book's own order, read as the pages of one document. */
import { idOfBytes } from '../../core/base/ids.ts'
import type { Dropped, SourceBlock, SourceDocument } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { cleanText } from '../../core/text/normalize.ts'
import { decodeText } from './decode.ts'
import { isFixedForApple, packagesOf, refuseLocked } from './epub/container.ts'
import { type Contents, readNav, readNcx } from './epub/contents.ts'
import { type BookLinks, markNotes, type NoteMarks, takeLinks } from './epub/notes.ts'
import { withOutline } from './epub/outline.ts'
import { type BookPackage, readPackage } from './epub/package-file.ts'
import { takePageBreaks } from './epub/page-breaks.ts'
import { type BookFile, BookPictures } from './epub/pictures.ts'
import { closeEmpty } from './epub/xhtml.ts'
import type { Format, FormatInput } from './format.ts'
import { readBlocks } from './html/blocks.ts'
import { declaredIn } from './html/declared.ts'
import { parsePage } from './html/parse.ts'
import { addressesIn } from './html/picture.ts'
import { textOf } from './html/text-of.ts'
import { isElement, type Node, steps } from './html/tree.ts'
import { shiftedBy } from './left-out.ts'
import { longestText, shownLength, tooLong } from './length.ts'
import { undrawnNote } from './math/bound.ts'
import { openPacked, type Packed } from './packed.ts'
import { isFigure } from './pictures.ts'
import { orRefusal, Refusal } from './refuse.ts'

const damaged = 'is damaged, or not a book (EPUB)'

export const epubFormat = {
  kind: 'epub',
  read: (input: FormatInput) => orRefusal(() => readBook(input)),
} satisfies Format

async function readBook({ bytes, name }: FormatInput): Promise<Result<SourceDocument, string>> {
  const packed = await openPacked(bytes)
  if (packed === null) return err(damaged)
  await refuseLocked(packed)
  const book = await reflowing(packed)
  if (book === null) return err(damaged)
  const contents = await contentsOf(packed, book)
  const { files, missing, drawn } = await filesOf(packed, book)
  const pictures = await BookPictures.read(packed, files, book.cover)
  const cover = pictures.cover()
  const { blocks, dropped, undrawn } = readFiles(pictures.coverFirst(files), contents, pictures)
  if (blocks.every(isFigure))
    return err(missing.length > 0 ? damaged : 'holds no text, only pictures of pages')
  const { title, creators, date, language } = book
  return ok({
    name,
    kind: 'epub',
    id: idOfBytes(bytes),
    blocks: cover === null ? blocks : [cover, ...blocks],
    meta: {
      ...(title !== '' && { title }),
      ...(creators.length > 0 && { author: creators.join(', ') }),
      ...(date !== null && { date }),
      ...(language !== null && { language }),
    },
    dropped: [...dropped, ...pictures.all.dropped],
    images: pictures.all.images,
    notes: [
      ...missingNote(missing),
      ...drawnNote(drawn),
      ...pictures.all.notes,
      ...(undrawn === null ? [] : [undrawn]),
    ],
  })
}

/** The first edition in the file whose text reflows. @throws Refusal where none does */
async function reflowing(packed: Packed): Promise<BookPackage | null> {
  let fixed = await isFixedForApple(packed)
  if (!fixed)
    for (const path of await packagesOf(packed)) {
      const xml = await packed.text(path)
      const book = xml === null ? null : readPackage(xml, path)
      if (book !== null && !book.isFixed) return book
      fixed ||= book !== null
    }
  if (fixed)
    throw new Refusal('has a fixed layout, whose pages are set like pictures; import an edition that reflows')
  return null
}

async function contentsOf(packed: Packed, { nav, ncx }: BookPackage): Promise<Contents> {
  const page = nav === null ? null : await packed.text(nav)
  const list = ncx === null ? null : await packed.text(ncx)
  const newer = page === null || nav === null ? null : readNav(page, nav)
  const older = list === null || ncx === null ? null : readNcx(list, ncx)
  const chapters = newer?.chapters.length ? newer.chapters : (older?.chapters ?? [])
  return { chapters, pages: newer?.pages.size ? newer.pages : (older?.pages ?? new Map()) }
}

interface BookFiles {
  readonly files: readonly BookFile[]
  /** Names of files that are listed and not there, or not to be read. */
  readonly missing: readonly string[]
  /** How many of its pages are drawn. */
  readonly drawn: number
}

async function filesOf(packed: Packed, { spine, nav, contents }: BookPackage): Promise<BookFiles> {
  const files: BookFile[] = []
  const missing: string[] = []
  let drawn = 0
  let left = longestText
  for (const path of spine) {
    if (path === nav || path === contents) continue
    const bytes = await packed.read(path)
    if (bytes?.length === 0) continue
    const decoded = bytes === null ? null : decodeText(bytes, declaredIn(bytes))
    if (!decoded?.ok) {
      missing.push(path.slice(path.lastIndexOf('/') + 1))
      continue
    }
    const text = closeEmpty(cleanText(decoded.value.text))
    left -= shownLength(text)
    if (left < 0) throw new Refusal(tooLong)
    const page = parsePage(text)
    if (!page.ok) throw new Refusal(page.error)
    if (isDrawn(page.value)) drawn += 1
    else files.push({ path, root: page.value })
  }
  return { files, missing, drawn }
}

function readFiles(files: readonly BookFile[], { chapters, pages }: Contents, pictures: BookPictures) {
  const marks: NoteMarks = new Map()
  const links: BookLinks = { targets: new Map(), places: new Set() }
  for (const { root, path } of files) takeLinks(root, path, marks, links)
  const linked = new Set(links.targets.values())
  const blocks: SourceBlock[] = []
  const dropped: Dropped[] = []
  let page: number | undefined
  let undrawn = 0
  for (const { root, path } of files) {
    markNotes(root, path, marks)
    const begins = pages.get(path)
    const breaks = takePageBreaks(root, begins)
    page = begins?.get('') ?? page
    const read = readBlocks(root, {
      pictures: pictures.takerFor(path),
      part: {
        ...(page !== undefined && { page }),
        pageOf: (element) => breaks.get(element),
        places: {
          leadsTo: (link) => {
            const place = links.targets.get(link)
            return place !== undefined && links.places.has(place) ? place : null
          },
          nameOf: (id) => (linked.has(`${path}#${id}`) ? `${path}#${id}` : undefined),
        },
      },
    })
    page = read.page
    undrawn += read.undrawn
    const own = chapters.filter((chapter) => chapter.path === path)
    for (const each of shiftedBy(read.dropped, blocks.length)) dropped.push(each)
    for (const block of withOutline(read.blocks, read.anchors, own)) blocks.push(block)
  }
  return { blocks, dropped, undrawn: undrawnNote(undrawn) }
}

/** Whether a page shows a drawing and no text. */
function isDrawn(root: Node): boolean {
  for (const { node } of steps(root))
    if (isElement(node) && node.tagName === 'svg')
      return textOf(root) === '' && addressesIn(root).length === 0
  return false
}

const mostNamed = 5

function missingNote(names: readonly string[]): readonly string[] {
  if (names.length === 0) return []
  const shown = names
    .slice(0, mostNamed)
    .map((name) => name.slice(0, 60))
    .join(', ')
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : ''
  return [`Parts of this book are missing from its file or cannot be read: ${shown}${more}.`]
}

const drawnNote = (count: number): readonly string[] =>
  count === 0
    ? []
    : [
        `${count === 1 ? 'One page' : `${count} pages`} of this book ${count === 1 ? 'is' : 'are'} drawn, not written, and left out.`,
      ]
