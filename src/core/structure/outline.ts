/** From the pieces of a source to an outline: title, date, citation, headings and blocks; what is left out is named. */
import { type Dropped, isDeck, type SourceDocument } from '../model/document.ts'
import type { Off } from '../model/rule.ts'
import { isAllDoubtful } from '../text/doubtful.ts'
import { cleanText, comparable } from '../text/normalize.ts'
import { wordsOf } from '../text/words.ts'
import { outlineAsIs } from './as-is.ts'
import { takeContents } from './contents.ts'
import { readDateLine, readDateline, readDoneAt, readLastChange } from './date-line.ts'
import type { Outline, Piece } from './draft.ts'
import { isText, toLines } from './draft-lines.ts'
import { lineOf, partFigures, setApart } from './figures.ts'
import { furnitureReason, isEndMark, opensEndMatter, opensLinks } from './furniture.ts'
import { headingStyle, looksLikeHeading, looksLikeProse, oneWordHeads } from './headings.ts'
import { vocabularyOf } from './hyphens.ts'
import { marksOf, takeMarks } from './note-marks.ts'
import { settleNumbers } from './numbers.ts'
import { toPieces } from './pieces.ts'
import { backLine, partBack, placeFinder, putBack } from './put-back.ts'
import { takeRunIns } from './run-in.ts'
import {
  findTitle,
  firstWords,
  isCitation,
  isLongTitle,
  partsOf,
  repeatsOnly,
  subjectLabel,
  titleAlone,
} from './title.ts'

export interface OutlineOptions {
  readonly off?: Off | undefined
  /** The texts of what was left out, and that its user wants to have in the document. */
  readonly wanted?: readonly string[] | undefined
}

export function outlineOf(source: SourceDocument, { off, wanted = [] }: OutlineOptions = {}): Outline {
  if (isDeck(source.kind)) return outlineAsIs(source)
  const { text, figures } = setApart(source.blocks)
  const clean = text.map((block) =>
    block.kind === 'table' ? block : { ...block, text: cleanText(block.text) },
  )
  const { blocks, dropped: listed } = takeContents(clean)
  const words = vocabularyOf(blocks.filter((block) => block.kind === 'line').map((block) => block.text))
  const cut = toPieces(blocks, words, off).map(takeMarks)
  const printed = cut.filter((piece) => piece.why !== undefined)
  const pieces = settleNumbers(
    takeRunIns(
      cut.filter((piece) => piece.why === undefined),
      off,
    ),
    off,
  )
  // A notice in whole sentences ("We use cookies.") does not move the document's edge.
  const end = endOfText(pieces, off)
  const alone = titleAlone(pieces.filter((piece) => furnitureReason(piece.text, true, off) === null))
  const prose = pieces.map(
    (piece, index) => index < end && isText(piece) && piece !== alone && !isMatter(piece, off),
  )
  const first = prose.indexOf(true)
  const last = prose.lastIndexOf(true)
  const front = first < 0 ? pieces : pieces.slice(0, first)
  const tail = first < 0 ? [] : pieces.slice(last + 1)
  const kept = front.filter(
    (piece) => furnitureReason(piece.text, true, off) === null && !isAllDoubtful(piece.source),
  )
  const parts = partsOf(pieces)
  // What stands in the front matter of a Markdown file was written there by hand.
  const sure = source.kind === 'markdown' && source.meta.title !== undefined
  const only = source.kind === 'epub' && source.meta.title !== undefined
  const titlePiece =
    kept[findTitle(kept, tail, { text: source.meta.title, sure, only, parts, alone, off })] ??
    belowProse(pieces, source.meta.title)
  const label = subjectLabel.exec(titlePiece?.text ?? '')?.[0] ?? ''
  const found = titlePiece?.text.slice(label.length) ?? source.meta.title ?? ''
  const title =
    found || firstWords(pieces.find((piece) => !parts.has(piece) && !isAllDoubtful(piece.source))?.text ?? '')
  const sorted = sortPieces(pieces, {
    first: first < 0 ? pieces.length : first,
    last,
    titlePiece,
    title: found,
    off,
  })
  const lines = toLines(sorted.rest, off)
  const placed = partFigures(figures, text.length, sorted.left)
  const heads = sorted.rest.filter((_, index) => lines[index]?.role === 'heading')
  const placeOf = placeFinder(sorted.rest)
  const left = [
    ...toOrders(source).map((each) => movedBy(each, placeOf)),
    ...listed.map((each) => movedBy(each, placeOf)),
    ...placed.dropped,
    ...printed.map(({ text, why = '', source: { order } }) => movedBy({ text, why, at: order }, placeOf)),
    ...sorted.dropped,
    ...[...printed, ...(titlePiece ? [titlePiece] : []), ...heads].flatMap(marksOf),
    ...(label === '' ? [] : [{ text: label.trim(), why: 'label of the title' }]),
  ]
  const { out, back } = partBack(left, wanted)
  const figureLines = placed.kept.map((figure) => ({ line: lineOf(figure), at: placeOf(figure.before) }))
  return {
    title: title.replace(/\s+/g, ' ').trim() || source.name,
    date: source.meta.date ?? sorted.date ?? dateInText(pieces[first], tail),
    citation: sorted.citation ?? source.meta.author ?? null,
    lines: putBack(lines, [...figureLines, ...back.map(backLine)]),
    dropped: out,
    broughtBack: back,
  }
}

