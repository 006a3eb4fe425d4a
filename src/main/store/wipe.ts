/** Leaves nothing of what was deleted in the files of a database. */
import type { Database } from './database.ts'

/** Writes the database anew, without what lies between its pages. */
export function wipe(db: Database): void {
  db.script('VACUUM')
  emptyLog(db)
}

/** What was deleted stands in the log until that is emptied; while another process reads, on closing. */
export function emptyLog(db: Database): void {
  db.get('PRAGMA wal_checkpoint(TRUNCATE)')
}
