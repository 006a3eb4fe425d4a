/** A store that is filled from an export beside the one in use, and takes its place when it is whole. */
import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { connect, type Database } from './database.ts'
import { companions } from './files.ts'
import { migrate } from './migrations.ts'
import { noteUnknown } from './renew-memories.ts'

/** Makes an empty store, in place of one that was left unfinished. @throws StoreError */
export function makeFresh(file: string): Database {
  mkdirSync(dirname(file), { recursive: true })
  removeFresh(file)
  const db = connect(file, { readOnly: false })
  // Nothing relies on it until it is whole: what a crash leaves of it is thrown away.
  db.script('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF')
  migrate(db)
  return db
}

/** Closes a store that holds all it is to hold. */
export function finishFresh(db: Database): void {
  noteUnknown(db)
  db.close()
}

function removeFresh(file: string): void {
  for (const suffix of ['', ...companions]) rmSync(file + suffix, { force: true })
}
