/** Tells what a number at the start of a piece numbers: a heading, a paragraph or an item of a list. */
import { wordsOf } from '../text/words.ts'
import type { Piece } from './draft.ts'
import { isTitleCase, looksLikeHeading, looksLikeProse, numbering } from './headings.ts'

/** Words from which a numbered text that stands alone is a paragraph, not an item of a list. */
const wordsOfParagraph = 12

/** Tells what a number at the start of a piece numbers: a heading, a paragraph or an item of a list. */
export function settleNumbers(pieces: readonly Piece[]): Piece[] {
  const lists = listed(pieces)
  // The last item of a numbered list stands over a paragraph too.
  const closesList = (index: number) => {
    const above = pieces[index - 1]
    return lists.has(index) && above !== undefined && lists.has(index - 1) && markOf(above) !== null
  }
  const heads = pieces.map((piece, index) => isHead(piece, pieces[index + 1]) && !closesList(index))
  const inRow = headsOfRow(pieces, heads)
  return pieces.map((piece, index) => {
    const mark = markOf(piece)
    if (mark === null) return piece
    const as = (kind: 'line' | 'paragraph'): Piece => {
      const { level: _, ...source } = piece.source
      return { ...piece, source: { ...source, kind } }
    }
    const text = piece.text.slice(mark.length)
    const prose = looksLikeProse(text)
    if (heads[index] || (inRow.has(index) && !closesList(index)))
      return { ...as('line'), ...(!heads[index] || isTitleWithStop(text) ? { head: true } : {}) }
    if (lists.has(index)) return piece
    // "(a)" and "i)" number items; "1." may number the paragraphs of a document.
    if (!/^\d/.test(mark) || piece.source.level !== 1 || !standsAlone(pieces, index)) return piece
    return /:$/.test(text) || (prose && wordsOf(text).length >= wordsOfParagraph) ? as('paragraph') : piece
  })
}

const isTitleWithStop = (text: string) =>
  text.length < 80 &&
  /\p{L}\.$/u.test(text) &&
  (isTitleCase(text) || /^\p{Lu}\p{Ll}+\.$/u.test(text)) &&
  looksLikeHeading(text.slice(0, -1))

/** The number that an item opens with, where no markup says what it is. */
const markOf = ({ source, text }: Piece) =>
  source.kind === 'item' && source.spans === undefined ? (numbering.exec(text)?.[0] ?? null) : null

/** A short numbered text over a paragraph. */
function isHead(piece: Piece, next: Piece | undefined): boolean {
  const mark = markOf(piece)
  if (mark === null || next === undefined) return false
  const text = piece.text.slice(mark.length)
  const headed = next.source.kind === 'line' || numbering.test(next.text)
  // "2. Definitions." is a heading with its full stop where it stands alone over text.
  const stopped = isTitleWithStop(text) && piece.single && next.source.kind !== 'item'
  return (
    (couldHead(text) || stopped) &&
    headed &&
    wordsOf(next.text).length >= wordsOfParagraph &&
    looksLikeProse(next.text)
  )
}

const couldHead = (text: string) => looksLikeHeading(text) && (!looksLikeProse(text) || text.endsWith('?'))

/**
 * Short numbered texts that stand alone and count on from a head, or up to one: heads too, whatever follows them.
 * Returns their indexes.
 */
function headsOfRow(pieces: readonly Piece[], heads: readonly boolean[]): Set<number> {
  const found = new Set<number>()
  const row = pieces.flatMap((piece, index) => {
    const mark = markOf(piece)
    const number = mark === null ? null : /^\d{1,3}(?=[.)]\s)/.exec(mark)?.[0]
    if (!mark || !number || !standsAlone(pieces, index) || !couldHead(piece.text.slice(mark.length)))
      return []
    return [{ index, number: Number(number), head: heads[index] === true }]
  })
  row.forEach((entry, at) => {
    const near = [row[at - 1], row[at + 1]]
    const counts = (other: typeof entry | undefined) =>
      other !== undefined &&
      Math.abs(other.number - entry.number) === 1 &&
      (other.head || found.has(other.index))
    if (entry.head || near.some(counts)) found.add(entry.index)
  })
  return found
}

/** Was a chunk of its own in the source: a list's items share one. */
function standsAlone(pieces: readonly Piece[], index: number): boolean {
  const chunk = pieces[index]?.chunk
  return chunk !== undefined && pieces[index - 1]?.chunk !== chunk && pieces[index + 1]?.chunk !== chunk
}

/** Items under a lead-in ("must be met:"): however long they are, they are a list. */
function listed(pieces: readonly Piece[]): Set<number> {
  const found = new Set<number>()
  pieces.forEach((piece, index) => {
    if (piece.source.kind !== 'item') return
    const above = pieces[index - 1]
    if (!above) return
    if (found.has(index - 1) || (above.source.kind !== 'item' && above.text.endsWith(':'))) found.add(index)
  })
  return found
}
