import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a start says that has waited for an end: the one that took the lock meanwhile has heard of it, or need not. */
export const hasWaited = { waited: true }

/** Says, by the number of its process, that the app is closing: it has no window any more, and saves a backup. */
const noteOf = (folder: string): string => join(folder, 'closing')

export function noteClosing(folder: string): void {
  try {
    writeFileSync(noteOf(folder), `${process.pid}`)
  } catch {
    // On a full disk: a start meanwhile ends without a word if this takes long, as nothing can be told to it.
  }
}

/** At the end, and at a start, since a process that was killed leaves its own. */
export function forgetClosing(folder: string): void {
  try {
    rmSync(noteOf(folder), { force: true })
  } catch {
    // The note counts for nothing once its process has ended.
  }
}

/** Whether the app that uses this folder is closing at this moment. */
export function isClosing(folder: string): boolean {
  try {
    const process = Number(readFileSync(noteOf(folder), 'utf8'))
    return Number.isInteger(process) && process > 0 && isAlive(process)
  } catch {
    return false
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as { readonly code?: unknown }).code === 'EPERM'
  }
}
