import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type StoreErrorCode, toStoreError } from './errors.ts'

/** What SQLite may keep beside a database; with the database they are one thing. */
export const companions = ['-wal', '-shm', '-journal'] as const

export const backupFolder = (file: string): string => join(dirname(file), 'backups')

/** What the search has indexed of a database; it can be made anew at any time. */
export const indexOf = (file: string): string => join(dirname(file), 'search.db')

/** Which files the documents came from last, for the list that systems keep. */
export const recentOf = (file: string): string => join(dirname(file), 'recent-files.json')

/** The folders that are looked into for new files. */
export const watchedOf = (file: string): string => join(dirname(file), 'watched-folders.json')

/** What files of some folders are taken for. */
export const folderAnswersOf = (file: string): string => join(dirname(file), 'folder-answers.json')

/** A time as it stands in our file names: 20261124T053818123Z. */
export const stampOf = (now: number): string => new Date(now).toISOString().replace(/[-:.]/g, '')

/** The time of such a stamp, or null if it is none. */
export function timeOf(stamp: string): number | null {
  const iso = stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/, '$1-$2-$3T$4:$5:$6.$7Z')
  const time = iso === stamp ? Number.NaN : Date.parse(iso)
  return Number.isNaN(time) ? null : time
}

/** Bytes, or 0 if there is no such file. */
export const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/** Writes a small file, which is there as it was or as it is to be, also where this process ends at any moment. */
export function replaceFile(path: string, text: string, { flush = false } = {}): void {
  writeFileSync(`${path}.new`, text, { flush })
  renameSync(`${path}.new`, path)
}

/**
 * What keeps a folder from taking a file at this moment; null if it takes one. It is tried, since what the system says of
 * a disk that has failed is not to be relied on.
 */
export function refusalOf(folder: string): StoreErrorCode | null {
  // Of this process alone: another one may look at the same moment.
  const path = join(folder, `precis-${process.pid}.tried`)
  try {
    writeFileSync(path, '', { flush: true })
  } catch (cause) {
    return toStoreError(cause).code
  }
  removeTried(path)
  return null
}

function removeTried(path: string): void {
  try {
    rmSync(path)
  } catch {
    // Somebody reads it, as a guard against viruses does: it was taken, and is empty.
  }
}

/** Whether nobody can write where that is the refusal. On a full disk another process may go on with what it has. */
export const keepsAllOut = (refusal: StoreErrorCode | null): boolean =>
  refusal !== null && refusal !== 'disk-full'

/** Puts a finished file in its place: it is there whole or not at all, also after a power cut. */
export function moveIntoPlace(from: string, to: string): void {
  syncFile(from)
  renameSync(from, to)
  syncFolder(dirname(to))
}

/** What a file system answers that cannot say whether a name is on the disk, or a folder that may only be written to. */
const unsaid: ReadonlySet<unknown> = new Set(['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM', 'EACCES'])

/** The same for a file that is on the disk already, in a place of the user's, which may be on any kind of disk. */
export async function moveOut(from: string, to: string): Promise<void> {
  await rename(from, to)
  try {
    syncFolder(dirname(to))
  } catch (cause) {
    if (!unsaid.has((cause as NodeJS.ErrnoException).code)) throw cause
  }
}

/** Renames a database and its companions, the database first: an orphaned -wal is noticed on opening. */
export function moveDatabase(from: string, to: string): void {
  for (const suffix of ['', ...companions]) {
    if (existsSync(from + suffix)) renameSync(from + suffix, to + suffix)
  }
  syncFolder(dirname(to))
}

/** Waits until a file is on the disk, off the main thread: a large one takes seconds. */
export async function syncApart(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function syncFile(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function syncFolder(folder: string): void {
  if (process.platform === 'win32') return // Windows can't open a folder; NTFS journals the rename itself.
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
