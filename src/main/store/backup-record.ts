import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { defaultBudget } from '../../shared/backups.ts'
import type { AppError } from '../../shared/errors.ts'
import { toStoreError } from './errors.ts'
import { backupFolder } from './files.ts'

const failureOf = <T extends string>(codes: readonly [T, ...T[]]) =>
  z.object({
    /** Milliseconds since 1970-01-01 UTC. */
    at: z.int(),
    code: z.enum(codes),
    /** Whether its user was told. */
    told: z.boolean(),
  })

const place = z.object({
  folder: z.string().min(1),
  /** Whether each backup goes there too, not only those that are asked for. */
  each: z.boolean(),
  /** When the last one went there. */
  last: z.int().nullable(),
  failure: failureOf(['place-away', 'place-full', 'place-failed']).nullable(),
})

/** What cannot be read of it is as at the beginning. */
const schema = z.object({
  /** What the backups may take together, in bytes. */
  budget: z.int().nonnegative().catch(defaultBudget),
  /** When the one under way was begun; still there if the app ended before it was done. */
  begun: z.int().nullable().catch(null),
  /** Of the last backup, if it was not made. */
  failure: failureOf(['backup-disk-full', 'backup-failed', 'backup-unfinished']).nullable().catch(null),
  /** A second place for them. */
  place: place.nullable().catch(null),
})

export type BackupPlace = z.infer<typeof place>
/**
 * What is known of backups beyond the backups themselves. It lies beside them, not in the database: a restore must not
 * change where backups go, and a failure is to be told where the database can't be written.
 */
export type BackupRecord = z.infer<typeof schema>

const recordFile = (file: string): string => join(backupFolder(file), 'record.json')

/** @param file the database */
export function readRecord(file: string): BackupRecord {
  return schema.safeParse(contentOf(recordFile(file))).data ?? schema.parse({})
}

/** Changes some of it. @throws StoreError */
export function writeRecord(file: string, change: Partial<BackupRecord>): BackupRecord {
  const target = recordFile(file)
  const record = { ...readRecord(file), ...change }
  try {
    mkdirSync(backupFolder(file), { recursive: true })
    writeFileSync(`${target}.new`, `${JSON.stringify(record, null, 2)}\n`, { flush: true })
    renameSync(`${target}.new`, target)
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

function contentOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
