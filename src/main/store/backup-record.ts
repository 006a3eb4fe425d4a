import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultBudget } from '../../shared/backup-limits.ts'
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
  /** Whether the user was told of the failure. */
  readonly told: boolean
}
export type PlaceFailure = BackupFailure<(typeof placeFailures)[number]>

/** A second place for backups. */
export interface BackupPlace {
  readonly folder: string
  /** Whether each backup is copied there, not only those that are asked for. */
  readonly each: boolean
  /** When the last backup was copied there. */
  readonly last: number | null
  readonly failure: PlaceFailure | null
}

/**
 * What is known of backups beyond the backups themselves. It lies beside them, not in the database: a restore must not
 * change where backups go, and a failure is to be told where the database can't be written.
 */
export interface BackupRecord {
  /** The most bytes that the backups may take together. */
  readonly budget: number
  /** When the one under way was begun; still there if the app ended before it was done. */
  readonly begun: number | null
  /** Why the last backup was not made; null if it was. */
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
    // The failure of the backup is told all the same.
  }
}

/** The error code for a backup that was not made. */
export const failureOf = (cause: unknown): 'backup-disk-full' | 'backup-failed' =>
  toStoreError(cause).code === 'disk-full' ? 'backup-disk-full' : 'backup-failed'

/** The failures that nobody was told of; from now on they count as told. */
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

/** Reads a record; a field that cannot be read is as at the beginning. */
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
