/** What holds reviews back on a day: the cap, and days away. A briefing may have a cap and a number of new cards of its own. */
import { type Agenda, type DayRoom, ownRoom } from '../../../core/model/agenda.ts'
import { isAway, spreadFrom } from '../../../core/study/away.ts'
import { dayStart, epochTime, type Moment, studyDay, studyTime } from '../../../core/study/schedule.ts'
import { readAway } from '../../store/away.ts'
import type { Database } from '../../store/database.ts'
import { countBegun, countReviewed } from '../../store/memories.ts'
import { readSettings } from '../settings/settings.ts'

export interface Limits {
  /** The most reviews of a day; 0 for no cap. */
  readonly cap: number
  /** Reviews for which the day still has room; null for no cap. */
  readonly mostDue: number | null
  /** Over how many days what is due is spread, this one counted; 1 for none. */
  readonly spreadOver: number
  /** The end of the days away that this one is of, in epoch milliseconds; null for a day of study. */
  readonly awayUntil: number | null
}

export const noLimits: Limits = { cap: 0, mostDue: null, spreadOver: 1, awayUntil: null }

/** @param briefing the one whose own settings hold for what is studied: its cap counts its documents alone, the usual one all */
export function limitsOn(db: Database, now: Moment, briefing: Agenda | null): Limits {
  const today = studyDay(studyTime(now))
  const own = briefing?.own?.reviewsPerDay
  const cap = own ?? readSettings(db).reviewsPerDay
  const counted = own === undefined ? null : (briefing?.documents ?? null)
  const away = readAway(db)
  return {
    cap,
    mostDue: cap === 0 ? null : Math.max(0, cap - countReviewed(db, today, counted)),
    spreadOver: spreadFrom(away, today),
    awayUntil: away !== null && isAway(away, today) ? epochTime(dayStart(away.to + 1), now) : null,
  }
}

/** The limits of a day by briefing; each is worked out once. */
export function limitsBy(db: Database, now: Moment): (briefing: Agenda | null) => Limits {
  const known = new Map<string | null, Limits>()
  return (briefing) => {
    const id = briefing?.own === undefined ? null : briefing.id
    const limits = known.get(id) ?? limitsOn(db, now, briefing)
    known.set(id, limits)
    return limits
  }
}

const doneToday = (db: Database, now: Moment, { documents }: Agenda): DayRoom => {
  const today = studyDay(studyTime(now))
  return { fresh: countBegun(db, today, documents), reviews: countReviewed(db, today, documents) }
}

/** What a briefing's own settings leave room for on each day and what was studied today; undefined where they set no number. */
export function roomOf(
  db: Database,
  now: Moment,
  briefing: Agenda,
): { readonly day: DayRoom; readonly doneToday: DayRoom } | undefined {
  const { newPerDay, reviewsPerDay } = briefing.own ?? {}
  if (newPerDay === undefined && reviewsPerDay === undefined) return undefined
  return { day: ownRoom(briefing.own), doneToday: doneToday(db, now, briefing) }
}
