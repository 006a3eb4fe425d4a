/**
 * Figures stay where the source has them, and nothing that judges a text sees them: a document is read as it would be
 * without its pictures, and they are put back after that.
 */
import type { Dropped, Figure, SourceBlock } from '../model/document.ts'
import type { DraftLine, OrderedBlock, Piece } from './draft.ts'

interface Placed {
  readonly block: SourceBlock
  readonly figure: Figure
  /** How many blocks of text stand before it. */
  readonly before: number
}

/** Parts blocks into those with text, each with its order, and figures. */
export function setApart(blocks: readonly SourceBlock[]): {
  readonly text: readonly OrderedBlock[]
  readonly figures: readonly Placed[]
} {
  const text: OrderedBlock[] = []
  const figures: Placed[] = []
  for (const block of blocks) {
    if (block.figure !== undefined) figures.push({ block, figure: block.figure, before: text.length })
    else text.push({ ...block, order: text.length })
  }
  return { text, figures }
}

/** The figures that stand between nothing but what was left out: these are the site's, as that is. */
export function partFigures(
  figures: readonly Placed[],
  count: number,
  left: ReadonlySet<number>,
): { readonly kept: readonly Placed[]; readonly dropped: readonly Dropped[] } {
  const isOut = (order: number) => order < 0 || order >= count || left.has(order)
  const isAmong = ({ before }: Placed) => count > 0 && isOut(before - 1) && isOut(before)
  return {
    kept: figures.filter((figure) => !isAmong(figure)),
    dropped: figures.filter(isAmong).map(({ block }) => ({
      text: block.text || 'Picture',
      why: 'picture beside what was left out',
    })),
  }
}

/**
 * The lines with the figures between them: each before the first line that the source has after it.
 *
 * @param pieces what the lines were made of, one each
 */
export function putBack(
  lines: readonly DraftLine[],
  pieces: readonly Piece[],
  figures: readonly Placed[],
): readonly DraftLine[] {
  if (figures.length === 0) return lines
  const whole: DraftLine[] = []
  let next = 0
  const placeUpTo = (order: number) => {
    for (let at = figures[next]; at !== undefined && at.before <= order; at = figures[next]) {
      whole.push(lineOf(at))
      next += 1
    }
  }
  lines.forEach((line, index) => {
    placeUpTo(pieces[index]?.source.order ?? -1)
    whole.push(line)
  })
  placeUpTo(Number.POSITIVE_INFINITY)
  return whole
}

const lineOf = ({ block: { text, page }, figure }: Placed): DraftLine => ({
  role: 'block',
  block: { kind: 'figure', text, figure, ...(page !== undefined && { page }) },
})
