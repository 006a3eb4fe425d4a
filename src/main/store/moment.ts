import { type Moment, studyDay, studyTime } from '../../core/study/day.ts'

/** A moment (milliseconds since 1970-01-01 UTC) with the offset of local time then, in minutes east of UTC. */
export const momentOf = (at: number): Moment => ({ at, utcOffset: -new Date(at).getTimezoneOffset() })

/** The number of the study day that holds a moment, by the clock of this place. */
export const studyDayOf = (at: number): number => studyDay(studyTime(momentOf(at)))
