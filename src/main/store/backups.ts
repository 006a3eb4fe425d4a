import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { connect, type Database } from './database.ts'
import { StoreError, toStoreError } from './errors.ts'
import { backupFolder, moveIntoPlace, sizeOf, stampOf, timeOf } from './files.ts'
import { checkContents, checkIdentity, withReader } from './inspect.ts'
import { numberOf } from './rows.ts'

/** 'kept' are those that no rotation removes. */
export type BackupReason = 'close' | 'manual' | 'migration' | 'restore' | 'kept'

export interface BackupContents {
  readonly documents: number
  readonly marks: number
  /** Ratings that stand, without those taken back. */
  readonly reviews: number
}

export interface Backup {
  readonly name: string
  /** Milliseconds since 1970-01-01 UTC. */
  readonly time: number
  readonly reason: BackupReason
  readonly size: number
  /** Null if the backup can't be read. */
  readonly contents: BackupContents | null
}

/** How many of each kind stay. */
const kept: Readonly<Record<BackupReason, number>> = {
  close: 10,
  manual: 10,
  migration: 5,
  restore: 3,
  kept: Number.POSITIVE_INFINITY,
}

const namePattern = /^precis-(\d{8}T\d{9}Z)-(close|manual|migration|restore|kept)\.db$/
const unfinished = '.unfinished'

/** The backup under way: one at a time, because each clears what an interrupted one has left. */
let underWay: Promise<unknown> = Promise.resolve()

/** Resolves when no backup is under way; before that a connection must not be closed. */
export const backupsDone = (): Promise<unknown> => underWay

/**
 * Copies the open database to `backups/` beside it. The copy gets its name only when it has been opened,
 * checked and is on the disk.
 * @throws StoreError
 */
export function backupNow(db: Database, reason: BackupReason, now: number): Promise<Backup> {
  const made = underWay.then(() => makeBackup(db, reason, now))
  underWay = made.catch(() => undefined)
  return made
}

async function makeBackup(db: Database, reason: BackupReason, now: number): Promise<Backup> {
  const folder = backupFolder(db.file)
  try {
    mkdirSync(folder, { recursive: true })
    removeUnfinished(folder)
    const name = freeName(folder, reason, now)
    await copyWhole(db, join(folder, name))
    rotate(folder, name)
    return summarize(folder, name) ?? missing(name)
  } catch (error) {
    throw toStoreError(error)
  }
}

/**
 * Copies the open database to `path`, where it is found only once it has been opened, checked and is on the disk.
 * @throws StoreError
 */
export async function copyWhole(db: Database, path: string): Promise<void> {
  const temporary = path + unfinished
  try {
    await db.copyTo(temporary)
    seal(temporary)
    verifyBackup(temporary)
    moveIntoPlace(temporary, path)
  } catch (error) {
    tryRemove(temporary)
    throw toStoreError(error)
  }
}

/** The backups of the database `file`, the newest first. */
export function listBackups(file: string): readonly Backup[] {
  const folder = backupFolder(file)
  return namesIn(folder)
    .map((name) => summarize(folder, name))
    .filter((backup) => backup !== null)
    .sort((a, b) => b.time - a.time)
}

/** Keeps all backups there are from being removed, because what follows is no continuation of them. */
export function keepForGood(file: string): void {
  const folder = backupFolder(file)
  for (const name of namesIn(folder)) {
    const parsed = parseName(name)
    if (parsed === null || parsed.reason === 'kept') continue
    renameSync(join(folder, name), join(folder, freeName(folder, 'kept', parsed.time)))
  }
}

/** Where the backup `name` lies. @throws StoreError for what is not the name of one (it may come from a screen). */
export function findBackup(file: string, name: string): string {
  if (basename(name) !== name || !namePattern.test(name)) {
    throw new StoreError('unexpected', 'This is not the name of a backup')
  }
  const path = join(backupFolder(file), name)
  return existsSync(path) ? path : missing(name)
}

/** @throws StoreError 'damaged', 'not-a-database', 'newer' */
export function verifyBackup(path: string): void {
  withReader(path, (copy) => {
    checkIdentity(copy)
    checkContents(copy, 'integrity_check')
    if (copy.get('PRAGMA foreign_key_check') !== null)
      throw new StoreError('damaged', 'A row refers to nothing')
  })
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

function summarize(folder: string, name: string): Backup | null {
  const parsed = parseName(name)
  return (
    parsed && {
      name,
      ...parsed,
      size: sizeOf(join(folder, name)),
      contents: countContents(join(folder, name)),
    }
  )
}

function countContents(path: string): BackupContents | null {
  try {
    return withReader(path, (copy) => {
      const row =
        copy.get(`SELECT (SELECT count(*) FROM documents) AS documents, (SELECT count(*) FROM marks) AS marks,
          (SELECT count(*) FROM reviews WHERE revokes IS NULL)
          - (SELECT count(*) FROM reviews WHERE revokes IS NOT NULL) AS reviews`) ?? {}
      return {
        documents: numberOf(row, 'documents'),
        marks: numberOf(row, 'marks'),
        reviews: numberOf(row, 'reviews'),
      }
    })
  } catch {
    return null
  }
}

function parseName(name: string): { readonly time: number; readonly reason: BackupReason } | null {
  const [, stamp = '', reason] = namePattern.exec(name) ?? []
  const time = timeOf(stamp)
  return time === null ? null : { time, reason: reason as BackupReason }
}

function freeName(folder: string, reason: BackupReason, now: number): string {
  const name = `precis-${stampOf(now)}-${reason}.db`
  return existsSync(join(folder, name)) ? freeName(folder, reason, now + 1) : name
}

/**
 * Removes the oldest of each kind, never the one just made. A clock that was set back has left names from
 * the future: they count as the oldest. What can't be removed stays: too many backups harm nobody.
 */
function rotate(folder: string, made: string): void {
  const latest = parseName(made)?.time ?? 0
  const age = (name: string): number => {
    const time = parseName(name)?.time ?? 0
    return time > latest ? Number.POSITIVE_INFINITY : latest - time
  }
  const names = namesIn(folder).sort((a, b) => (age(a) < age(b) ? -1 : 1))
  for (const [reason, count] of Object.entries(kept)) {
    for (const name of names.filter((each) => parseName(each)?.reason === reason).slice(count)) {
      tryRemove(join(folder, name))
    }
  }
}

function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('precis-') && name.includes(unfinished)) tryRemove(join(folder, name))
  }
}

function tryRemove(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // It is tried again after the next backup.
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => parseName(name) !== null)
  } catch {
    return []
  }
}

function missing(name: string): never {
  throw new StoreError('unreadable', `There is no backup ${name}`)
}
