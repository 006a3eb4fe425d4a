/**
 * Figures stay where the source has them, and nothing that judges a text sees them: a document is read as it would be
 * without its pictures, and they are put back after that.
 */
import type { Dropped, Figure, SourceBlock } from '../model/document.ts'
import type { DraftLine, OrderedBlock } from './draft.ts'

export interface Placed {
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

/** A figure as a line of the outline. */
export const lineOf = ({ block: { text, page }, figure }: Placed): DraftLine => ({
  role: 'block',
  block: { kind: 'figure', text, figure, ...(page !== undefined && { page }) },
})
