import type { BrowsedCard } from '../../../core/model/browse.ts'
import { percent } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'

/** What is first to be known of a card: that it does not come at all, or how far it has come. */
export function standingWord({
  suspended,
  buried,
  leech,
  standing,
}: Pick<BrowsedCard, 'suspended' | 'buried' | 'leech' | 'standing'>): string {
  const { standings } = messages.cards
  if (suspended) return standings.suspended
  if (buried) return standings.buried
  return leech ? standings.leech : standings[standing]
}

/** When a card comes; empty for one that has no day. */
export function dueWords({ dueIn }: Pick<BrowsedCard, 'dueIn'>): string {
  if (dueIn === null) return ''
  if (dueIn < 0) return messages.cards.daysLate(-dueIn)
  if (dueIn === 0) return messages.cards.today
  return dueIn === 1 ? messages.cards.tomorrow : messages.cards.inDays(dueIn)
}

/** The chance that a card would be recalled now, in whole percent; empty for a new one. */
export const recallWords = ({ recall }: Pick<BrowsedCard, 'recall'>): string =>
  recall === null ? '' : percent(recall)
