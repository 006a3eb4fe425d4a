/** Which pieces are headings where the format does not say, and how deep. */
import type { Off } from '../model/rule.ts'
import { wordsOf } from '../text/words.ts'
import type { DraftBlock, DraftLine, Piece } from './draft.ts'
import {
  headingLevels,
  headingStyle,
  isCaps,
  isMostlyFigures,
  isSentences,
  isTitleCase,
  looksLikeHeading,
  looksLikeProse,
  numbering,
  oneWordHeads,
} from './headings.ts'

/** A piece that is text for certain, so that what stands before the first and after the last is the document's edge. */
export function isText(piece: Piece): boolean {
  const { kind } = piece.source
  if (kind === 'heading' || kind === 'caption' || piece.head) return false
  return (
    kind === 'item' || kind === 'table' || kind === 'quote' || kind === 'code' || looksLikeProse(piece.text)
  )
}

/** The lines of the outline: each piece is a heading with its level, or a block. */
export function toLines(pieces: readonly Piece[], off?: Off): DraftLine[] {
  const drawn = figureMatter(pieces)
  const found = pieces.map(
    (piece, index) => isHeading(pieces, index, off) && (!drawn.has(index) || isSure(piece)),
  )
  const open = pieces.filter((piece, index) => found[index] && piece.source.kind !== 'heading')
  const levels = headingLevels(open.map((piece) => piece.text))
  const levelOf = new Map(open.map((piece, index) => [piece, levels[index] ?? 1]))
  const lines = pieces.map(
    (piece, index): DraftLine =>
      found[index]
        ? {
            role: 'heading',
            level: piece.source.level ?? levelOf.get(piece) ?? 1,
            text: piece.text.replace(/:$/, ''),
            ...anchorsOf(piece),
          }
        : { role: 'block', block: toBlock(piece), ...anchorsOf(piece) },
  )
  const first = pieces.findIndex((piece) => isText(piece))
  return lines.map((line, index) => {
    const piece = pieces[index] as Piece
    return index < first && !isSure(piece) && headsNothing(lines, index)
      ? { role: 'block', block: toBlock(piece), ...anchorsOf(piece) }
      : line
  })
}

const anchorsOf = ({ source: { anchors } }: Piece) => (anchors === undefined ? {} : { anchors })

/** A heading by its markup, its number or its underline: what follows it need not be looked at. */
const isSure = (piece: Piece) => piece.source.kind === 'heading' || piece.head === true

/** Before the text begins, a heading right above another of its rank is a subtitle or what is left of a list. */
function headsNothing(lines: readonly DraftLine[], index: number): boolean {
  const line = lines[index]
  const next = lines[index + 1]
  return (
    line?.role === 'heading' &&
    (next === undefined || (next.role === 'heading' && next.level <= line.level)) &&
    headingStyle(line.text) !== 'numbered'
  )
}

/** What stands between the caption of a figure or table and the text: its axes, its rows and their names. */
function figureMatter(pieces: readonly Piece[]): Set<number> {
  const found = new Set<number>()
  let inside = false
  let drew = false
  pieces.forEach((piece, index) => {
    const figures = piece.source.kind === 'line' && isMostlyFigures(piece.text)
    // A caption opens its figure, or closes it where the axes stood above.
    if (piece.source.kind === 'caption') inside = !drew
    else if (figures) inside = true
    else if (isText(piece) || piece.head || piece.source.kind === 'heading') inside = false
    drew = inside && (drew || figures)
    if (inside) found.add(index)
    // The axis stands over its numbers as often as below them.
    if (figures && pieces[index - 1]?.source.kind === 'line') found.add(index - 1)
  })
  return found
}

/** How many pieces a heading may stand above its text: a list of contents must not become headings. */
const farthestText = 3

/** A sure heading; or a short line that looks like one and leads, at once or after further headings, to text. */
function isHeading(pieces: readonly Piece[], index: number, off?: Off): boolean {
  const piece = pieces[index]
  if (!piece) return false
  if (isSure(piece)) return true
  if (piece.source.kind !== 'line') return false
  if (isLabel(piece, pieces[index + 1], off)) return true
  if (!looksLikeHeading(piece.text, off)) return false
  if (looksLikeProse(piece.text) && !piece.text.endsWith('?')) return false
  const next = pieces.slice(index + 1, index + 1 + farthestText)
  const text = next.findIndex((other) => isText(other) || isSentences(other.text))
  if (text < 0 || !next.slice(0, text).every((other) => isSure(other) || looksLikeHeading(other.text, off)))
    return false
  if (next[0]?.source.kind === 'line' && /^\p{Ll}/u.test(next[0].text)) return false
  const { length } = wordsOf(piece.text)
  const named = isTitleCase(piece.text) || isCaps(piece.text)
  if (next[text]?.source.kind === 'item' && text > 0 && !isTitleCase(piece.text)) return false
  if (length === 1 && !isCaps(piece.text) && !oneWordHeads.test(piece.text) && text > 0) return false
  const above = pieces[index - 1]
  if (!above || above.head || above.source.kind !== 'line') return true
  const before = above.text.slice(-60)
  // A lead-in ("the following:") may introduce the first head as well as a bare list.
  if (before.endsWith(':')) return text === 0 && named && next[0]?.source.kind !== 'item'
  if (/[,;]$/.test(before)) return false
  // After a blank line only a sentence that a page cut goes on.
  const parted =
    (named || numbering.test(piece.text)) && above.chunk !== piece.chunk && !isSentences(above.text)
  const closed =
    parted || /[.!?:]["'\u201D\u2019)\]]*\d{0,2}$/.test(before) || looksLikeHeading(above.text, off)
  return closed || (isTitleCase(piece.text) && length >= 3)
}

/** "Background:" alone on its line over a paragraph. A salutation opens a letter, and a lead-in a list. */
function isLabel(piece: Piece, next: Piece | undefined, off?: Off): boolean {
  if (!piece.single || !piece.text.endsWith(':') || next?.source.kind !== 'line') return false
  const text = piece.text.slice(0, -1)
  if (!looksLikeHeading(text, off) || /^dear\b/i.test(text) || !isSentences(next.text)) return false
  return oneWordHeads.test(text) || isCaps(text) || isTitleCase(text)
}

function toBlock(piece: Piece): DraftBlock {
  const { kind, level, number, rows, page, note, spans, math } = piece.source
  return {
    kind: kind === 'line' || kind === 'heading' ? 'paragraph' : kind,
    text: piece.text,
    ...(level !== undefined && kind !== 'line' && kind !== 'heading' && { level }),
    ...(number !== undefined && piece.text.startsWith(number) && { number }),
    ...(rows && { rows }),
    ...(page !== undefined && { page }),
    ...(note !== undefined && { note }),
    ...(spans && spans.length > 0 && { spans }),
    ...(math && { math }),
  }
}
