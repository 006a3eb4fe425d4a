import type { Rating } from '../../../../src/core/model/rating.ts'

/** Ratings that so many cards got, from the first or from the last, some hours before now. */
export interface Rated {
  readonly of: 'first' | 'last'
  readonly cards: number
  readonly rating: Rating
  readonly hoursAgo: number
}

interface PassCase {
  readonly name: string
  readonly cards: number
  readonly ratings: readonly Rated[]
  readonly hoursToHour: number
  readonly minutes: number | null
  /** Cards in the last row of the plan, at least and at most; it is a last pass while the low end is under the goal. */
  readonly lastPass: readonly [number, number]
}

const all = 41
const known: readonly Rated[] = [{ of: 'first', cards: all, rating: 4, hoursAgo: 26 }]
const goodTwice: readonly Rated[] = [
  { of: 'first', cards: all, rating: 3, hoursAgo: 25 },
  { of: 'first', cards: all, rating: 3, hoursAgo: 24.8 },
]
/** Good twice on one day, and a third forgotten on the next. */
const slipped: readonly Rated[] = [...goodTwice, { of: 'last', cards: 14, rating: 1, hoursAgo: 1 }]
const base = { cards: all, minutes: null } as const

/** The goal is 90 % in each. */
export const passes: readonly PassCase[] = [
  { ...base, name: 'a third forgotten, days ahead', ratings: slipped, hoursToHour: 50, lastPass: [41, 41] },
  {
    ...base,
    name: 'a third forgotten today, hours ahead',
    ratings: slipped,
    hoursToHour: 4,
    lastPass: [41, 41],
  },
  { ...base, name: 'all known, days ahead', ratings: known, hoursToHour: 74, lastPass: [41, 41] },
  { ...base, name: 'all known, hours ahead', ratings: known, hoursToHour: 3, lastPass: [41, 41] },
  {
    ...base,
    name: 'all seen today, hours ahead',
    ratings: [{ of: 'first', cards: all, rating: 4, hoursAgo: 1 }],
    hoursToHour: 4,
    lastPass: [41, 41],
  },
  { ...base, name: 'twenty minutes before', ratings: goodTwice, hoursToHour: 1 / 3, lastPass: [41, 41] },
  { ...base, name: 'two minutes before', ratings: goodTwice, hoursToHour: 1 / 30, lastPass: [1, 15] },
  { ...base, name: 'with few minutes a day', ratings: known, hoursToHour: 74, minutes: 2, lastPass: [1, 15] },
  {
    ...base,
    name: 'many cards: no longer than half an hour',
    cards: 900,
    ratings: [{ of: 'first', cards: 900, rating: 4, hoursAgo: 26 }],
    hoursToHour: 3,
    lastPass: [100, 225],
  },
  {
    ...base,
    name: 'just done',
    ratings: [{ of: 'first', cards: all, rating: 4, hoursAgo: 0.1 }],
    hoursToHour: 0.2,
    lastPass: [0, 0],
  },
]
