import { secondsFor } from '../../core/study/pace.ts'
import type { TodayHour, TodayState } from '../../shared/contract/today.ts'
import type { Database } from '../store/database.ts'
import { listDocuments } from '../store/documents.ts'
import { readScheduling } from '../store/scheduling.ts'
import { hasRated, listChanged, listReading, newestOwn } from '../store/today.ts'
import { paceOf } from './learner.ts'

/** How long an hour that is over is still told of, in ms. */
const overMs = 86_400_000

/**
 * What is put before the reader when they come. All of it is asked of the data file: it costs the same whatever the
 * documents hold.
 *
 * @param at milliseconds since 1970-01-01 UTC
 */
export function readToday(db: Database, at: number): TodayState {
  const hours = listHours(db)
  return {
    now: at,
    hours: inOrder(hours, at),
    hasHours: hours.length > 0,
    reading: listReading(db),
    changed: listChanged(db, at),
    newest: newestOwn(db),
    hasStudied: hasRated(db),
    secondsPerCard: secondsFor({ new: 0, learning: 0, due: 1 }, paceOf(db), readScheduling(db).retention),
  }
}

const listHours = (db: Database): readonly TodayHour[] =>
  listDocuments(db).flatMap(({ id, name, title, briefingAt }) =>
    briefingAt === null ? [] : [{ id, name: name ?? title, at: briefingAt }],
  )

/** Those to come, the first at first, then those that were over within the last day. */
function inOrder(hours: readonly TodayHour[], now: number): readonly TodayHour[] {
  const sorted = hours.toSorted((a, b) => a.at - b.at)
  return [
    ...sorted.filter(({ at }) => at > now),
    ...sorted.filter(({ at }) => at <= now && at > now - overMs).toReversed(),
  ]
}
