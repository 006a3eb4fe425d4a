/** Tells what a number at the start of a piece numbers: a heading, a paragraph or an item of a list. */
import { wordsOf } from '../text/words.ts'
import type { Piece } from './draft.ts'
import { isTitleCase, looksLikeHeading, looksLikeProse, numbering } from './headings.ts'

/** Words from which a numbered text that stands alone is a paragraph, not an item of a list. */
const wordsOfParagraph = 12

/** Tells what a number at the start of a piece numbers: a heading, a paragraph or an item of a list. */
export function settleNumbers(pieces: readonly Piece[]): Piece[] {
  const lists = listed(pieces)
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
    // "2. Definitions." is a heading with its full stop where it stands alone over text.
    const stopped = isTitleWithStop(text) && piece.single && next?.source.kind !== 'item'
    if (
      ((looksLikeHeading(text) && (!prose || text.endsWith('?'))) || stopped) &&
      headed &&
      wordsOf(next.text).length >= wordsOfParagraph &&
      looksLikeProse(next.text)
    )
      return { ...as('line'), ...(stopped && { head: true }) }
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
