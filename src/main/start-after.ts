import { setTimeout as pause } from 'node:timers/promises'
import { app, BrowserWindow } from 'electron'
import { localeOf } from '../shared/messages/languages.ts'
import { speak } from '../shared/messages/messages.ts'
import { logError } from './base/log.ts'
import { hasWaited, isClosing } from './closing.ts'
import { waitingPage } from './failure-page.ts'
import { systemLanguages } from './system-languages.ts'

/** How often it is looked, and how long it may take to say that it closes, or to end after that, in ms and looks. */
const every = 100
const looks = 10
/** A closing that is done by then needs no word. */
const quietMs = 500

/**
 * A second start. Where the first one has a window it has been told, and this one ends. Where the first one is closing,
 * this one says so and starts when that is done.
 */
export async function startAfterOther(folder: string, start: () => void): Promise<void> {
  if (!(await saysThatItCloses(folder))) {
    // One that closed within a moment, or where it could not note that, has said nothing and is gone.
    return app.requestSingleInstanceLock(hasWaited) ? start() : app.quit()
  }
  const notice = showLater()
  while (isClosing(folder)) await pause(every)
  for (let look = 0; look < looks; look += 1) {
    if (app.requestSingleInstanceLock(hasWaited)) {
      notice.endWithNextWindow()
      return start()
    }
    await pause(every)
  }
  // A third one was quicker: it opens what this one was started with.
  app.requestSingleInstanceLock()
  app.quit()
}

async function saysThatItCloses(folder: string): Promise<boolean> {
  for (let look = 0; look < looks; look += 1) {
    if (isClosing(folder)) return true
    await pause(every)
  }
  return false
}

/** The window that says what is waited for. */
function showLater(): { readonly endWithNextWindow: () => void } {
  let notice: BrowserWindow | null = null
  // What was chosen stands in the data, which is the other one's yet.
  app
    .whenReady()
    .then(() => speak(localeOf('system', systemLanguages())))
    .catch((cause: unknown) => logError('The notice has no language', cause))
  const later = setTimeout(() => {
    notice = openNotice()
  }, quietMs)
  return {
    endWithNextWindow: () => {
      clearTimeout(later)
      // Not before: an app without a window ends.
      app.once('browser-window-created', (_event, window) => window.once('show', () => notice?.destroy()))
    },
  }
}

function openNotice(): BrowserWindow {
  const window = new BrowserWindow({
    width: 520,
    height: 240,
    resizable: false,
    fullscreenable: false,
    title: 'Precis',
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  })
  void window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(waitingPage())}`)
  return window
}
