import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Removes the data folder of an app that has ended. Chromium's helper processes outlive it for a moment and
 * may still write there: each try therefore looks at the whole folder anew (`maxRetries` of Node would only
 * retry its last step). What is left after 5 s is litter and never an error.
 */
export async function removeFolder(folder: string): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    try {
      rmSync(folder, { recursive: true, force: true })
      return
    } catch {
      await pause(250)
    }
  }
  console.warn(`Left behind: ${folder}`)
}
