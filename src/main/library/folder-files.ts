/** The documents below a folder: what a file's name says is enough here, what it is its bytes say later. */
import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, isAbsolute, join } from 'node:path'
import { logFileError } from '../base/log.ts'
import { extensionsInFolders } from '../formats/accepted.ts'

export interface FolderFiles {
  /** Absolute paths: those of a folder before those of the folders in it, each by their names. */
  readonly files: readonly string[]
  /** What of it is left alone, as whole sentences. */
  readonly notes: readonly string[]
}

/** Folders within one another. */
const deepest = 12
const mostFiles = 1000
/** Entries that are looked at, of whatever kind: a folder may be a whole disk. */
const mostEntries = 200_000

const accepted: ReadonlySet<string> = new Set(extensionsInFolders)
const byName = new Intl.Collator('en', { numeric: true }).compare

/** @param isOver whether it was cancelled meanwhile */
export async function filesBelow(folder: string, isOver: () => boolean = () => false): Promise<FolderFiles> {
  const files: string[] = []
  const left = { others: 0, tooDeep: false, unread: 0, more: false, tooMany: false }
  let looked = 0
  const waiting = [{ path: folder, depth: 0 }]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (isOver() || left.more) break
    if (looked > mostEntries) left.tooMany = true
    if (left.tooMany) break
    const entries = await entriesOf(next.path)
    if (entries === null) left.unread += 1
    const folders: typeof waiting = []
    for (const entry of entries ?? []) {
      looked += 1
      const path = join(next.path, entry.name)
      if (entry.isDirectory()) folders.push({ path, depth: next.depth + 1 })
      else if (!(await isFile(entry, path))) continue
      else if (!accepted.has(extname(entry.name).slice(1).toLowerCase())) left.others += 1
      else if (files.length < mostFiles) files.push(path)
      else left.more = true
    }
    const near = folders.filter(({ depth }) => depth <= deepest)
    left.tooDeep ||= near.length < folders.length
    // Those of a folder come right after it.
    waiting.unshift(...near)
  }
  return { files, notes: notesOf(left) }
}

/** What a folder holds by name, without what is hidden; null where it may not be read. */
async function entriesOf(folder: string): Promise<readonly Dirent[] | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.filter(({ name }) => !hidden.test(name)).sort((a, b) => byName(a.name, b.name))
  } catch (cause) {
    logFileError('Could not read a folder', cause)
    return null
  }
}

/** "~$report.docx" is what Office leaves beside an open file. */
const hidden = /^(?:\.|~\$)/

/** A regular file, or a link to one. A link to a folder may lead back to where it stands. */
const isFile = (entry: Dirent, path: string): boolean | Promise<boolean> =>
  entry.isSymbolicLink()
    ? stat(path).then(
        (info) => info.isFile(),
        () => false,
      )
    : entry.isFile()

function notesOf(left: {
  readonly others: number
  readonly tooDeep: boolean
  readonly unread: number
  readonly more: boolean
  readonly tooMany: boolean
}): readonly string[] {
  const { others, tooDeep, unread, more, tooMany } = left
  const files = others === 1 ? 'One file of another kind is' : `${others} files of other kinds are`
  return [
    ...(more ? ['It holds more than 1,000 documents; only the first 1,000 are taken.'] : []),
    ...(tooMany ? ['It holds more than 200,000 files; only the first folders of it are looked at.'] : []),
    ...(others > 0 ? [`${files} left alone.`] : []),
    ...(tooDeep ? [`Folders deeper than ${deepest} are left alone.`] : []),
    ...(unread > 0
      ? [unread === 1 ? 'One folder may not be read.' : `${unread} folders may not be read.`]
      : []),
  ]
}

/** Whether a folder is there; what is no path of this computer, or cannot be looked at, is none. */
export const isFolder = (path: string): Promise<boolean> =>
  isAbsolute(path) && !path.includes('\0')
    ? stat(path).then(
        (info) => info.isDirectory(),
        () => false,
      )
    : Promise.resolve(false)
