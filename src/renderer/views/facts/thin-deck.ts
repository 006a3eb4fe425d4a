import { messages } from '../../../shared/messages/messages.ts'

/** A deck with fewer cards is thin, in words of text for each card. */
const mostWords = 75
/** A short text needs no excuse. */
const fewestWords = 300

/** Why a document has few cards, in words; null where it has enough of them. */
export function thinDeck(words: number, cards: number, hasMore: boolean): string | null {
  if (words < fewestWords || cards * mostWords >= words) return null
  return messages.facts.thin(cards, words, hasMore)
}
