/** Ratings of a card, and what Anki is to be told of it; written by hand from Anki's documentation of its database. */
import type { Rating } from '../../../../src/core/model/rating.ts'
import type { StartingState } from '../../../../src/core/study/starting-state.ts'

const day = 86_400_000
const minute = 60_000
/** Nine in the morning, in a place of Greenwich's time. */
export const start = Date.UTC(2026, 8, 1, 9)
export const now = start + 5 * day

const elsewhere: StartingState = {
  ...{ at: start, utcOffset: 0, stability: 30, difficulty: 5.5, reps: 9, lapses: 1 },
  ...{ phase: 'review', dueDay: start / day - 9 / 24 + 30 },
}

interface Row {
  readonly name: string
  readonly ratings: readonly (readonly [rating: Rating, at: number])[]
  readonly isSuspended?: true
  /** What was known of it elsewhere before. */
  readonly startingState?: StartingState
  /** As its tables have it: kind of card and of queue, and how often it was seen and forgotten. */
  readonly card: {
    readonly type: number
    readonly queue: number
    readonly reps: number
    readonly lapses: number
  }
  /** The answer, and the kind of each row of the log: 0 learning, 1 review, 2 relearning. */
  readonly log: readonly (readonly [ease: number, kind: number])[]
}

export const schedules: readonly Row[] = [
  { name: 'new', ratings: [], card: { type: 0, queue: 0, reps: 0, lapses: 0 }, log: [] },
  {
    name: 'new, and suspended',
    ratings: [],
    isSuspended: true,
    card: { type: 0, queue: -1, reps: 0, lapses: 0 },
    log: [],
  },
  {
    name: 'on a step',
    ratings: [[3, now - minute]],
    card: { type: 1, queue: 1, reps: 1, lapses: 0 },
    log: [[3, 0]],
  },
  {
    name: 'learned',
    ratings: [
      [3, start],
      [3, start + 10 * minute],
    ],
    card: { type: 2, queue: 2, reps: 2, lapses: 0 },
    log: [
      [3, 0],
      [3, 0],
    ],
  },
  {
    name: 'forgotten, and on its way back',
    ratings: [
      [4, start],
      [1, now - minute],
    ],
    card: { type: 3, queue: 1, reps: 2, lapses: 1 },
    log: [
      [4, 0],
      [1, 1],
    ],
  },
  {
    name: 'forgotten, and back',
    ratings: [
      [4, start],
      [1, start + 3 * day],
      [3, start + 3 * day + 10 * minute],
    ],
    card: { type: 2, queue: 2, reps: 3, lapses: 1 },
    log: [
      [4, 0],
      [1, 1],
      [3, 2],
    ],
  },
  {
    name: 'studied elsewhere alone',
    ratings: [],
    startingState: elsewhere,
    card: { type: 2, queue: 2, reps: 9, lapses: 1 },
    log: [],
  },
  {
    name: 'studied elsewhere, where its log was cut, and here since',
    ratings: [
      [3, start - 20 * day],
      [3, start],
      [3, start + 2 * day],
    ],
    startingState: elsewhere,
    card: { type: 2, queue: 2, reps: 10, lapses: 1 },
    // None of them is told as learning: a log that begins so would be taken for a whole one.
    log: [
      [3, 1],
      [3, 1],
      [3, 1],
    ],
  },
]
