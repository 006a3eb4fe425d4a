import { logError } from '../log.ts'
import type { Database } from '../store/database.ts'
import { readMoment } from '../store/search-changes.ts'
import { readProgress } from './schema.ts'

/** Whether the index has anything to catch up with: looks at a number on each side, and loads nothing. */
export function isBehind(store: Database, indexFile: string): boolean {
  try {
    const now = readMoment(store)
    const known = readProgress(indexFile)
    return known === null || known.epoch !== now.epoch || known.seq !== now.seq || known.queued > 0
  } catch (cause) {
    logError('Could not see whether the search is up to date', cause)
    return false
  }
}