type Left = Omit<Dropped, 'at'> & { readonly at?: number | undefined }

/** What a format left out, with its place among the blocks that hold text. */
function toOrders({ blocks, dropped }: SourceDocument): Dropped[] {
  const orders: number[] = []
  let order = 0
  for (const block of blocks) {
    orders.push(order)
    if (block.figure === undefined) order += 1
  }
  return dropped.map((each) => (each.at === undefined ? each : { ...each, at: orders[each.at] ?? order }))
}

/** The same with its place among the lines of the outline. */
const movedBy = ({ text, why, at }: Left, placeOf: (order: number) => number): Dropped =>
  at === undefined ? { text, why } : { text, why, at: placeOf(at) }

/** The first heading of all, where it is the title as the file gives it: above it may stand who printed it, in sentences. */
function belowProse(pieces: readonly Piece[], title: string | undefined): Piece | null {
  const first = pieces.find(({ source }) => source.kind === 'heading')
  return first !== undefined && title !== undefined && isSame(first.text, title) ? first : null
}

interface Edges {
  readonly first: number
  readonly last: number
  readonly titlePiece: Piece | null
  /** As the document gives it; empty if it has none. */
  readonly title: string
  readonly off: Off | undefined
}

function sortPieces(pieces: readonly Piece[], edges: Edges) {
  const rest: Piece[] = []
  const dropped: Dropped[] = []
  /** The order in the source of what is no part of the document. */
  const left = new Set<number>()
  const drop = (piece: Piece, why: string) => dropped.push({ text: piece.text, why }, ...marksOf(piece))
  const leaveOut = (piece: Piece, why: string) => {
    dropped.push({ text: piece.text, why, at: rest.length }, ...marksOf(piece))
    if (piece.source.order !== undefined) left.add(piece.source.order)
  }
  let date: string | null = null
  let citation: string | null = null
  let ended = false
  const links = linksInside(pieces)
  const titleAt = edges.titlePiece ? pieces.indexOf(edges.titlePiece) : -1
  pieces.forEach((piece, index) => {
    const atEdge = index < edges.first || index > edges.last
    const inTail = index > edges.last || (index === edges.last && index > 0)
    if (piece === edges.titlePiece) return
    const why = isOpen(piece) ? furnitureReason(piece.text, atEdge, edges.off) : null
    const lineDate = index < edges.first && date === null ? dateOf(piece) : null
    if (lineDate !== null) date = lineDate.iso
    if (index > edges.last && (opensEndMatter(piece.text) || isEndMark(piece.text))) ended = true
    if (lineDate?.bare) drop(piece, "date line, kept as the document's date")
    else if (lineDate !== null) rest.push(piece)
    else if (why !== null) leaveOut(piece, why)
    else if (inTail && citation === null && isCitation(piece.text, edges.title)) {
      citation = piece.text
      dropped.push(...marksOf(piece))
    } else if (!atEdge && piece.source.kind === 'line' && isSame(piece.text, edges.title))
      leaveOut(piece, 'running head or foot')
    else if (atEdge && piece.source.kind !== 'heading' && repeatsOnly(piece.text, edges.title))
      leaveOut(piece, 'title repeated')
    else if (links.has(piece)) leaveOut(piece, 'related links')
    else if (ended) leaveOut(piece, 'website matter after the text')
    else if (index < titleAt && piece.source.kind === 'line' && isLetterhead(piece, edges.off))
      leaveOut(piece, 'letterhead above the title')
    else if (index < titleAt && piece.source.kind === 'heading') rest.push(asParagraph(piece))
    else if (index === titleAt + 1 && isSubtitle(piece, edges.titlePiece)) rest.push(asParagraph(piece))
    else rest.push(piece)
  })
  return { rest, dropped, left, date, citation: citation as string | null }
}

