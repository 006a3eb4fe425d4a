import { type Card, gap, leadingTo } from '../../../core/model/card.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { sideInWords } from '../../text/card-sides.ts'

/** A question for those who hear it: with what leads to it, since a blank alone may ask for anything. */
export const askedAloud = (card: Pick<Card, 'context' | 'prompt' | 'answer' | 'pictures'>): string =>
  [...leadingTo(card.context), sideInWords(card, 'question').replaceAll(gap, messages.study.card.blank)].join(
    ' ',
  )
