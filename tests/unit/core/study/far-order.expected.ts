/**
 * In which order cards come far from the hour and near to it. It is 12:00; a line of the log is a card, its rating and
 * how many days ago it was given; what is not in the log is new. An Easy card is due after about eight days.
 */
export interface OrderCase {
  readonly it: string
  readonly cards: string
  readonly log: readonly (readonly [card: string, rating: 3 | 4, daysAgo: number])[]
  /** Days from now to the hour. */
  readonly days: number
  /** All that is shown, in order. */
  readonly order: string
}

export const orderCases: readonly OrderCase[] = [
  {
    it: 'far from the hour what is due comes before new cards, and those before what is not due',
    cards: 'ned',
    log: [
      ['e', 4, 2],
      ['d', 4, 20],
    ],
    days: 10,
    order: 'dne',
  },
  {
    it: 'of what is due, what has been due for longest comes first',
    cards: 'abc',
    log: [
      ['c', 4, 30],
      ['b', 4, 20],
      ['a', 4, 12],
    ],
    days: 10,
    order: 'cba',
  },
  {
    it: 'new cards keep the order of the document',
    cards: 'abc',
    log: [],
    days: 10,
    order: 'abc',
  },
  {
    it: 'four days before it is still the same',
    cards: 'nd',
    log: [['d', 4, 9]],
    days: 4,
    order: 'dn',
  },
  {
    it: 'later what gains most comes first: a new card before one that is hardly forgotten, due or not',
    cards: 'dn',
    log: [['d', 4, 9]],
    days: 3,
    order: 'nd',
  },
]
