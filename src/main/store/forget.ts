/** Deletes documents so that none of their words is left in a file. */
import { copyFileSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { findBackup, listBackups, verifyBackup } from './backups.ts'
import { connect, type Database } from './database.ts'
import { deleteDocumentRows, deleteRemoved } from './documents.ts'
import { companions, moveIntoPlace } from './files.ts'
import { inspect, withReader } from './inspect.ts'
import { firstOverwriting, readVersion } from './migrations.ts'
import { numberOf, textOf } from './rows.ts'
import { emptyLog } from './wipe.ts'

/** The files besides the data in which the words of a document stand, or may stand. */
export interface DocumentTraces {
  /** The names of the backups that hold it, or may hold remains of it. */
  readonly backups: readonly string[]
  /** Files that cannot be looked into: damaged backups, and what was set aside. */
  readonly unknown: readonly string[]
}

/** Deletes a removed document for good. @returns false, with nothing done, if it is not a removed one. */
export function forgetDocument(db: Database, id: string): boolean {
  if (!deleteRemoved(db, id)) return false
  emptyLog(db)
  return true
}

/** Looks where the words of a document stand besides the data `file`. */
export function findTraces(file: string, id: string): DocumentTraces {
  const looked = listBackups(file).map(({ name }) => ({ name, has: mayHold(findBackup(file, name), id) }))
  return {
    backups: looked.filter(({ has }) => has === true).map(({ name }) => name),
    unknown: [...looked.filter(({ has }) => has === null).map(({ name }) => name), ...setAside(file)],
  }
}

/** Deletes a document in the backup `name`, which is there whole at any moment, before or after. @throws StoreError */
export function forgetInBackup(file: string, name: string, id: string): void {
  const backup = findBackup(file, name)
  // Should the process end here, the next backup removes the unfinished copy.
  const copy = `${backup}.unfinished`
  try {
    copyFileSync(backup, copy)
    rewrite(copy, id)
    verifyBackup(copy)
    moveIntoPlace(copy, backup)
  } finally {
    for (const suffix of ['', ...companions]) rmSync(copy + suffix, { force: true })
  }
}

function rewrite(copy: string, id: string): void {
  const db = connect(copy, { readOnly: false })
  try {
    db.transaction(() => {
      const guard = db.get("SELECT sql FROM sqlite_schema WHERE name = 'reviews_no_delete'")
      if (guard !== null) db.script('DROP TRIGGER reviews_no_delete')
      deleteDocumentRows(db, id)
      if (guard !== null) db.script(textOf(guard, 'sql'))
    })
    db.script('VACUUM')
  } finally {
    db.close()
  }
}

/** Null where that cannot be told. */
function mayHold(backup: string, id: string): boolean | null {
  try {
    inspect(backup, false)
    return withReader(backup, (db) => {
      const free = numberOf(db.get('PRAGMA freelist_count') ?? {}, 'freelist_count')
      if (readVersion(db) < firstOverwriting && free > 0) return true
      return db.get('SELECT 1 FROM documents WHERE id = $id', { id }) !== null
    })
  } catch {
    return null
  }
}

/** Files that were set aside because they could not be read. */
function setAside(file: string): readonly string[] {
  const prefix = `${basename(file)}.damaged-`
  return readdirSync(dirname(file))
    .filter((name) => name.startsWith(prefix) && !companions.some((suffix) => name.endsWith(suffix)))
    .map((name) => join(dirname(file), name))
}
