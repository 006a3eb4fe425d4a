import { type Card, type CardPicture, sideSaid } from '../../core/model/card.ts'
import { messages } from '../../shared/messages/messages.ts'

type Said = Pick<Card, 'prompt' | 'answer' | 'pictures'>

/** A side of a card in a list: its words, or that it is a picture. */
export const sideInWords = (card: Said, side: CardPicture['side']): string =>
  sideSaid(card, side) || messages.read.picture
