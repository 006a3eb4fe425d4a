import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BackupFault, BackupReason, Checked } from '../../shared/contract/backups.ts'
import { type BackupContents, learn, noteReadThrough } from './backup-catalogue.ts'
import { checkFile, verifyApart } from './backup-check.ts'
import { type BackupName, backupName, nextBackupName, parseBackupName } from './backup-names.ts'
import { bringObjects, sweepShelf, thinShelf } from './backup-objects.ts'
import { copyToPlace } from './backup-place.ts'
import { failureOf, noteInRecord, readRecord } from './backup-record.ts'
import { backupsIn, removeUnfinished, unfinished } from './backup-shelf.ts'
import { printOf } from './contents-print.ts'
import { connect, type Database } from './database.ts'
import { StoreError, toStoreError } from './errors.ts'
import { backupFolder, moveIntoPlace, syncApart } from './files.ts'
import { heldHashes } from './held-objects.ts'
import { checkIdentity } from './inspect.ts'
import { Objects } from './objects.ts'
import { dayOf } from './retention.ts'

export type { BackupContents } from './backup-catalogue.ts'
export { verifyBackup } from './backup-check.ts'

export interface Backup {
  readonly name: string
  /** What the clock said, in milliseconds since 1970-01-01 UTC. */
  readonly time: number
  readonly reason: BackupReason
  readonly size: number
  /** Null if the backup cannot be used. */
  readonly contents: BackupContents | null
  /** Why not, as far as is known. */
  readonly fault: BackupFault | null
  /** Two of the same print have the same contents (contents-print.ts); null as above. */
  readonly print: string | null
}

/** The backup under way: one at a time, because each clears what an interrupted one has left. */
let underWay: Promise<unknown> = Promise.resolve()

/** Resolves when no backup is under way; before that a connection must not be closed. */
export const backupsDone = (): Promise<unknown> => underWay

/**
 * Copies the open database to `backups/` beside it, and to the second place if each backup goes there too. The copy
 * gets its name only when it has been opened, checked and is on the disk.
 * @throws StoreError
 */
export function backupNow(db: Database, reason: BackupReason, now: number): Promise<Backup> {
  const made = underWay.then(() => makeBackup(db, reason, now))
  underWay = made.catch(() => undefined)
  return made
}

async function makeBackup(db: Database, reason: BackupReason, now: number): Promise<Backup> {
  const { file } = db
  noteInRecord(file, { begun: now })
  try {
    const isWhole = await tryToBring(db)
    const name = await copyDatabase(db, reason, now)
    const failure = isWhole ? null : ({ at: now, code: 'backup-without-originals', told: false } as const)
    noteInRecord(file, { begun: null, failure })
    if (readRecord(file).place?.each === true) await copyToPlace(file, name, now)
    return listBackups(file).find((each) => each.name === name) ?? missing(name)
  } catch (error) {
    noteInRecord(file, { begun: null, failure: { at: now, code: failureOf(error), told: false } })
    throw toStoreError(error)
  }
}

/** Copies what lies beside the database first, so that no backup lacks it. What keeps that from being copied keeps no rows from it. */
async function tryToBring(db: Database): Promise<boolean> {
  const folder = backupFolder(db.file)
  try {
    await bringObjects(db.file, join(folder, basename(db.file)), heldHashes(db))
    return true
  } catch {
    return false // It is noted, and tried again with the next one.
  }
}

async function copyDatabase(db: Database, reason: BackupReason, now: number): Promise<string> {
  const folder = backupFolder(db.file)
  mkdirSync(folder, { recursive: true })
  removeUnfinished(folder)
  const name = nextBackupName(namesIn(folder), reason, now)
  await copyWhole(db, join(folder, name))
  await thinShelf(folder, name, readRecord(db.file).budget)
  return name
}

/**
 * Copies an open database to `path`, where it is found only once it has been opened, checked and is on the disk.
 * @throws StoreError
 */
