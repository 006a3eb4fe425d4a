/** From the pieces of a source to an outline: title, date, citation, headings and blocks; what is left out is named. */
import type { Dropped, SourceDocument } from '../model/document.ts'
import { parseDateLine } from '../text/dates.ts'
import { cleanText } from '../text/normalize.ts'
import { wordsOf } from '../text/words.ts'
import { takeContents } from './contents.ts'
import type { DraftBlock, DraftLine, Outline, Piece } from './draft.ts'
import { furnitureReason, runningHeads } from './furniture.ts'
import {
  headingLevels,
  isCaps,
  isTitleCase,
  looksLikeHeading,
  looksLikeProse,
  numbering,
  oneWordHeads,
} from './headings.ts'
import { vocabularyOf } from './hyphens.ts'
import { toPieces } from './lines.ts'
import { takeRunIns } from './run-in.ts'
import { findTitle, firstWords, isCitation, repeatsOnly, subjectLabel } from './title.ts'

export function outlineOf(source: SourceDocument): Outline {
  const clean = source.blocks.map((block) =>
    block.kind === 'table' ? block : { ...block, text: cleanText(block.text) },
  )
  const { blocks, dropped: listed } = takeContents(clean)
  const words = vocabularyOf(blocks.filter((block) => block.kind === 'line').map((block) => block.text))
  const pieces = settleNumbers(takeRunIns(blocks.flatMap((block) => toPieces(block, words))))
  const prose = pieces.map((piece) => isText(piece))
  const first = prose.indexOf(true)
  const last = prose.lastIndexOf(true)
  const front = first < 0 ? pieces : pieces.slice(0, first)
  const tail = first < 0 ? [] : pieces.slice(last + 1)
  const kept = front.filter((piece) => furnitureReason(piece.text, true) === null)
  const titlePiece = kept[findTitle(kept, tail, source.meta.title)] ?? null
  const label = subjectLabel.exec(titlePiece?.text ?? '')?.[0] ?? ''
  const title = titlePiece?.text.slice(label.length) ?? source.meta.title ?? firstWords(pieces[0]?.text ?? '')
  const sorted = sortPieces(pieces, { first: first < 0 ? pieces.length : first, last, titlePiece, title })
  return {
    title: title.replace(/\s+/g, ' ').trim() || source.name,
    date: source.meta.date ?? sorted.date,
    citation: sorted.citation,
    lines: toLines(sorted.rest),
    dropped: [
      ...source.dropped,
      ...listed,
      ...sorted.dropped,
      ...(label === '' ? [] : [{ text: label.trim(), why: 'label of the title' }]),
    ],
  }
}

/** Words from which a numbered text that stands alone is a paragraph, not an item of a list. */
const wordsOfParagraph = 12

/** Tells what a number at the start of a piece numbers: a heading, a paragraph or an item of a list. */
function settleNumbers(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    const mark =
      piece.source.kind === 'item' && piece.source.spans === undefined
        ? numbering.exec(piece.text)?.[0]
        : null
    if (!mark) return piece
    const as = (kind: 'line' | 'paragraph'): Piece => {
      const { level: _, ...source } = piece.source
      return { ...piece, source: { ...source, kind } }
    }
    const text = piece.text.slice(mark.length)
    const next = pieces[index + 1]
    const headed =
      next !== undefined && (next.source.kind === 'line' || numbering.exec(next.text)?.[0] !== undefined)
    const prose = looksLikeProse(text)
    if (
      looksLikeHeading(text) &&
      (!prose || text.endsWith('?')) &&
      headed &&
      wordsOf(next.text).length >= wordsOfParagraph &&
      looksLikeProse(next.text)
    )
      return as('line')
    // "(a)" and "i)" number items; "1." may number the paragraphs of a document.
    if (!/^\d/.test(mark) || piece.source.level !== 1 || !standsAlone(pieces, index)) return piece
    return /:$/.test(text) || (prose && wordsOf(text).length >= wordsOfParagraph) ? as('paragraph') : piece
  })
}

/** Was a chunk of its own in the source: a list's items share one. */
function standsAlone(pieces: readonly Piece[], index: number): boolean {
  const chunk = pieces[index]?.chunk
  return chunk !== undefined && pieces[index - 1]?.chunk !== chunk && pieces[index + 1]?.chunk !== chunk
}

/** A piece that is text for certain, so that what stands before the first and after the last is the document's edge. */
function isText(piece: Piece): boolean {
  const { kind } = piece.source
  if (kind === 'heading') return false
  return (
    kind === 'item' || kind === 'table' || kind === 'quote' || kind === 'code' || looksLikeProse(piece.text)
  )
}

interface Edges {
  readonly first: number
  readonly last: number
  readonly titlePiece: Piece | null
  readonly title: string
}

