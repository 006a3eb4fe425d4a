import type { BlockRecall } from '../../../core/model/readiness.ts'
import { messages } from '../../../shared/messages/messages.ts'

/** How well a paragraph is known, in five classes. */
export const recallClasses = [
  { from: Number.NEGATIVE_INFINITY },
  { from: 0 },
  { from: 0.5 },
  { from: 0.7 },
  { from: 0.9 },
] as const
export type RecallClass = 0 | 1 | 2 | 3 | 4

/** The class of a paragraph: 0 where none of its cards was ever seen, then the higher the more is recalled. */
export function recallClassOf({ seen, recall }: Pick<BlockRecall, 'seen' | 'recall'>): RecallClass {
  if (seen === 0) return 0
  return recallClasses.findLastIndex(({ from }) => recall >= from) as RecallClass
}

/** "likely 43% of 3 cards", "3 cards, not studied": never more than it is. */
export function sayRecall({ seen, recall, cards }: BlockRecall): string {
  return seen === 0
    ? messages.read.map.unseen(cards)
    : messages.read.map.recall(Math.floor(recall * 100 + 1e-9), cards)
}
