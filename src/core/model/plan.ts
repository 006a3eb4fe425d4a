import type { Readiness } from './readiness.ts'

/** Counts are whole cards; minutes are rounded up. */
export interface PlannedDay {
  /** Epoch milliseconds at which the sitting is supposed to begin: the time of day of now. */
  readonly at: number
  readonly newCards: number
  readonly reviews: number
  readonly minutes: number
}

export type PlanVerdict =
  /** The plan reaches the goal: the low end of what it reaches does. */
  | 'reached'
  /** It is more likely than not to reach it. */
  | 'may-reach'
  /** It is not, but `enough` minutes a day would be. */
  | 'more-minutes'
  /** No minutes a day would, up to `mostMinutes`: `best` is what could be reached. */
  | 'out-of-reach'
  /** There is nothing to plan: the hour is past, or there are no cards. */
  | 'over'

export interface Plan {
  readonly days: readonly PlannedDay[]
  /** A day, as planned with. */
  readonly minutes: number
  /** At the hour, with the plan kept. */
  readonly reach: Readiness
  readonly verdict: PlanVerdict
  /** Whether the last of the days is, or ends with, a last pass: as long as the low end is under the goal without. */
  readonly lastPass: boolean
  /** Whether the hour is on the study day of now. */
  readonly isToday: boolean
  /** The fewest minutes a day that are more likely than not to reach the goal; null where none are. */
  readonly enough: number | null
  /** What those reach. */
  readonly withEnough: Readiness | null
  /** The most that any minutes a day reach. */
  readonly best: Readiness
}
