import { existsSync, renameSync } from 'node:fs'
import type { Database } from './database.ts'
import type { LostCode } from './errors.ts'
import { asideAs, finishRestore, freeStamp, stagedAs } from './restore.ts'

/** Whether the open database is whole, while its file lies nowhere any more. */
export const isOrphaned = (lost: LostCode | null): boolean => lost === 'moved' || lost === 'replaced'

/**
 * Closes a database. As it closes, SQLite copies the log into the file. It sees by itself where its file was moved or
 * replaced, but not where another program has written over it; and it leaves the log, which would be read into
 * whatever is opened in that place next. Both are kept from happening, and what lies there stays as it is.
 */
export function letGo(db: Database, now: number): void {
  const lost = db.lost()
  const isOther = lost === 'replaced' || lost === 'overwritten'
  if (lost === 'log-lost') trying(() => moveLogAside(db.file, now))
  // Out of its place it counts as moved.
  if (isOther && db.ownsLog()) trying(() => renameSync(db.file, stagedAs(db.file, freeStamp(db.file, now))))
  db.close()
  // The log goes aside and the file comes back, as after a restore that was cut short: so also after a crash here.
  if (isOther) trying(() => finishRestore(db.file))
}

/** A disk that refuses keeps nothing from being closed; a file that could not come back does so at the next opening. */
function trying(work: () => void): void {
  try {
    work()
  } catch {
    // Nothing is lost: both files are there under one name or the other.
  }
}

/** Another log in the place of ours: SQLite would delete it. */
function moveLogAside(file: string, now: number): void {
  const log = `${file}-wal`
  if (existsSync(log)) renameSync(log, `${asideAs(file, freeStamp(file, now))}-wal`)
}
