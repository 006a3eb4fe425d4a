import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type BackupFault, backupFaults } from '../../shared/contract/backups.ts'
import { printOf } from './contents-print.ts'
import type { Database } from './database.ts'
import { toStoreError } from './errors.ts'
import { replaceFile } from './files.ts'
import { checkIdentity, withReader } from './inspect.ts'
import { numberOf } from './rows.ts'
import { isCount, isRecord, isText } from './values.ts'

export interface BackupContents {
  readonly documents: number
  readonly marks: number
  /** Ratings that stand, without those taken back. */
  readonly reviews: number
}

/** A backup as the catalogue has it. */
export interface KnownBackup {
  /** The size of the file when it was read: a file of another size or time is read again. */
  readonly size: number
  readonly changedAt: number
  /** Null where it cannot be used. */
  readonly contents: BackupContents | null
  readonly fault: BackupFault | null
  readonly print: string | null
  /** Whether all of the file was read, and not only the counts of its contents. */
  readonly through: boolean
}
export type Catalogue = ReadonlyMap<string, KnownBackup>

/** Stands for the time of one that can't be read at the moment. */
export const unread = -1

const catalogueFile = (folder: string): string => join(folder, 'known.json')

/**
 * What is known of these backups. It is kept beside them, since to look into a year of them takes seconds; whatever is
 * not known is read.
 */
export function learn(folder: string, names: readonly string[]): Catalogue {
  const before = readCatalogue(folder)
  const now = new Map(
    names.map((name) => [name, stillKnown(folder, name, before.get(name)) ?? read(folder, name)]),
  )
  const isSame = now.size === before.size && [...now].every(([name, each]) => before.get(name) === each)
  if (!isSame) writeCatalogue(folder, now)
  return now
}

/** Notes of a backup what reading it through has found. */
export function noteReadThrough(folder: string, name: string, found: 'sound' | 'damaged'): void {
  const all = new Map(readCatalogue(folder))
  const known = stillKnown(folder, name, all.get(name)) ?? read(folder, name)
  all.set(name, { ...known, ...(found === 'damaged' && damaged), through: true })
  writeCatalogue(folder, all)
}

const damaged = { contents: null, fault: 'damaged', print: null } as const

function stillKnown(folder: string, name: string, before: KnownBackup | undefined): KnownBackup | null {
  const { size, changedAt } = stampOf(folder, name)
  return before !== undefined && before.size === size && before.changedAt === changedAt ? before : null
}

function read(folder: string, name: string): KnownBackup {
  const stamp = stampOf(folder, name)
  try {
    return withReader(join(folder, name), (copy) => {
      checkIdentity(copy)
      return { ...stamp, contents: countContents(copy), fault: null, print: printOf(copy), through: false }
    })
  } catch (error) {
    const { code } = toStoreError(error)
    if (code === 'damaged' || code === 'not-a-database') return { ...stamp, ...damaged, through: false }
    // It is tried again: by a newer program, or at another moment.
    const fault = code === 'newer' ? 'newer' : 'unread'
    return { size: stamp.size, changedAt: unread, contents: null, fault, print: null, through: false }
  }
}

function stampOf(folder: string, name: string): { readonly size: number; readonly changedAt: number } {
  try {
    const { size, mtimeMs } = statSync(join(folder, name))
    return { size, changedAt: Math.floor(mtimeMs) }
  } catch {
    return { size: 0, changedAt: 0 } // There is no such backup, or it is a link that leads to no file.
  }
}

function countContents(copy: Database): BackupContents {
  const row =
    copy.get(`SELECT (SELECT count(*) FROM documents) AS documents, (SELECT count(*) FROM marks) AS marks,
      (SELECT count(*) FROM reviews WHERE revokes IS NULL)
      - (SELECT count(*) FROM reviews WHERE revokes IS NOT NULL) AS reviews`) ?? {}
  return {
    documents: numberOf(row, 'documents'),
    marks: numberOf(row, 'marks'),
    reviews: numberOf(row, 'reviews'),
  }
}

function readCatalogue(folder: string): Catalogue {
  try {
    const stored: unknown = JSON.parse(readFileSync(catalogueFile(folder), 'utf8'))
    const all = isRecord(stored) ? Object.entries(stored) : []
    return new Map(all.flatMap(([name, value]) => (isKnown(value) ? [[name, value]] : [])))
  } catch {
    return new Map()
  }
}

const isKnown = (value: unknown): value is KnownBackup & Readonly<Record<string, unknown>> =>
  isRecord(value) &&
  isCount(value.size) &&
  isCount(value.changedAt) &&
  typeof value.through === 'boolean' &&
  (value.print === null || isText(value.print)) &&
  (value.contents === null || isContents(value.contents)) &&
  (value.fault === null || backupFaults.some((fault) => fault === value.fault))

const isContents = (value: unknown): boolean =>
  isRecord(value) && isCount(value.documents) && isCount(value.marks) && isCount(value.reviews)

function writeCatalogue(folder: string, catalogue: Catalogue): void {
  try {
    replaceFile(catalogueFile(folder), JSON.stringify(Object.fromEntries(catalogue)))
  } catch {
    // It is learnt anew.
  }
}
