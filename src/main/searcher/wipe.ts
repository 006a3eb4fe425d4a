/** Takes the words of what was taken out of the index out of its files, too. */
import { foundKinds } from '../../core/model/found.ts'
import type { Database } from '../store/database.ts'
import { numberOf } from '../store/rows.ts'
import { tableOf } from './schema.ts'

/** Full-text indexes only note that something was taken out, until their parts are merged. */
export function noteRemains(index: Database): void {
  index.run('UPDATE state SET remains = 1')
}

export const hasRemains = (index: Database): boolean =>
  index.get('SELECT 1 FROM state WHERE remains = 1') !== null

/** Pages that are merged in one step: some milliseconds. */
const stepPages = 64

/** Merges what remains away, a step at a time; whoever goes through the steps may do other things between them. */
export function* wipe(index: Database): Generator<void> {
  for (const kind of foundKinds) {
    // A negative number begins to merge all parts into one.
    for (let pages = -stepPages; merge(index, tableOf(kind), pages); pages = stepPages) yield
  }
  index.run('UPDATE state SET remains = 0')
}

/** @returns whether there may be more to merge: a step that finds nothing changes one row at most. */
function merge(index: Database, table: string, pages: number): boolean {
  const before = changesOf(index)
  index.run(`INSERT INTO ${table} (${table}, rank) VALUES ('merge', $pages)`, { pages })
  return changesOf(index) - before >= 2
}

const changesOf = (index: Database): number => numberOf(index.get('SELECT total_changes() AS n') ?? {}, 'n')
