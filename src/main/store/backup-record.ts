import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultBudget } from '../../shared/backups.ts'
import type { AppError, ErrorCode } from '../../shared/errors.ts'
import { toStoreError } from './errors.ts'
import { backupFolder, replaceFile } from './files.ts'
import { isCount, isRecord, isText } from './values.ts'

const failures = [
  'backup-disk-full',
  'backup-failed',
  'backup-unfinished',
  'backup-without-originals',
] as const
const placeFailures = ['place-away', 'place-full', 'place-failed'] as const

export interface BackupFailure<Code extends ErrorCode> {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number
  readonly code: Code
  /** Whether its user was told. */
  readonly told: boolean
}
export type PlaceFailure = BackupFailure<(typeof placeFailures)[number]>

/** A second place for backups. */
export interface BackupPlace {
  readonly folder: string
  /** Whether each backup goes there too, not only those that are asked for. */
  readonly each: boolean
  /** When the last one went there. */
  readonly last: number | null
  readonly failure: PlaceFailure | null
}

/**
 * What is known of backups beyond the backups themselves. It lies beside them, not in the database: a restore must not
 * change where backups go, and a failure is to be told where the database can't be written.
 */
export interface BackupRecord {
  /** What the backups may take together, in bytes. */
  readonly budget: number
  /** When the one under way was begun; still there if the app ended before it was done. */
  readonly begun: number | null
  /** Of the last backup, if it was not made. */
  readonly failure: BackupFailure<(typeof failures)[number]> | null
  readonly place: BackupPlace | null
}

const recordFile = (file: string): string => join(backupFolder(file), 'record.json')

/** @param file the database */
export function readRecord(file: string): BackupRecord {
  return parseRecord(contentOf(recordFile(file)))
}

/** Changes some of it. @throws StoreError */
export function writeRecord(file: string, change: Partial<BackupRecord>): BackupRecord {
  const record = { ...readRecord(file), ...change }
  try {
    mkdirSync(backupFolder(file), { recursive: true })
    replaceFile(recordFile(file), `${JSON.stringify(record, null, 2)}\n`, { flush: true })
    return record
  } catch (error) {
    throw toStoreError(error)
  }
}

/** Changes some of it where that is possible: a full disk must not keep a backup from being tried. */
export function noteInRecord(file: string, change: Partial<BackupRecord>): void {
  try {
    writeRecord(file, change)
  } catch {
    // What went wrong with the backup is told all the same.
  }
}

/** What a backup that was not made is called. */
export const failureOf = (cause: unknown): 'backup-disk-full' | 'backup-failed' =>
  toStoreError(cause).code === 'disk-full' ? 'backup-disk-full' : 'backup-failed'

/** What went wrong and was told to nobody; from now on it counts as told. */
export function takeUntold(file: string): readonly AppError[] {
  const { failure, place } = readRecord(file)
  const untold = [
    ...(failure?.told === false ? [{ code: failure.code, subject: null }] : []),
    ...(place?.failure?.told === false ? [{ code: place.failure.code, subject: place.folder }] : []),
  ]
  if (untold.length > 0)
    noteInRecord(file, {
      failure: failure && { ...failure, told: true },
      place: place && { ...place, failure: place.failure && { ...place.failure, told: true } },
    })
  return untold
}

/** What cannot be read of it is as at the beginning. */
function parseRecord(value: unknown): BackupRecord {
  const { budget, begun, failure, place } = isRecord(value) ? value : {}
  return {
    budget: isCount(budget) ? budget : defaultBudget,
    begun: isCount(begun) ? begun : null,
    failure: parseFailure(failure, failures),
    place: parsePlace(place),
  }
}

function parsePlace(value: unknown): BackupPlace | null {
  if (!isRecord(value)) return null
  const { folder, each, last, failure } = value
  if (!isText(folder) || folder === '') return null
  return {
    folder,
    each: each === true,
    last: isCount(last) ? last : null,
    failure: parseFailure(failure, placeFailures),
  }
}

function parseFailure<Code extends ErrorCode>(
  value: unknown,
  codes: readonly Code[],
): BackupFailure<Code> | null {
  if (!isRecord(value)) return null
  const code = codes.find((each) => each === value.code)
  return code !== undefined && isCount(value.at) ? { at: value.at, code, told: value.told === true } : null
}

function contentOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
