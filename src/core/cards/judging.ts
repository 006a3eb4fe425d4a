/** Who tells whether an answer was right, and answers as their user writes them. */
import type { Card } from '../model/card.ts'
import { countWords } from '../text/words.ts'

/** By what the answer is worth, as a value; item by item, as a list; or by the reader alone, as a clause. */
export const judgings = ['value', 'items', 'self'] as const
export type Judging = (typeof judgings)[number]

type JudgedCard = Pick<Card, 'kind' | 'items' | 'grading'>

/** How an answer to a card is judged. A list whose items are not known is for the reader, as a clause is. */
export function judgingOf({ kind, items = [], grading }: JudgedCard): Judging {
  if (kind === 'list') return items.length > 0 ? 'items' : 'self'
  return grading ?? 'value'
}

/** A value or a name has hardly more words; what is longer says something that can be said otherwise. */
const longestValue = 8

/** How an answer of the user's own is judged. */
export const judgingOfWords = (answer: string): Judging =>
  countWords(answer) > longestValue ? 'self' : 'value'

/** An answer as it is written in a form: a list's items one on each line. */
export const writtenAnswer = (card: Pick<Card, 'kind' | 'items' | 'answer'>): string =>
  judgingOf(card) === 'items' ? (card.items ?? []).join('\n') : card.answer

/** The answer of a list: all of its items, in their order. */
export const answerOfItems = (items: readonly string[]): string => items.join('; ')

/** The items of a list that was written so. */
export const itemsIn = (written: string): readonly string[] =>
  written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What a written answer is on a card that is judged in a way; a value that became a clause is the reader's to judge. */
export function answerAs(judging: Judging, written: string): Pick<Card, 'answer' | 'items' | 'grading'> {
  if (judging === 'items') {
    const items = itemsIn(written)
    return { answer: answerOfItems(items), items }
  }
  const isSelf = judging === 'self' || judgingOfWords(written) === 'self'
  return { answer: written, ...(isSelf && { grading: 'self' }) }
}
