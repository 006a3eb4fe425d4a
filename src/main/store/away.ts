import { type Away, mostDaysAway } from '../../core/model/away.ts'
import type { Database } from './database.ts'
import { readSetting, writeSetting } from './settings.ts'
import { isRecord } from './values.ts'

const key = 'away'

/** The days away that were set last, also once they are over; null for none. */
export const readAway = (db: Database): Away | null => readSetting(db, key, parseAway)

/** @returns those of before. */
export function writeAway(db: Database, away: Away | null): Away | null {
  const before = readAway(db)
  if (away === null) db.run('DELETE FROM settings WHERE key = $key', { key })
  else writeSetting(db, key, away, parseAway)
  return before
}

/** Null for what is none: days that are no whole numbers, in another order, or too many. */
export function parseAway(value: unknown): Away | null {
  if (!isRecord(value)) return null
  const { from, to } = value
  if (typeof from !== 'number' || typeof to !== 'number') return null
  const isRange = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && to >= from
  return isRange && to - from < mostDaysAway ? { from, to } : null
}
