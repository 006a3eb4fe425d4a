import type { Readiness } from './readiness.ts'

/** Counts are whole cards; minutes are rounded up. */
export interface PlannedDay {
  /** Epoch milliseconds at which the sitting is supposed to begin: the time of day of now. */
  readonly at: number
  readonly newCards: number
  readonly reviews: number
  readonly minutes: number
}

/** The readiness to be reached where the learner set no goal. */
export const usualGoal = 0.9

export type PlanVerdict =
  /** The plan reaches the goal: the low end of what it reaches does. */
  | 'reached'
  /** The plan is more likely than not to reach the goal. */
  | 'may-reach'
  /** The plan is not likely to reach the goal, but `enough` minutes a day would be. */
  | 'more-minutes'
  /** No minutes a day would, up to `mostMinutes`: `best` is what could be reached. */
  | 'out-of-reach'
  /** There is nothing to plan: the hour is past, or there are no cards. */
  | 'over'

export interface Plan {
  readonly days: readonly PlannedDay[]
  /** Minutes a day that the plan reckons with; the mean of a week where they differ. */
  readonly minutes: number
  /** At the hour, with the plan kept. */
  readonly reach: Readiness
  readonly verdict: PlanVerdict
  /** Whether the last of the days is, or ends with, a last pass: as long as the low end is under the goal without. */
  readonly lastPass: boolean
  /** Whether the briefing's hour is on the current study day. */
  readonly isToday: boolean
  /** The fewest minutes a day that are more likely than not to reach the goal; null where none are. */
  readonly enough: number | null
  /** The readiness that `enough` minutes a day reach; null where no number of minutes does. */
  readonly withEnough: Readiness | null
  /** The most that any minutes a day reach. */
  readonly best: Readiness
}
