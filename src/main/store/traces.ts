/** Tells whether there was a database where there is none now. */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { backupFolder, indexOf, sizeOf } from './files.ts'

/**
 * Whether anything beside `file` says that there was a database. What Electron keeps in the same folder says nothing,
 * since it is there before our first start is over.
 * @param isThere whether a database without tables is there: a first start that was cut short leaves a log beside it
 */
export function isMissed(file: string, isThere: boolean): boolean {
  return (
    existsSync(markerOf(file)) ||
    hasContents(indexOf(file)) ||
    (!isThere && sizeOf(`${file}-wal`) > 0) ||
    names(backupFolder(file)).some((name) => name.startsWith('precis-')) ||
    names(dirname(file)).some((name) => name.startsWith(`${basename(file)}.damaged-`))
  )
}

/** Leaves word, once, that there is a database here. Where it can't be written there is one sign less. */
export function leaveMarker(file: string): void {
  try {
    writeFileSync(markerOf(file), marker, { flag: 'wx' })
  } catch {
    // The marker is there already, or the disk is full: the next opening tries again.
  }
}

/** precis.made beside precis.db. */
const markerOf = (file: string): string => join(dirname(file), `${basename(file, '.db')}.made`)

const marker =
  'Precis keeps its data beside this file, in precis.db. By this file it knows that there was one, should it go missing.\n'

const hasContents = (path: string): boolean => {
  try {
    const stats = statSync(path)
    return stats.isFile() && stats.size > 0
  } catch {
    return false // There is no such file, or it is a link that leads to none.
  }
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
