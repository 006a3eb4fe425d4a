import { err, ok, type Result } from '../../core/model/result.ts'
import type { Reply, Request } from '../../shared/contract/api.ts'
import type { BackupEntry, BackupsState } from '../../shared/contract/backups.ts'
import type { AppError } from '../../shared/errors.ts'
import { logError } from '../base/log.ts'
import { toAppError } from '../data/app-error.ts'
import type { Data } from '../data/data.ts'
import { choosePlace, copyToPlace } from '../store/backup-place.ts'
import { failureOf, readRecord, takeUntold, writeRecord } from '../store/backup-record.ts'
import { addBackup, backupNow, backupObjects, listBackups, newestSound } from '../store/backups.ts'
import type { Database } from '../store/database.ts'
import { toStoreError } from '../store/errors.ts'

/** The data, where its file lies in its place: no folder is made for backups where it has gone. */
export async function openWhole(data: Pick<Data, 'open' | 'lost'>): Promise<Result<Database, AppError>> {
  const opened = await data.open()
  const lost = await data.lost()
  return lost === null ? opened : err(lost)
}

/** Makes one. What went wrong is noted with the backups; here it is told to who asked for one. */
export async function makeBackup(
  db: Database,
  now: number,
): Promise<Result<Reply<'backups:make'>, AppError>> {
  try {
    await backupNow(db, 'manual', now)
    return ok({ copied: takeUntold(db.file)[0] ?? null })
  } catch (cause) {
    logError('A backup was not made', cause)
    // Where the failure could not be noted, as on a full disk, the thrown error tells it.
    return err(takeUntold(db.file)[0] ?? { code: failureOf(cause), subject: null })
  }
}

/** Copies the newest sound one to the second place. */
export async function copyNewest(
  file: string,
  now: number,
): Promise<Result<Reply<'backups:copy'>, AppError>> {
  const newest = newestSound(file)
  if (newest === undefined) return err({ code: 'backup-failed', subject: null })
  await copyToPlace(file, newest.name, now)
  const [failed] = takeUntold(file)
  return failed === undefined ? ok({ folder: readRecord(file).place?.folder ?? '' }) : err(failed)
}

/** Takes a file from elsewhere among the backups. */
export async function takeBackup(
  file: string,
  path: string,
  now: number,
): Promise<Result<Reply<'backups:add'>, AppError>> {
  try {
    return ok({ name: await addBackup(file, path, now) })
  } catch (cause) {
    logError('A backup from elsewhere cannot be used', cause)
    const { code } = toStoreError(cause)
    if (code === 'damaged') return err({ code: 'backup-damaged', subject: path })
    return err(
      code === 'not-a-database' ? { code: 'backup-foreign', subject: path } : toAppError(cause, path),
    )
  }
}

/** Takes a folder as the second place; else says why not. */
export async function tryPlace(file: string, chosen: string): Promise<AppError | null> {
  try {
    await choosePlace(file, chosen)
    return null
  } catch (cause) {
    logError('The folder for backups cannot be used', cause)
    return { code: 'place-failed', subject: chosen }
  }
}

/** All backups, with what is known of each, and of the folders they go to. */
export async function backupsState(file: string): Promise<BackupsState> {
  const { budget, failure, place } = readRecord(file)
  return {
    backups: listBackups(file).map(({ name, time, reason, size, contents, fault }) => ({
      name,
      at: time,
      reason,
      size,
      contents,
      fault,
    })),
    objects: await backupObjects(file)
      .room()
      .catch(() => 0),
    budget,
    failure: failure && { at: failure.at, error: { code: failure.code, subject: null } },
    place: place && {
      folder: place.folder,
      each: place.each,
      copiedAt: place.last,
      failure: place.failure && {
        at: place.failure.at,
        error: { code: place.failure.code, subject: place.folder },
      },
    },
  }
}

/** Sets what they may take together, and whether each goes to the second place; without one, it is forgotten. */
export function setBackups(file: string, { budget, place }: Request<'backups:set'>): null {
  const before = readRecord(file).place
  writeRecord(file, { budget, place: before && place && { ...before, ...place } })
  return null
}

/** The backups that can be restored, the newest first. */
export const restorable = (file: string): readonly BackupEntry[] =>
  listBackups(file).flatMap(({ name, time, reason, contents }) =>
    contents === null ? [] : [{ name, at: time, reason, ...contents }],
  )
