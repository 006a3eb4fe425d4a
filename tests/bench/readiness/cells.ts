import { makeRandom } from './random.ts'

/** One learner's way to a briefing: what is varied, and nothing else. */
export interface Cell {
  /** A factor on how fast the learner forgets. */
  readonly speed: number
  /** Days from the first sitting to the day of the briefing. There is a sitting on each, the day itself included. */
  readonly days: number
  /** Minutes of each sitting. */
  readonly minutes: number
  readonly cards: number
  /** Sittings that are skipped. Where there are fewer after the first, all of those. */
  readonly missed: number
}

/**
 * With the published decays (1) a card shown three times in its first sitting is recalled the next day with a
 * chance of 0.44: foreign words learned by heart in a laboratory. The facts of a document that was read are easier,
 * so the other speeds are lower: 0.97, 0.92, 0.82 and 0.65 the next day.
 */
export const speeds = [0.4, 0.55, 0.7, 0.85, 1] as const
/** For the half-life learner: half-lives after the first showing of 8, 4, 2, 1 and half a day. */
export const halfLifeSpeeds = [0.25, 0.5, 1, 2, 4] as const

/** What is varied besides the speed. */
export interface Grid {
  /** Days to the briefing. */
  readonly spans: readonly number[]
  readonly minutesADay: readonly number[]
  readonly decks: readonly number[]
  readonly missedDays: readonly number[]
}

const usualGrid: Grid = {
  spans: [1, 3, 7, 14],
  minutesADay: [10, 30],
  decks: [60, 300],
  missedDays: [0, 2],
}

/** Each cell is run once with each of these; what is said of a cell is the mean of its runs. */
export const seeds = [11, 23, 37, 53, 71] as const

export function listCells(of: readonly number[], grid: Grid = usualGrid): readonly Cell[] {
  const { spans, minutesADay, decks, missedDays } = grid
  return of.flatMap((speed) =>
    spans.flatMap((days) =>
      minutesADay.flatMap((minutes) =>
        decks.flatMap((cards) => missedDays.map((missed) => ({ speed, days, minutes, cards, missed }))),
      ),
    ),
  )
}

const hourMs = 3_600_000
export const dayMs = 24 * hourMs
/** The first sitting begins on a Monday at 08:00, and so does each of the others; the briefing is at 10:00. */
export const firstSitting = Date.UTC(2026, 2, 2, 8)
export const briefingHour = (cell: Cell): number => firstSitting + cell.days * dayMs + 2 * hourMs

/** The days on which the learner studies, from 0; the first is never missed, the others by lot. */
export function listSittings({ days, missed }: Cell, seed: number): readonly number[] {
  const random = makeRandom(seed * 1_000 + days)
  const later = Array.from({ length: days }, (_, n) => ({ day: n + 1, lot: random() }))
  const skipped = new Set([...later].sort((a, b) => a.lot - b.lot).slice(0, missed))
  return [0, ...later.filter((one) => !skipped.has(one)).map(({ day }) => day)]
}

/**
 * Seconds of one showing. Medians of Anki's users as the simulator of fsrs-rs has them (`DEFAULT_LEARN_COSTS`,
 * `DEFAULT_REVIEW_COSTS`): a new card rated Good, a review rated Good, and for a wrong answer a review rated Hard,
 * because the time given there for Again holds the repetitions of the day, which are showings of their own here.
 */
export const showingSeconds = { new: 13.68, right: 7.33, wrong: 11.68 } as const
