/** The cards with which the checker, which knows nothing of how a card was made, finds nothing wrong. */
import { faultsOf } from '../check/check.ts'
import type { CardDraft } from './draft.ts'
import type { CardSource } from './settings.ts'

export function checkedOf(
  cards: readonly CardDraft[],
  { title, date = null, blocks }: CardSource,
): CardDraft[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  return cards.filter((card) => {
    const sentence = texts.get(card.block)?.slice(card.sentence.start, card.sentence.end) ?? ''
    return faultsOf(card, { title, date, sentence }).length === 0
  })
}
