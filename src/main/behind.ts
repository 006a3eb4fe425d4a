import { join } from 'node:path'
import { app, type BrowserWindow, shell } from 'electron'
import type { BesideKept } from '../shared/beside.ts'
import type { PlaceName } from '../shared/places.ts'
import type { Settings } from '../shared/settings.ts'
import { readAbout } from './app/about.ts'
import { makeAccess } from './app/access.ts'
import { noteServed } from './app/documents.ts'
import { Speller } from './app/speller.ts'
import { logError } from './base/log.ts'
import { logFile } from './base/log-file.ts'
import { askToOpen, askWhere, type DialogKind } from './dialogs.ts'
import type { HandlerParts } from './ipc/handlers/parts.ts'
import { printPdf, printWindow, windowPdf } from './print.ts'
import { closeServices, makeServices, type ServiceOptions } from './services.ts'
import { showProgress } from './show-progress.ts'
import type { Starts } from './starts.ts'

export interface BehindOptions extends Omit<ServiceOptions, 'showProgress' | 'systemList'> {
  readonly starts: Starts
  readonly window: () => BrowserWindow | null
  readonly requests: HandlerParts['requests']
  readonly startAsUsual: () => void
  readonly onSettings: (settings: Settings) => void
  readonly onPlace: (place: PlaceName) => void
  readonly onBeside: (kept: BesideKept) => void
}

/** What works behind the window, and what its page is answered with. It is loaded while the page is. */
export function makeBehind(options: BehindOptions) {
  const { folder, out, starts, window, send, now } = options
  const services = makeServices({
    ...options,
    systemList: {
      add: (path) => app.addRecentDocument(path),
      clear: () => app.clearRecentDocuments(),
    },
    showProgress: (progress) => {
      const shown = window()
      if (shown === null) return
      showProgress(shown, progress)
      // Where the window is looked at, it says itself what failed.
      if (progress === 'failed' && shown.isFocused()) services.taskbar.seen()
    },
  })
  app.on('browser-window-focus', () => services.taskbar.seen())
  /** Who asks to print is in it. */
  const shownWindow = () => {
    const shown = window()
    if (shown === null) throw new Error('There is no window to print')
    return shown
  }
  const locale = () => app.getLocale()
  const speller = new Speller({ ...services, systemLanguage: locale })
  const chooseOne = async (what: DialogKind) => (await askToOpen(window(), what))[0] ?? null
  const parts: HandlerParts = {
    ...services,
    speller,
    starts,
    startAsUsual: options.startAsUsual,
    chooseFiles: () => askToOpen(window(), 'documents'),
    chooseDocumentFolder: () => chooseOne('document-folder'),
    chooseWatchedFolder: () => chooseOne('watched-folder'),
    chooseLanguage: () => chooseOne('language'),
    chooseExport: (name, extension) => askWhere(window(), name, extension),
    chooseCopy: (name, extension) => askWhere(window(), name, extension, 'copy'),
    chooseOriginal: () => chooseOne('original'),
    chooseAnnotations: () => chooseOne('passages'),
    chooseCards: () => chooseOne('cards'),
    chooseBackup: () => chooseOne('backup'),
    chooseFolder: () => chooseOne('folder'),
    chooseLibrary: () => chooseOne('library'),
    choosePack: chooseOne,
    printPdf,
    locale,
    printWindow: (form) => printWindow(shownWindow(), form),
    windowPdf: (form) => windowPdf(shownWindow(), form),
    requests: options.requests,
    logFile: logFile(folder),
    about: () => readAbout(join(out, 'main', 'notices.json'), app.getVersion()),
    visit: (address) => shell.openExternal(address),
    now,
    onSettings: options.onSettings,
    onPlace: options.onPlace,
    onBeside: options.onBeside,
    showBadge: (cards) => void app.setBadgeCount(cards),
  }
  return {
    parts,
    access: makeAccess(parts),
    openFiles: services.openFiles,
    readFigure: services.readFigure,
    pagePicture: (file: string, page: number, width: number) => services.pages.picture(file, page, width),
    onLost: services.onLost,
    /** What the page was served with counts as opened, for all that it asks. */
    noteServed: () =>
      noteServed(services, starts.isSafe, now()).catch((cause: unknown) =>
        logError('It was not noted which document the page shows', cause),
      ),
    suggest: (word: string) => speller.suggest(word),
    goOn: async () => {
      const { goOnAfterFirstPage } = await import('./after-first-page.ts')
      return goOnAfterFirstPage(services, send, now)
    },
    close: () => closeServices(services),
  }
}
