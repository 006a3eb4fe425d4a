import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Trust } from '../../shared/contract/app.ts'
import { backupObjects } from '../store/backups.ts'
import { contentsOf } from '../store/contents.ts'
import type { Database } from '../store/database.ts'
import {
  backupFolder,
  companions,
  folderAnswersOf,
  indexOf,
  recentOf,
  sizeOf,
  watchedOf,
} from '../store/files.ts'
import { Objects } from '../store/objects.ts'

/** What the app does with what is the user's: where it lies, what it is, and what left it. */
export async function trustOf(db: Database, logFile: string, requests: Trust['requests']): Promise<Trust> {
  const { file } = db
  const backups = backupFolder(file)
  const originals = new Objects(file)
  return {
    requests,
    files: [
      { what: 'data', path: file, bytes: withCompanions(file) },
      { what: 'originals', path: originals.folder, bytes: await roomOf(originals) },
      { what: 'index', path: indexOf(file), bytes: withCompanions(indexOf(file)) },
      {
        what: 'backups',
        path: backups,
        bytes: (sum(filesIn(backups)) ?? 0) + ((await roomOf(backupObjects(file))) ?? 0) || null,
      },
      { what: 'recent', path: recentOf(file), bytes: bytesOf(recentOf(file)) || null },
      { what: 'watched', path: watchedOf(file), bytes: bytesOf(watchedOf(file)) || null },
      { what: 'answers', path: folderAnswersOf(file), bytes: bytesOf(folderAnswersOf(file)) || null },
      { what: 'log', path: logFile, bytes: bytesOf(logFile) || null },
    ],
    contents: contentsOf(db),
    platform: `${process.platform} ${process.arch}`,
  }
}

const roomOf = async (objects: Objects): Promise<number | null> =>
  (await objects.room().catch(() => 0)) || null

/** Null for what is not there. */
const withCompanions = (file: string): number | null =>
  sum(['', ...companions].map((suffix) => file + suffix))

function sum(files: readonly string[]): number | null {
  const bytes = files.reduce((total, file) => total + bytesOf(file), 0)
  return bytes === 0 ? null : bytes
}

/** Bytes of a file; 0 for one that cannot be looked at. */
function bytesOf(file: string): number {
  try {
    return sizeOf(file)
  } catch {
    return 0
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name))
  } catch {
    return [] // There is none before the first backup.
  }
}
