/** What holds reviews back on a day: the cap of the settings, and days away. */
import { isAway, spreadFrom } from '../../../core/study/away.ts'
import { dayStart, epochTime, type Moment, studyDay, studyTime } from '../../../core/study/schedule.ts'
import { readAway } from '../../store/away.ts'
import type { Database } from '../../store/database.ts'
import { countReviewed } from '../../store/memories.ts'
import { readSettings } from '../settings/settings.ts'

export interface Limits {
  /** Reviews for which the day still has room, over all documents; null for no cap. */
  readonly mostDue: number | null
  /** Over how many days what is due is spread, this one counted; 1 for none. */
  readonly spreadOver: number
  /** The end of the days away that this one is of, in epoch milliseconds; null for a day of study. */
  readonly awayUntil: number | null
}

export const noLimits: Limits = { mostDue: null, spreadOver: 1, awayUntil: null }

export function limitsOn(db: Database, now: Moment): Limits {
  const today = studyDay(studyTime(now))
  const { reviewsPerDay } = readSettings(db)
  const away = readAway(db)
  return {
    mostDue: reviewsPerDay === 0 ? null : Math.max(0, reviewsPerDay - countReviewed(db, today)),
    spreadOver: spreadFrom(away, today),
    awayUntil: away !== null && isAway(away, today) ? epochTime(dayStart(away.to + 1), now) : null,
  }
}
