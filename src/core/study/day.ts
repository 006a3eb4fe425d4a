/**
 * The learner's day, which ends at 04:00 local time. A *study time* is the local wall time minus 4 hours, written as
 * if it were UTC: its dates are the learner's days. Nobody else knows the hour.
 */
const dayMs = 86_400_000
const minuteMs = 60_000
const rolloverMs = 4 * 60 * minuteMs

/** A time in milliseconds since 1970 UTC ("epoch"), with local time minus UTC then, in minutes. */
export interface Moment {
  readonly at: number
  readonly utcOffset: number
}

/** Epoch milliseconds to study time. */
export function studyTime({ at, utcOffset }: Moment): number {
  return at + utcOffset * minuteMs - rolloverMs
}

/** Study time back to epoch milliseconds, for the given offset of local time. */
export function epochTime(study: number, utcOffset: number): number {
  return study - utcOffset * minuteMs + rolloverMs
}

/** The number of the study day that holds a study time. */
export function studyDay(study: number): number {
  return Math.floor(study / dayMs)
}

/** The study time at which a study day begins. */
export function dayStart(day: number): number {
  return day * dayMs
}
