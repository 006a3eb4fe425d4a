import { err, ok, type Result } from '../../../core/model/result.ts'
import type { BackupsState, Reply } from '../../../shared/contract.ts'
import type { AppError } from '../../../shared/errors.ts'
import { replacing } from '../../app/replacing.ts'
import { logError } from '../../base/log.ts'
import { type Data, toAppError } from '../../data.ts'
import { choosePlace, copyToPlace } from '../../store/backup-place.ts'
import { failureOf, readRecord, takeUntold, writeRecord } from '../../store/backup-record.ts'
import {
  addBackup,
  type BackupReason,
  backupNow,
  checkBackup,
  isAhead,
  listBackups,
  newestSound,
} from '../../store/backups.ts'
import type { Database } from '../../store/database.ts'
import { toStoreError } from '../../store/errors.ts'
import type { Handlers } from '../serve.ts'
import type { Parts } from './parts.ts'

/** Backups: made, copied, listed, checked and restored. */
export function backupHandlers(parts: Parts) {
  const { data, chooseBackup, chooseFolder, now } = parts
  const { file } = data
  return {
    'backups:list': () =>
      ok(
        listBackups(file).flatMap(({ name, time, reason, contents }) =>
          contents === null ? [] : [{ name, at: time, reason: reasons[reason], ...contents }],
        ),
      ),
    'backups:state': () => ok(stateOf(file)),
    'backups:make': async () => {
      const opened = await openWhole(data)
      return opened.ok ? make(opened.value, now()) : opened
    },
    'backups:copy': async ({ choose }) => {
      const opened = await openWhole(data)
      if (!opened.ok) return opened
      if (choose || readRecord(file).place === null) {
        const chosen = await chooseFolder()
        if (chosen === null) return ok(null)
        const refused = await tryPlace(file, chosen)
        if (refused !== null) return err(refused)
      }
      const made = isAhead(opened.value) ? await make(opened.value, now()) : null
      return made?.ok === false ? made : copyNewest(file, now())
    },
    'backups:add': async () => {
      const chosen = await chooseBackup()
      return chosen === null ? ok(null) : add(file, chosen, now())
    },
    'backups:check': async ({ name }) => ok({ found: await checkBackup(file, name) }),
    'backups:set': ({ budget, place }) => {
      const before = readRecord(file).place
      writeRecord(file, { budget, place: before && place && { ...before, ...place } })
      return ok(null)
    },
    'backups:restore': ({ name }) => replacing(parts, () => data.restore(name)),
  } satisfies Partial<Handlers>
}

/** The data, where its file lies in its place: no folder is made for backups where it has gone. */
async function openWhole(data: Data): Promise<Result<Database, AppError>> {
  const opened = await data.open()
  const lost = await data.lost()
  return lost === null ? opened : err(lost)
}

/** What went wrong is noted with the backups; here it is told to who asked for one. */
async function make(db: Database, now: number): Promise<Result<Reply<'backups:make'>, AppError>> {
  try {
    await backupNow(db, 'manual', now)
    return ok({ copied: takeUntold(db.file)[0] ?? null })
  } catch (cause) {
    logError('A backup was not made', cause)
    // It may not have been noted, as on a full disk.
    return err(takeUntold(db.file)[0] ?? { code: failureOf(cause), subject: null })
  }
}

async function copyNewest(file: string, now: number): Promise<Result<Reply<'backups:copy'>, AppError>> {
  const newest = newestSound(file)
  if (newest === undefined) return err({ code: 'backup-failed', subject: null })
  await copyToPlace(file, newest.name, now)
  const [failed] = takeUntold(file)
  return failed === undefined ? ok({ folder: readRecord(file).place?.folder ?? '' }) : err(failed)
}

async function add(file: string, path: string, now: number): Promise<Result<Reply<'backups:add'>, AppError>> {
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

async function tryPlace(file: string, chosen: string): Promise<AppError | null> {
  try {
    await choosePlace(file, chosen)
    return null
  } catch (cause) {
    logError('The folder for backups cannot be used', cause)
    return { code: 'place-failed', subject: chosen }
  }
}

function stateOf(file: string): BackupsState {
  const { budget, failure, place } = readRecord(file)
  return {
    backups: listBackups(file).map(({ name, time, reason, size, contents }) => ({
      name,
      at: time,
      reason: reasons[reason],
      size,
      contents,
    })),
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

const reasons: Readonly<Record<BackupReason, string>> = {
  close: 'made when Precis closed',
  day: 'made while Precis was open',
  manual: 'made by hand',
  migration: 'made before an update of the data',
  restore: 'made before the data was replaced',
  kept: 'kept for good',
}
