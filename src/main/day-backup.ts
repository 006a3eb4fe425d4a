import type { Data } from './data.ts'
import { logError } from './log.ts'
import { backupNow, isAhead, listBackups } from './store/backups.ts'

/** How often it is looked whether the day has its backup, in ms. */
const hour = 3_600_000

const dayOf = (time: number): number => Math.floor(time / (24 * hour))

/**
 * An app that is never closed has a backup of each day too: none is made on closing then.
 * @param onEnd told after one was tried
 * @returns the way to stop
 */
export function backUpDaily(data: Data, now: () => number, onEnd: () => void): () => void {
  const timer = setInterval(() => void backUpDay(data, now()).then((tried) => tried && onEnd()), hour)
  return () => clearInterval(timer)
}

/** @returns whether one was tried */
export async function backUpDay(data: Data, now: number): Promise<boolean> {
  const opened = await data.open()
  if (!opened.ok) return false
  try {
    const newest = listBackups(data.file).find(({ contents }) => contents !== null)
    // A wrong clock at worst makes one too many.
    if (newest !== undefined && dayOf(newest.time) === dayOf(now)) return false
    if (!isAhead(opened.value)) return false
    await backupNow(opened.value, 'day', now)
  } catch (cause) {
    logError('The backup of the day was not made', cause)
  }
  return true
}
