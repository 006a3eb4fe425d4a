import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { err, ok, type Result } from '../../core/model/result.ts'
import { verifyApart } from './backup-check.ts'
import { type Backup, backupNow, findBackup } from './backups.ts'
import { connect } from './database.ts'
import { StoreError, type StoreErrorCode, toStoreError } from './errors.ts'
import { moveDatabase, moveIntoPlace, sizeOf, stampOf, timeOf } from './files.ts'
import { checkIdentity, inspect } from './inspect.ts'
import { firstWithEpoch, readVersion } from './migrations.ts'
import { isOpenHere } from './open-files.ts'

export interface Restored {
  /** The backup made of what was there before, if it could be read. */
  readonly before: Backup | null
  /** Where the file that could not be read lies now. */
  readonly setAside: string | null
}

// A restore leaves its copy under this name first; `finishRestore` knows by it what a crash interrupted.
export const stagedAs = (file: string, stamp: string): string => `${file}.restore-${stamp}`
export const asideAs = (file: string, stamp: string): string => `${file}.damaged-${stamp}`
const part = '.part'

/** What keeps the current file from being read, but not from being set aside. */
const setAsideFor: ReadonlySet<StoreErrorCode> = new Set(['damaged', 'not-a-database', 'newer', 'unreadable'])

/**
 * Puts the backup `name` in the place of the database `file`, which must be closed. What was there stays:
 * as a backup if it can be read, else set aside with its -wal and -shm.
 */
export async function restoreBackup(
  file: string,
  name: string,
  now: number,
): Promise<Result<Restored, StoreError>> {
  const replaced = await replaceStore(file, now, (copy) => copyFile(findBackup(file, name), copy))
  return replaced.ok ? ok(replaced.value.restored) : replaced
}

/** @throws StoreError for a backup that is not there, or not sound. */
export async function copyBackup(file: string, name: string, copy: string): Promise<void> {
  await copyFile(findBackup(file, name), copy)
  await verifyApart(copy)
}

/**
 * Puts what `make` writes to a new file in the place of the database, if it is sound. Until the last step nothing that was
 * there has changed.
 */
export async function replaceStore<T>(
  file: string,
  now: number,
  make: (copy: string) => T | Promise<T>,
): Promise<Result<{ readonly restored: Restored; readonly made: T }, StoreError>> {
  try {
    if (isOpenHere(file)) throw new StoreError('locked', 'The database is open')
    finishRestore(file)
    const stamp = freeStamp(file, now)
    const staged = stagedAs(file, stamp)
    // Made before the backup of what is there now, which may remove the oldest, the one to be restored among them.
    const made = await make(staged + part)
    await verifyApart(staged + part)
    renewEpoch(staged + part)
    const before = await keepCurrent(file, now)
    moveIntoPlace(staged + part, staged)
    const isThere = existsSync(file) || sizeOf(`${file}-wal`) > 0
    const setAside = before === null && isThere ? asideAs(file, stamp) : null
    if (setAside !== null) moveDatabase(file, setAside)
    moveIntoPlace(staged, file)
    return ok({ restored: { before, setAside }, made })
  } catch (error) {
    removeParts(file)
    return err(toStoreError(error))
  }
}

/** Copies that are being looked at: an opening that comes meanwhile, and fails, leaves them. */
const drafts = new Set<string>()

/** Where a copy may be made that is looked at and thrown away, one at a time; what a crash leaves of it, the next opening removes. */
export async function withDraft<T>(
  file: string,
  use: (copy: string) => Promise<T>,
): Promise<Result<T, StoreError>> {
  const draft = stagedAs(file, 'draft') + part
  drafts.add(draft)
  try {
    return ok(await use(draft))
  } catch (error) {
    return err(toStoreError(error))
  } finally {
    drafts.delete(draft)
    removeParts(file)
  }
}

/** Completes, or takes back, a restore that a crash interrupted. @throws file system errors */
export function finishRestore(file: string): void {
  removeParts(file)
  for (const staged of siblings(file, '.restore-')) {
    const stamp = staged.slice(stagedAs(file, '').length)
    if (timeOf(stamp) === null) continue
    if (existsSync(file)) {
      rmSync(staged) // Nothing was moved yet; it is a copy of a backup that is still there.
    } else {
      moveDatabase(file, asideAs(file, stamp))
      renameSync(staged, file)
    }
  }
}

/** When each file that was set aside was, the newest first. */
export function listSetAside(file: string): readonly number[] {
  const stamps = siblings(file, '.damaged-').map(
    (path) => path.slice(asideAs(file, '').length).split('-')[0] ?? '',
  )
  const times = stamps.map(timeOf).filter((time) => time !== null)
  return [...new Set(times)].sort((a, b) => b - a)
}

/** Moves what lies in the place of a database, and its companions, aside. @returns where to */
export function setAside(file: string, now: number): string {
  const aside = asideAs(file, freeStamp(file, now))
  moveDatabase(file, aside)
  return aside
}

/** @returns the backup made, or null where there is nothing that can be read. */
async function keepCurrent(file: string, now: number): Promise<Backup | null> {
  try {
    if (!inspect(file).isMade) return null
    const db = connect(file, { readOnly: false })
    let backup: Backup
    try {
      db.transaction(() => checkIdentity(db))
      await verifyApart(file)
      backup = await backupNow(db, 'restore', now)
    } finally {
      db.close()
    }
    // The last connection to close removes the log, so another one is still there.
    if (existsSync(`${file}-wal`)) throw new StoreError('locked', 'Another connection holds the database')
    return backup
  } catch (error) {
    const known = toStoreError(error)
    if (setAsideFor.has(known.code)) return null
    throw known
  }
}

/** What was indexed of the other history says nothing of this one. An older version gets its epoch when it is migrated. */
function renewEpoch(copy: string): void {
  const db = connect(copy, { readOnly: false })
  try {
    if (readVersion(db) >= firstWithEpoch)
      db.run('UPDATE search_epoch SET epoch = lower(hex(randomblob(16)))')
  } finally {
    db.close()
  }
}

export function freeStamp(file: string, now: number): string {
  const stamp = stampOf(now)
  const aside = asideAs(file, stamp)
  return existsSync(aside) || existsSync(`${aside}-wal`) ? freeStamp(file, now + 1) : stamp
}

function siblings(file: string, infix: string): readonly string[] {
  const folder = dirname(file)
  if (!existsSync(folder)) return []
  const prefix = basename(file) + infix
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(folder, name))
}

function removeParts(file: string): void {
  try {
    const used = [...drafts]
    for (const path of siblings(file, '.restore-'))
      if (path.includes(part) && !used.some((draft) => path.startsWith(draft))) rmSync(path, { force: true })
  } catch {
    // Half a copy is in nobody's way; the next opening tries again.
  }
}
