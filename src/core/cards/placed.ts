/** Chosen cards as the document keeps them: with ids that stay as long as what they ask does. */
import { idGiver } from '../base/ids.ts'
import type { PlacedCard } from '../model/card.ts'
import { comparable, withoutBreaks } from '../text/normalize.ts'
import type { CardDraft } from './draft.ts'
import type { CardSource } from './settings.ts'

export function placedOf(cards: readonly CardDraft[], { blocks }: Pick<CardSource, 'blocks'>): PlacedCard[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  const giveId = idGiver()
  return cards.map(
    ({
      importance: _importance,
      doubts: _doubts,
      chance: _chance,
      weight: _weight,
      type,
      direction,
      ...card
    }) => {
      const sentence = comparable((texts.get(card.block) ?? '').slice(card.sentence.start, card.sentence.end))
      const id = giveId('card', card.kind, direction, type, comparable(card.answer), sentence)
      return { id, ...card, ...wordsOf(card) }
    },
  )
}

/** What is asked and answered is typed, copied and sent elsewhere. */
const wordsOf = ({ prompt, answer, accept }: Pick<PlacedCard, 'prompt' | 'answer' | 'accept'>) => ({
  prompt: withoutBreaks(prompt),
  answer: withoutBreaks(answer),
  accept: accept.map(withoutBreaks),
})
