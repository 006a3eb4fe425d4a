/** What the checker, which knows nothing of how a card was made, says of each. */
import { faultsOf } from '../check/check.ts'
import type { CardDraft, Outcome } from './draft.ts'
import type { CardSource } from './settings.ts'

export function checkedOf(
  cards: readonly CardDraft[],
  { title, date = null, blocks, off }: CardSource,
): Outcome[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  return cards.map((card) => {
    const sentence = texts.get(card.block)?.slice(card.sentence.start, card.sentence.end) ?? ''
    const [fault] = faultsOf(card, { title, date, sentence }, off)
    return fault ? { fact: card.fact, why: fault.name, rule: fault.rule } : card
  })
}
