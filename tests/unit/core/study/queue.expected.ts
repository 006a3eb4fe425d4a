/**
 * What is shown on each day where cards disturb each other, written before the code. Cards are named by letters and
 * stand in that order; `pairs` are those that disturb each other. Each card is rated Easy when it is shown (it comes
 * back long after), but for those of `failed`, which are due again on each next day.
 */
export interface DaysRow {
  readonly name: string
  readonly cards: string
  readonly pairs: readonly string[]
  readonly failed?: string
  readonly newPerDay?: number
  /** One text for each day: the cards in the order in which they are shown. */
  readonly days: readonly string[]
}

export const daysRows: readonly DaysRow[] = [
  { name: 'a pair', cards: 'abc', pairs: ['ab'], days: ['ac', 'b', ''] },
  { name: 'a sentence of three', cards: 'abcd', pairs: ['ab', 'bc', 'ac'], days: ['ad', 'b', 'c', ''] },
  {
    name: 'a chain, whose ends do not disturb each other',
    cards: 'abc',
    pairs: ['ab', 'bc'],
    days: ['ac', 'b'],
  },
  { name: 'a star, its middle first', cards: 'abcd', pairs: ['ab', 'ac', 'ad'], days: ['a', 'bcd'] },
  { name: 'a star, its middle last', cards: 'abcd', pairs: ['ad', 'bd', 'cd'], days: ['abc', 'd'] },
  {
    name: 'those that did not fit into the day hold back none that did',
    cards: 'abcd',
    pairs: ['cd', 'bd'],
    newPerDay: 2,
    days: ['ab', 'c', 'd'],
  },
  {
    name: 'a new card before a review of a card beside it, once',
    cards: 'abc',
    pairs: ['ab'],
    failed: 'a',
    days: ['ac', 'b', 'a', 'a'],
  },
  {
    name: 'reviews of two beside each other by turns',
    cards: 'ab',
    pairs: ['ab'],
    failed: 'ab',
    days: ['a', 'b', 'a', 'b', 'a', 'b'],
  },
  {
    name: 'a review that waits holds back none that is beside it and not due',
    cards: 'abc',
    pairs: ['ab', 'bc'],
    failed: 'b',
    days: ['ac', 'b', 'b'],
  },
]
