import type { Database } from '../store/database.ts'
import { readMoment } from '../store/search-changes.ts'
import { readProgress } from './schema.ts'

/**
 * Whether the index has anything to catch up with: looks at a number on each side, and loads nothing.
 * @throws StoreError where the data cannot be read
 */
export function isBehind(store: Database, indexFile: string): boolean {
  const now = readMoment(store)
  const known = readProgress(indexFile)
  return known === null || known.epoch !== now.epoch || known.seq !== now.seq || known.queued > 0
}
