import { type DayClock, type Moment, studyDay, studyTime } from '../../core/study/day.ts'
import type { Database } from './database.ts'
import { readScheduling } from './scheduling.ts'

/** A moment (milliseconds since 1970-01-01 UTC) by the clock of this place and the day of its learner. */
export function momentOf(db: Database, at: number): Moment {
  const { rollover } = readScheduling(db)
  return { at, utcOffset: -new Date(at).getTimezoneOffset(), rollover }
}

/** The number of the study day that holds a moment, by the clock of this place. */
export const studyDayOf = (db: Database, at: number): number => studyDay(studyTime(momentOf(db, at)))

/** Ratings as the learner counts days now, also those of before: each by the clock of the place where it was given. */
export function inDays<R extends DayClock>(db: Database, log: readonly R[]): readonly R[] {
  const { rollover } = readScheduling(db)
  return log.map((entry) => ({ ...entry, rollover }))
}
