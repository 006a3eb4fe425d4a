/** The place of the index. What lies there and is none of ours is set aside, whole: it cannot be made again. */
import { closeSync, existsSync, lstatSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs'
import { companions } from '../store/files.ts'

/** Stands in each index, near its beginning: whatever else of it is damaged, it is known by that. */
export const mark = 'USING fts5vocab(fts_text'
/** Within so many bytes of the beginning: all tables are made at once. */
const beginning = 262_144

/**
 * Sets aside what is no index of ours, before anything is written to it: folders, links that lead to no file, files of
 * others with what lies beside them. @throws file system errors
 */
export function setForeignAside(file: string, now: number): void {
  const isForeign = isThere(file) && !(isFile(file) && isOurs(file))
  for (const path of placesOf(file)) if (isThere(path) && (isForeign || !isFile(path))) setAside(path, now)
}

/** Removes an index that is of no use any more. @throws file system errors */
export function removeIndex(file: string, now: number): void {
  setForeignAside(file, now)
  for (const path of placesOf(file)) rmSync(path, { force: true })
}

const placesOf = (file: string): readonly string[] => ['', ...companions].map((suffix) => file + suffix)

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined

/** Whether the path leads to a file, also by a link: the user may keep the index elsewhere. */
function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  } catch {
    return false // The path is a link that leads to itself.
  }
}

/** Whether the file is an index of ours, all of which can be made again. */
function isOurs(file: string): boolean {
  const text = readBeginning(file)
  if (text === null) return false
  // A power cut leaves zeros, and the first moment of an index a database without a table.
  const isBlank = /^\0*$/.test(text)
  const isBegun = text.startsWith('SQLite format 3\0') && text.length < beginning && !text.includes('CREATE ')
  return isBlank || isBegun || text.includes(mark)
}

/** Null where it can't be read. */
function readBeginning(file: string): string | null {
  try {
    const handle = openSync(file, 'r')
    try {
      const bytes = Buffer.alloc(beginning)
      return bytes.toString('latin1', 0, readSync(handle, bytes, 0, beginning, 0))
    } finally {
      closeSync(handle)
    }
  } catch {
    return null
  }
}

function setAside(path: string, now: number): void {
  const aside = `${path}.aside-${now}`
  if (existsSync(aside)) setAside(path, now + 1)
  else renameSync(path, aside)
}
