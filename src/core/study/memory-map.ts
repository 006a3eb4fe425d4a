import { groupBy } from '../model/group-by.ts'
import type { BlockRecall } from '../model/readiness.ts'
import { type Memory, recallAt } from './schedule.ts'

/**
 * The paragraphs that have cards, in the order in which they are first met, with what will be recalled of them.
 *
 * @param at epoch milliseconds
 * @param recall how likely a card is recalled then; the forgetting curve if none is given
 */
export function mapMemory(
  cards: readonly { readonly key: string; readonly block: string }[],
  memories: ReadonlyMap<string, Memory>,
  at: number,
  recall: (memory: Memory, at: number) => number | null = recallAt,
): readonly BlockRecall[] {
  return [...groupBy(cards, ({ block }) => block)].map(([block, own]) => {
    const recalls = own.flatMap(({ key }) => {
      const memory = memories.get(key)
      return (memory && recall(memory, at)) ?? []
    })
    const sum = recalls.reduce((total, each) => total + each, 0)
    return { block, cards: own.length, seen: recalls.length, recall: sum / own.length }
  })
}
