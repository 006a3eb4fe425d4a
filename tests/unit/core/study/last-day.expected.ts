/**
 * What a pass shows next to a learner whose step is over, on the day of the hour and before. Cards are letters, all of
 * one briefing; it is 12:00, the day began at 4:00, and the hour is at 14:00. A line of the log is a card, its rating
 * and how many hours ago it was given.
 */
export interface LastDayCase {
  readonly it: string
  readonly cards: string
  readonly log: readonly (readonly [card: string, rating: 1 | 2 | 3 | 4, hoursAgo: number])[]
  /** Days from now to the hour, besides the two hours. */
  readonly days: number
  readonly next: string
}

export const lastDayCases: readonly LastDayCase[] = [
  {
    it: 'shows what was forgotten today only after what was not shown today',
    cards: 'ab',
    log: [
      ['a', 3, 240],
      ['a', 3, 239],
      ['b', 3, 240],
      ['b', 3, 239],
      ['a', 1, 1],
    ],
    days: 0,
    next: 'b',
  },
  {
    it: 'shows it after a new card, too',
    cards: 'an',
    log: [
      ['a', 3, 240],
      ['a', 3, 239],
      ['a', 1, 1],
    ],
    days: 0,
    next: 'n',
  },
  {
    it: 'shows it when all was shown',
    cards: 'ab',
    log: [
      ['a', 3, 240],
      ['a', 3, 239],
      ['a', 1, 1],
      ['b', 4, 0.5],
    ],
    days: 0,
    next: 'a',
  },
  {
    it: 'keeps the steps on the days before',
    cards: 'ab',
    log: [
      ['a', 3, 240],
      ['a', 3, 239],
      ['b', 3, 240],
      ['b', 3, 239],
      ['a', 1, 1],
    ],
    days: 1,
    next: 'a',
  },
  {
    it: 'shows a card that was begun today a second time before others',
    cards: 'an',
    log: [
      ['a', 3, 240],
      ['a', 3, 239],
      ['n', 1, 0.5],
    ],
    days: 0,
    next: 'n',
  },
  {
    it: 'shows it a third time only after others',
    cards: 'an',
    log: [
      ['a', 3, 240],
      ['a', 3, 239],
      ['n', 1, 0.6],
      ['n', 1, 0.5],
    ],
    days: 0,
    next: 'a',
  },
  {
    it: 'begins with what is on its steps since yesterday',
    cards: 'an',
    log: [
      ['a', 1, 16],
      ['a', 1, 15.9],
    ],
    days: 0,
    next: 'a',
  },
  {
    it: 'shows of two that wait the one whose step was over first',
    cards: 'ab',
    log: [
      ['a', 3, 240],
      ['a', 3, 239],
      ['b', 3, 240],
      ['b', 3, 239],
      ['b', 1, 1],
      ['a', 1, 0.5],
    ],
    days: 0,
    next: 'b',
  },
]
