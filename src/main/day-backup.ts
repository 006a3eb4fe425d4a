import { logError } from './base/log.ts'
import type { Data } from './data/data.ts'
import { backUpDay } from './store/backups.ts'

/** How often it is looked whether the day has its backup, in ms. */
const hour = 3_600_000

/**
 * An app that is never closed makes a backup of each day too.
 * @param onEnd told after each look
 * @returns the way to stop
 */
export function backUpDaily(data: Data, now: () => number, onEnd: () => void): () => void {
  const look = async () => {
    const opened = await data.open()
    if (!opened.ok || opened.value.lost() !== null) return
    await backUpDay(opened.value, now()).catch((cause: unknown) =>
      logError('The backup of the day was not made', cause),
    )
    onEnd()
  }
  const timer = setInterval(() => void look(), hour)
  return () => clearInterval(timer)
}
