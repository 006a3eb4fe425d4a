import { groupBy } from '../../../core/model/group-by.ts'
import type { ListedMark } from '../../../shared/contract/marks.ts'

/** The marks that begin in or reach into each block. */
export type MarksByBlock = ReadonlyMap<string, readonly ListedMark[]>

/**
 * Marks by the blocks that they reach into, in their order.
 *
 * @param before what this was of an earlier list: a block with the same marks keeps its very list, so that what is
 *   drawn from it need not be drawn again
 */
export function groupByBlock(marks: readonly ListedMark[], before: MarksByBlock = new Map()): MarksByBlock {
  const places = marks.flatMap((mark) =>
    [...new Set(mark.parts.map(({ block }) => block))].map((block) => ({ block, mark })),
  )
  return new Map(
    [...groupBy(places, ({ block }) => block)].map(([block, all]) => {
      const known = before.get(block)
      return [block, known !== undefined && isSame(known, all) ? known : all.map(({ mark }) => mark)]
    }),
  )
}

const isSame = (known: readonly ListedMark[], now: readonly { readonly mark: ListedMark }[]): boolean =>
  known.length === now.length && known.every((mark, index) => mark === now[index]?.mark)