export async function copyWhole(db: Database, path: string): Promise<void> {
  const temporary = path + unfinished
  try {
    await db.copyTo(temporary)
    // Before anything is written to it here, which waits for the disk on the main thread.
    await syncApart(temporary)
    seal(temporary)
    await verifyApart(temporary)
    moveIntoPlace(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw toStoreError(error)
  }
}

/**
 * Takes a backup from elsewhere, as from a second place, among those of the database `file`. It counts as made by hand.
 * @returns its name
 * @throws StoreError for what is no sound database of this program
 */
export function addBackup(file: string, path: string, now: number): Promise<string> {
  const added = underWay.then(async () => {
    const folder = backupFolder(file)
    const source = connect(path, { readOnly: true })
    try {
      checkIdentity(source)
      mkdirSync(folder, { recursive: true })
      const name = nextBackupName(namesIn(folder), 'manual', parseBackupName(basename(path))?.time ?? now)
      await bringObjects(path, join(folder, name), heldHashes(source))
      await copyWhole(source, join(folder, name))
      return name
    } finally {
      source.close()
    }
  })
  underWay = added.catch(() => undefined)
  return added
}

/** What the backups of the database `file` hold beside themselves. */
export const backupObjects = (file: string): Objects => new Objects(join(backupFolder(file), basename(file)))

/** Removes what the backups of the database `file` no longer hold, since a document was taken out of them. @throws StoreError */
export function sweepBackups(file: string): Promise<void> {
  const swept = underWay.then(() => sweepShelf(backupFolder(file)))
  underWay = swept.catch(() => undefined)
  return swept
}

/**
 * Brings what a database holds and what is missing beside it from where its backups lie, as after a restore.
 * @throws StoreError
 */
export function mendObjects(file: string, hashes: ReadonlySet<string>): Promise<void> {
  const { place } = readRecord(file)
  const mended = underWay.then(async () => {
    for (const folder of [backupFolder(file), ...(place === null ? [] : [place.folder])])
      await bringObjects(join(folder, basename(file)), file, hashes)
  })
  underWay = mended.catch(() => undefined)
  return mended
}

/** The backups of the database `file`, the newest first. */
export function listBackups(file: string): readonly Backup[] {
  const folder = backupFolder(file)
  const made = backupsIn(folder)
  const catalogue = learn(folder, namesIn(folder))
  return made.toReversed().map(({ name, time, reason }) => {
    const known = catalogue.get(name)
    return {
      name,
      time,
      reason,
      size: known?.size ?? 0,
      contents: known?.contents ?? null,
      fault: known?.fault ?? null,
      print: known?.print ?? null,
    }
  })
}

/**
 * Makes the backup of the day, if the newest one is of another day and holds less. Of a wrong clock comes one too many at
 * worst. @returns null where none is called for
 */
export async function backUpDay(db: Database, now: number): Promise<Backup | null> {
  const newest = newestSound(db.file)
  const isOfToday = newest !== undefined && dayOf(newest.time) === dayOf(now)
  return isOfToday || !isAhead(db) ? null : backupNow(db, 'day', now)
}

/** The newest one that can be restored, as far as is known. */
export const newestSound = (file: string): Backup | undefined =>
  listBackups(file).find(({ contents }) => contents !== null)

/** Whether the database holds anything that its newest sound backup does not. */
export function isAhead(db: Database): boolean {
  const newest = newestSound(db.file)
  return newest === undefined || newest.print !== printOf(db)
}

/** Notes, at a start, that the last end came before its backup was done. */
export function noteUnfinished(file: string): void {
  const { begun } = readRecord(file)
  if (begun === null) return
  const isDone = listBackups(file).some(({ time }) => time === begun)
  noteInRecord(file, {
    begun: null,
    ...(!isDone && { failure: { at: begun, code: 'backup-unfinished', told: false } }),
  })
}

/** Reads a backup through, off the main thread. 'unread': it could not be read at all at the moment. */
export async function checkBackup(file: string, name: string): Promise<Checked> {
  const found = await checkFile(findBackup(file, name))
  if (found !== 'unread') noteReadThrough(backupFolder(file), name, found)
  return found
}

/** Keeps all backups there are from being removed, because what follows is no continuation of them. */
export function keepForGood(file: string): void {
  const folder = backupFolder(file)
  for (const backup of backupsIn(folder)) {
    if (backup.reason !== 'kept')
      renameSync(join(folder, backup.name), join(folder, keptName(folder, backup)))
  }
}

/** Those without a number have only their time to tell them apart. */
function keptName(folder: string, { number, time }: Pick<BackupName, 'number' | 'time'>): string {
  const name = backupName(number, 'kept', time)
  return existsSync(join(folder, name)) ? keptName(folder, { number, time: time + 1 }) : name
}

/** Where the backup `name` lies. @throws StoreError for what is not the name of one (it may come from a screen). */
export function findBackup(file: string, name: string): string {
  if (basename(name) !== name || parseBackupName(name) === null) {
    throw new StoreError('unexpected', 'This is not the name of a backup')
  }
  const path = join(backupFolder(file), name)
  return existsSync(path) ? path : missing(name)
}

/** Takes the copy out of WAL mode, so that it is one file and can be read without making others. */
function seal(path: string): void {
  const copy = connect(path, { readOnly: false })
  try {
    copy.get('PRAGMA journal_mode = DELETE')
  } finally {
    copy.close()
  }
}

const namesIn = (folder: string): readonly string[] => backupsIn(folder).map(({ name }) => name)

function missing(name: string): never {
  throw new StoreError('unreadable', `There is no backup ${name}`)
}