const dateOf = (piece: Piece) => (piece.single ? readDateLine(piece.text) : null)

/** Where no line of its own gives the date: before the first sentence, or after the last. */
function dateInText(first: Piece | undefined, tail: readonly Piece[]): string | null {
  const dateline = first === undefined ? null : readDateline(first.text)
  const ends = [...tail.map(({ text }) => readDoneAt(text)), ...tail.map(({ text }) => readLastChange(text))]
  return dateline ?? ends.find((date) => date !== null) ?? null
}

/** A label such as "Read also" with the titles listed below it. A list of sentences is the document's own. */
function linksInside(pieces: readonly Piece[]): Set<Piece> {
  const found = new Set<Piece>()
  pieces.forEach((piece, index) => {
    if (!opensLinks(piece.text)) return
    const end = pieces.findIndex((other, at) => at > index && other.source.kind !== 'item')
    const list = pieces.slice(index + 1, end < 0 ? undefined : end)
    if (list.length > 0 && list.every(({ text }) => !looksLikeProse(text)))
      for (const each of [piece, ...list]) found.add(each)
  })
  return found
}

/** The part of a document above which a mark of its end is an ornament. */
const leastOfText = 0.3

/** Where a site's own matter opens below the last sentence; the number of pieces if nowhere. */
function endOfText(pieces: readonly Piece[], off?: Off): number {
  const mark = pieces.findIndex(
    (piece, index) => index > pieces.length * leastOfText && isEndMark(piece.text),
  )
  if (mark >= 0) return mark
  const last = pieces.findLastIndex(
    (piece) =>
      isText(piece) && !isMatter(piece, off) && (piece.source.kind !== 'item' || looksLikeProse(piece.text)),
  )
  const end = pieces.findIndex((piece, index) => index > last && opensEndMatter(piece.text))
  return end < 0 ? pieces.length : end
}

/** What reads as a sentence and yet is about the document or the site: it does not begin or end the text. */
const isMatter = (piece: Piece, off?: Off) =>
  isOpen(piece) &&
  (furnitureReason(piece.text, true, off) !== null || dateOf(piece) !== null || isLongTitle(piece.text))

/** No title is longer; what is longer is not compared. */
const longestTitle = 400
const isSame = (text: string, title: string) =>
  text.length <= longestTitle && comparable(text) === comparable(title)

/** Furniture is never marked as anything else. */
const isOpen = ({ source: { kind } }: Piece) => kind === 'line' || kind === 'paragraph'

/** Short, and no sentence. */
const isLetterhead = (piece: Piece, off?: Off) =>
  looksLikeHeading(piece.text, off) && wordsOf(piece.text).length <= 8

/** Right under the title, without the look of a heading. */
const isSubtitle = (piece: Piece, title: Piece | null) =>
  piece.source.kind === 'line' &&
  piece.head === undefined &&
  piece.chunk !== undefined &&
  piece.chunk === title?.chunk &&
  headingStyle(piece.text) === 'sentence' &&
  !oneWordHeads.test(piece.text)

/** What was marked as a heading above the title heads nothing. */
function asParagraph(piece: Piece): Piece {
  const { level: _, ...source } = piece.source
  return { ...piece, source: { ...source, kind: 'paragraph' } }
}
