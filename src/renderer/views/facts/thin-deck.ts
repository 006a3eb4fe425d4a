import { count } from '../../../shared/messages/forms.ts'

/** A deck with fewer cards is thin, in words of text for each card. */
const mostWords = 75
/** A short text needs no excuse. */
const fewestWords = 300

/** Why a document has few cards, in words; null where it has enough of them. */
export function thinDeck(words: number, cards: number, hasMore: boolean): string | null {
  if (words < fewestWords || cards * mostWords >= words) return null
  const deck = cards === 0 ? 'No card' : count(cards, 'card')
  if (hasMore)
    return `${deck} of ${count(words, 'word')}: only what is likely a good question is asked. Make more from the facts without a card, or select words in Read and press C.`
  return `${deck} of ${count(words, 'word')}: this text tells more than it counts. Select words in Read and press C to make your own.`
}
