import { app } from 'electron'
import { logError } from './base/log.ts'
import { forgetClosing, noteClosing } from './closing.ts'

/** The last thing done: all is closed, then the app ends. */
export function closeBeforeQuit(folder: string, close: () => Promise<void>): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    closed = true
    noteClosing(folder)
    close()
      .catch((cause: unknown) => logError('The data did not close', cause))
      // Not from within this event: Electron takes no second quit while it handles the first.
      .finally(() => {
        forgetClosing(folder)
        setImmediate(() => app.quit())
      })
  })
}
