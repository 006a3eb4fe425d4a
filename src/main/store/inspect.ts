import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { connect, type Database } from './database.ts'
import { StoreError, toStoreError } from './errors.ts'
import { sizeOf } from './files.ts'
import { isBrokenLog } from './log-frames.ts'
import { applicationId, latestVersion, readVersion } from './migrations.ts'
import { numberOf } from './rows.ts'

export interface Inspection {
  readonly exists: boolean
  /** Whether it has tables; a first start that was cut short leaves one without. */
  readonly isMade: boolean
  /** Its contents were checked here already, because it was not closed properly. */
  readonly checked: boolean
  readonly size: number
}

// The header: https://www.sqlite.org/fileformat.html#the_database_header
const headerSize = 100
const magic = 'SQLite format 3\0'

/**
 * Says whether `file` can be opened as ours, and changes nothing: a connection that may write would copy
 * what a crash left in the -wal file into the database when it closes.
 * @param readThrough whether to read all of a file that was not closed properly (or is open elsewhere)
 * @throws StoreError 'damaged', 'not-a-database', 'newer', 'unreadable', …
 */
export function inspect(file: string, readThrough = true): Inspection {
  const wal = sizeOf(`${file}-wal`)
  const header = readHeader(file)
  if (header === null || header.size === 0) return { exists: false, isMade: false, checked: false, size: 0 }
  const { bytes, size } = header
  checkHeader(bytes, size)
  if (wal === 0) {
    const version = bytes.readUInt32BE(60)
    checkOwner(version, bytes.readUInt32BE(68))
    return { exists: true, isMade: version > 0, checked: false, size }
  }
  const isMade = withReader(file, (db) => {
    checkIdentity(db)
    if (readThrough) checkContents(db, 'quick_check')
    return readVersion(db) > 0
  })
  if (readThrough && isBrokenLog(`${file}-wal`)) throw new StoreError('damaged', 'The log is damaged')
  return { exists: true, isMade, checked: readThrough, size }
}

/** Opens `file` only for reading, for as long as `use` runs. */
export function withReader<T>(file: string, use: (db: Database) => T): T {
  const db = connect(file, { readOnly: true })
  try {
    return use(db)
  } finally {
    db.close()
  }
}

/** @throws StoreError 'damaged'. `quick_check` leaves out whether indexes agree with their tables. */
export function checkContents(db: Database, how: 'quick_check' | 'integrity_check'): void {
  const found = db.get(`PRAGMA ${how}(1)`)
  const said = found === null ? 'no answer' : Object.values(found)[0]
  if (said !== 'ok') throw new StoreError('damaged', String(said))
}

/** @throws StoreError 'newer' or 'not-a-database' (it is another program's). */
export function checkIdentity(db: Database): void {
  // One statement, so one state: another process may be making the tables at this moment.
  const row = db.get(`SELECT (SELECT user_version FROM pragma_user_version) AS version,
    (SELECT application_id FROM pragma_application_id) AS owner, EXISTS (SELECT 1 FROM sqlite_schema) AS filled`)
  if (row === null) throw new StoreError('damaged', 'The database does not say whose it is')
  const version = numberOf(row, 'version')
  checkOwner(version, numberOf(row, 'owner'))
  if (version === 0 && numberOf(row, 'filled') === 1) throw foreign()
}

function checkOwner(version: number, owner: number): void {
  // Owner and version are both 0 in a file that a crash left before its first migration.
  if (owner !== applicationId && (owner !== 0 || version !== 0)) throw foreign()
  if (version > latestVersion) {
    throw new StoreError('newer', `Version ${version} of the database; this program knows ${latestVersion}`)
  }
}

const foreign = (): StoreError => new StoreError('not-a-database', "This is another program's database")

function checkHeader(bytes: Buffer, size: number): void {
  if (bytes.toString('latin1', 0, Math.min(16, size)) !== magic.slice(0, size)) {
    throw new StoreError('not-a-database', 'The file is not a SQLite database')
  }
  if (size < headerSize) throw new StoreError('damaged', 'The file ends within its header')
}

function readHeader(file: string): { readonly bytes: Buffer; readonly size: number } | null {
  try {
    const stats = statSync(file, { throwIfNoEntry: false })
    if (stats === undefined) return null
    if (!stats.isFile()) throw new StoreError('unreadable', 'There is something that is no file')
    const bytes = Buffer.alloc(headerSize)
    const handle = openSync(file, 'r')
    try {
      readSync(handle, bytes, 0, headerSize, 0)
    } finally {
      closeSync(handle)
    }
    return { bytes, size: stats.size }
  } catch (error) {
    throw toStoreError(error)
  }
}