function sortPieces(pieces: readonly Piece[], edges: Edges) {
  const rest: Piece[] = []
  const dropped: Dropped[] = []
  const runs = runningHeads(pieces.filter((piece) => piece.source.kind === 'line').map((piece) => piece.text))
  let date: string | null = null
  let citation: string | null = null
  const titleAt = edges.titlePiece ? pieces.indexOf(edges.titlePiece) : -1
  pieces.forEach((piece, index) => {
    const atEdge = index < edges.first || index > edges.last
    const inTail = index > edges.last || (index === edges.last && index > 0)
    if (piece === edges.titlePiece) return
    const why =
      piece.source.kind === 'line' || piece.source.kind === 'paragraph'
        ? (furnitureReason(piece.text, atEdge) ??
          (piece.source.kind === 'line' && runs(piece.text) ? 'running head or foot' : null))
        : null
    const lineDate = index < edges.first && date === null && piece.single ? parseDateLine(piece.text) : null
    if (why !== null) dropped.push({ text: piece.text, why })
    else if (inTail && citation === null && isCitation(piece.text, edges.title)) citation = piece.text
    else if (atEdge && piece.source.kind !== 'heading' && repeatsOnly(piece.text, edges.title))
      dropped.push({ text: piece.text, why: 'title repeated' })
    else if (lineDate !== null) {
      date = lineDate
      dropped.push({ text: piece.text, why: "date line, kept as the document's date" })
    } else if (index < titleAt && piece.source.kind === 'line' && isLetterhead(piece))
      dropped.push({ text: piece.text, why: 'letterhead above the title' })
    else if (index < titleAt && piece.source.kind === 'heading') rest.push(asParagraph(piece))
    else rest.push(piece)
  })
  return { rest, dropped, date, citation: citation as string | null }
}

/** Short, and no sentence. */
const isLetterhead = (piece: Piece) => wordsOf(piece.text).length <= 8 && looksLikeHeading(piece.text)

/** What was marked as a heading above the title heads nothing. */
function asParagraph(piece: Piece): Piece {
  const { level: _, ...source } = piece.source
  return { ...piece, source: { ...source, kind: 'paragraph' } }
}

function toLines(pieces: readonly Piece[]): DraftLine[] {
  const found = pieces.map((_, index) => isHeading(pieces, index))
  const open = pieces.filter((piece, index) => found[index] && piece.source.kind !== 'heading')
  const levels = headingLevels(open.map((piece) => piece.text))
  const levelOf = new Map(open.map((piece, index) => [piece, levels[index] ?? 1]))
  return pieces.map((piece, index) =>
    found[index]
      ? { role: 'heading', level: piece.source.level ?? levelOf.get(piece) ?? 1, text: piece.text }
      : { role: 'block', block: toBlock(piece) },
  )
}

/** A marked heading; or a short line that looks like one and leads, at once or after further headings, to text. */
function isHeading(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index]
  if (!piece) return false
  if (piece.source.kind === 'heading') return true
  if (
    piece.source.kind !== 'line' ||
    !looksLikeHeading(piece.text) ||
    (looksLikeProse(piece.text) && !/\?$/.test(piece.text))
  )
    return false
  // Bound on the look-ahead: a contents list must not cost quadratic time, nor become headings.
  const next = pieces.slice(index + 1, index + 4)
  const text = next.findIndex((other) => isText(other))
  if (
    text < 0 ||
    !next.slice(0, text).every((other) => other.source.kind === 'heading' || looksLikeHeading(other.text))
  )
    return false
  if (
    next[text]?.source.kind === 'item' &&
    piece.source.kind === 'line' &&
    !isTitleCase(piece.text) &&
    text > 0
  )
    return false
  const before = pieces[index - 1]?.text ?? ''
  const closed =
    index === 0 ||
    /[.!?:]["'”’)\]]*\d{0,2}$/.test(before) ||
    looksLikeHeading(before) ||
    pieces[index - 1]?.source.kind !== 'line'
  if (!closed && !(isTitleCase(piece.text) && wordsOf(piece.text).length >= 3)) return false
  if (wordsOf(piece.text).length === 1 && !isCaps(piece.text) && !oneWordHeads.test(piece.text) && text !== 0)
    return false
  // A lead-in ("the following:") may introduce the first head as well as a bare list.
  if (/:$/.test(before))
    return text === 0 && (isTitleCase(piece.text) || isCaps(piece.text)) && next[0]?.source.kind !== 'item'
  return !/[,;]$/.test(before)
}

function toBlock(piece: Piece): DraftBlock {
  const { kind, level, rows, page, note, spans } = piece.source
  return {
    kind: kind === 'line' || kind === 'heading' ? 'paragraph' : kind,
    text: piece.text,
    ...(level !== undefined && { level }),
    ...(rows && { rows }),
    ...(page !== undefined && { page }),
    ...(note !== undefined && { note }),
    ...(spans && spans.length > 0 && { spans }),
  }
}
