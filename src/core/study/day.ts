/**
 * The learner's day, which begins at an hour of local time that the learner chooses: its *rollover*. A *study time* is the
 * local wall time minus that hour, written as if it were UTC: its dates are the learner's days. Nobody else does that sum.
 */
const dayMs = 86_400_000
const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** Anki's: the night belongs to the day before it. */
export const usualRollover = 4

/** How the clock of a place, and its learner, count days. */
export interface DayClock {
  /** Local time minus UTC, in minutes. */
  readonly utcOffset: number
  /** The hour of local time at which a day begins, 0 to 23; the usual one where it does not say. */
  readonly rollover?: number
}

/** A time in milliseconds since 1970 UTC ("epoch"), with how days are counted then. */
export interface Moment extends DayClock {
  readonly at: number
}

/** Epoch milliseconds to study time. */
export function studyTime({ at, utcOffset, rollover = usualRollover }: Moment): number {
  return at + utcOffset * minuteMs - rollover * hourMs
}

/** Study time back to epoch milliseconds. */
export function epochTime(study: number, { utcOffset, rollover = usualRollover }: DayClock): number {
  return study - utcOffset * minuteMs + rollover * hourMs
}

/** The number of the study day that holds a study time. */
export function studyDay(study: number): number {
  return Math.floor(study / dayMs)
}

/** The study time at which a study day begins. */
export function dayStart(day: number): number {
  return day * dayMs
}
