import { isDeepStrictEqual } from 'node:util'
import type { Away } from '../../../core/model/away.ts'
import type { Written } from '../../../shared/contract/written.ts'
import { readAway } from '../../store/away.ts'
import type { Database } from '../../store/database.ts'
import { perform } from '../../store/journal.ts'

/** Sets the days away or, for null, takes them back. Nothing is written where nothing changes. */
export function setAway(db: Database, away: Away | null, at: number): Written {
  if (isDeepStrictEqual(readAway(db), away)) return { changed: false }
  perform(db, { v: 1, kind: 'away.set', away }, at)
  return { changed: true }
}
