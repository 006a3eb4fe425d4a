import { accessSync, constants, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { err, ok, type Result } from '../../core/model/result.ts'
import { type Backup, backupNow, backupsDone } from './backups.ts'
import { connect, type Database } from './database.ts'
import { StoreError, toStoreError } from './errors.ts'
import { wipe } from './forget.ts'
import { checkContents, checkIdentity, inspect } from './inspect.ts'
import { firstOverwriting, latestVersion, migrate, migrations, readVersion } from './migrations.ts'
import { isOpenHere, rememberWriter } from './open-files.ts'
import { finishRestore } from './restore.ts'
import { numberOf } from './rows.ts'

export interface OpenOptions {
  /** For every process but main, and for main when the disk allows no more. */
  readonly readOnly?: boolean
  /** Milliseconds since 1970-01-01 UTC: names the backup made before a migration. */
  readonly now: number
}

/** Up to this size (bytes) the contents are checked on every opening; beyond it only after a crash. */
const alwaysChecked = 1024 * 1024

/**
 * Opens the app's database, makes it if there is none, and brings it up to date after a backup.
 * A file that is refused is left exactly as it is.
 */
export async function openStore(file: string, options: OpenOptions): Promise<Result<Database, StoreError>> {
  let db: Database | null = null
  try {
    if (options.readOnly) {
      db = openForReading(file)
    } else {
      db = openForWriting(file)
      rememberWriter(db)
      await bringUpToDate(db, options.now)
    }
    return ok(db)
  } catch (error) {
    db?.close()
    return err(toStoreError(error))
  }
}

/** Migrates, after a backup if there is anything to lose. */
export async function bringUpToDate(db: Database, now: number, steps = migrations): Promise<void> {
  const version = readVersion(db)
  if (version > 0 && version < steps.length) await backupNow(db, 'migration', now)
  migrate(db, steps)
  if (version > 0 && version < firstOverwriting) tryWipe(db)
}

/** What lies between its pages is no reason not to open it: a full disk has no room for writing it anew. */
function tryWipe(db: Database): void {
  try {
    wipe(db)
  } catch {
    // Backups that were made before say that they may hold remains; so does this one, should it become a backup.
  }
}

/**
 * Closes the database, after a backup if this session changed anything. It is closed in any case; the
 * error says that the backup failed.
 * @param wanted false before a restore: that makes a backup of its own, and one more on closing could
 * push out the very one to be restored.
 */
export async function closeStore(
  db: Database,
  now: number,
  wanted = true,
): Promise<Result<Backup | null, StoreError>> {
  try {
    const changed = wanted && !db.readOnly && numberOf(db.get('SELECT total_changes() AS n') ?? {}, 'n') > 0
    const backup = changed ? await backupNow(db, 'close', now) : null
    await backupsDone()
    return ok(backup)
  } catch (error) {
    return err(toStoreError(error))
  } finally {
    db.close()
  }
}

function openForReading(file: string): Database {
  // A log beside it is no sign of a crash here: main is writing.
  if (!inspect(file, false).exists) throw new StoreError('unreadable', 'There is no database')
  const db = connect(file, { readOnly: true })
  return closeOnError(db, () => {
    checkIdentity(db)
    if (readVersion(db) < latestVersion) throw new StoreError('unexpected', 'The database is not up to date')
  })
}

function openForWriting(file: string): Database {
  if (isOpenHere(file)) throw new StoreError('locked', 'The database is already open in this process')
  makeFolder(dirname(file))
  finishRestore(file)
  const { exists, checked, size } = inspect(file)
  checkWritable(dirname(file))
  // Without this, SQLite would open a write-protected file for reading and not say so.
  if (exists) checkWritable(file)
  const db = connect(file, { readOnly: false })
  return closeOnError(db, () => {
    if (!checked && size <= alwaysChecked) checkContents(db, 'quick_check')
    db.transaction(() => checkIdentity(db)) // also finds out whether another connection is writing
    if (db.get('PRAGMA journal_mode = WAL')?.journal_mode !== 'wal') {
      throw new StoreError('unexpected', 'This disk does not allow a write-ahead log')
    }
  })
}

function closeOnError(db: Database, check: () => void): Database {
  try {
    check()
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new StoreError('no-folder', `The folder ${folder} can't be made`, error)
  }
}

function checkWritable(path: string): void {
  try {
    accessSync(path, constants.W_OK)
  } catch (error) {
    throw new StoreError('read-only', `${path} can't be written to`, error)
  }
}
