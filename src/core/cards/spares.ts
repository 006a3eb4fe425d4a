/** Of facts without a card, the one that could still be asked: too doubtful to be made unasked, without a known fault. */
import { groupBy } from '../model/group-by.ts'
import { checkedOf } from './checked.ts'
import { type CardDraft, isCard } from './draft.ts'
import { fewOf } from './few.ts'
import { withoutRepeats } from './repeats.ts'
import type { CardSource } from './settings.ts'
import { bestFirst } from './weighed.ts'

/** Least chance: of these readers passed about half, of those that need sentences shown beside them a third. */
const leastChance = 0.35
/** More than any card weighs, so that what is made already comes first where two ask the same. */
const made = 10

/** @param weighed all that could be asked @param cards those that were chosen @returns at most one for each fact */
export function sparesOf(
  weighed: readonly CardDraft[],
  cards: readonly CardDraft[],
  source: CardSource,
): CardDraft[] {
  const asked = new Set(cards.map(({ fact }) => fact))
  const open = weighed.filter(
    ({ fact, chance, context }) => chance >= leastChance && context.before === null && !asked.has(fact),
  )
  const best = [...groupBy(open, ({ fact }) => fact).values()].flatMap((own) => bestFirst(own).slice(0, 1))
  let left = [...cards.map((card) => ({ ...card, weight: made })), ...checkedOf(best, source).filter(isCard)]
  for (const next of [fewOf, withoutRepeats]) left = next(left).filter(isCard)
  return left.filter(({ fact }) => !asked.has(fact))
}
