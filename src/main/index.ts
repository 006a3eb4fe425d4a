import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { app, type BrowserWindow, type IpcMainInvokeEvent, shell } from 'electron'
import type { Link } from '../shared/contract/app.ts'
import type { AppError } from '../shared/errors.ts'
import { defaultSettings, type Settings } from '../shared/settings.ts'
import { readAbout } from './app/about.ts'
import { readSettings } from './app/settings/settings.ts'
import { logError } from './base/log.ts'
import { logFile, startLog } from './base/log-file.ts'
import { forgetClosing, noteClosing } from './closing.ts'
import { Data, toAppError } from './data.ts'
import { backUpDaily } from './day-backup.ts'
import { askToOpen, askWhere, type Wish } from './dialogs.ts'
import { Engine } from './engine/host.ts'
import { failurePage, offerSafePage } from './failure-page.ts'
import { forgetInBackups } from './forgetter/host.ts'
import { makeHandlers } from './ipc/handlers.ts'
import { serve } from './ipc/serve.ts'
import { Anew } from './library/anew.ts'
import { AnnotationFiles } from './library/annotations.ts'
import { Briefings } from './library/briefings.ts'
import { BundledBriefings } from './library/bundled.ts'
import { CardFiles } from './library/cards.ts'
import { Decks } from './library/decks.ts'
import { DocumentSearch } from './library/document-search.ts'
import { Importer } from './library/import.ts'
import { LibraryExport } from './library/library-export.ts'
import { clearStaged, LibraryFiles } from './library/library-files.ts'
import { Places } from './library/places.ts'
import { saver } from './library/save.ts'
import { sender, setMenu } from './menu.ts'
import { filesOf, linkIn, linkOf } from './open-with.ts'
import { printPdf } from './print.ts'
import { appPage, offerPage, readPage, registerScheme, servePage } from './protocol.ts'
import { salvageApart } from './salvager/host.ts'
import { Searcher } from './searcher/host.ts'
import { isBehind } from './searcher/progress.ts'
import { isOurs, lockDown } from './security.ts'
import { hasWaited, startAfterOther } from './start-after.ts'
import { Starts } from './starts.ts'
import { takeUntold } from './store/backup-record.ts'
import { noteUnfinished } from './store/backups.ts'
import { indexOf, keepsAllOut, refusalOf } from './store/files.ts'
import { moveWindow, openWindow } from './window.ts'
import { readWindowState, saveWindowState } from './window-state.ts'

/** The composition of the app: everything is made here, once, and handed to what uses it. */
const userData = app.commandLine.getSwitchValue('user-data-dir')
if (userData !== '') app.setPath('userData', resolve(userData))

/** How long after the first page the search looks whether it has missed anything, in ms. */
const settled = 5000

// In development the page comes from a server; a packaged app never asks for one.
const devServer = app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null)
// Both before Electron is ready, which a start that waits for another one does not stop.
registerScheme()
const requests = lockDown(devServer)

startLog(app.getPath('userData'))

// One process writes the data; a second start brings its window to the front. Where nothing can be written
// there is no lock to be had, and no other process that writes: the window then says what is wrong.
if (app.requestSingleInstanceLock() || keepsAllOut(refusalOf(app.getPath('userData')))) start()
else startAfterOther(app.getPath('userData'), start).catch(fail)

function start(): void {
  const folder = app.getPath('userData')
  const out = join(import.meta.dirname, '..')
  forgetClosing(folder)
  const files = readPage(join(out, 'renderer'))
  const starts = new Starts(folder)
  const wantsSafe = app.commandLine.hasSwitch('safe')
  // Until the answer nothing is opened: that may be what ended the last starts.
  const asks = starts.offersSafe && !wantsSafe
  if (!asks) starts.begin(wantsSafe)
  const isSafe = () => starts.isSafe
  const salvage = salvageApart(join(out, 'main', 'salvager.js'))
  const data = new Data(folder, (lost) => onLost(lost), salvage)
  const bundled = new BundledBriefings(join(out, 'briefings'))
  const briefings = new Briefings(bundled, data)
  const search = new DocumentSearch(briefings)
  const places = new Places(briefings)
  const decks = new Decks(briefings)
  const engine = new Engine(join(out, 'main', 'engine.js'), isSafe)
  // One of its own: passages need not wait for documents, and a file that breaks it ends no import.
  const passagesEngine = new Engine(join(out, 'main', 'engine.js'), isSafe)
  const cardsEngine = new Engine(join(out, 'main', 'engine.js'), isSafe)
  const index = indexOf(data.file)
  const forgetter = join(out, 'main', 'forgetter.js')
  const libraryEngine = new Engine(join(out, 'main', 'engine.js'), isSafe)
  const searcher = new Searcher(
    join(out, 'main', 'searcher.js'),
    [data.file, index, join(out, 'briefings')],
    isSafe,
  )
  // Both are read while Electron gets ready.
  void bundled.first()
  const opening = asks ? null : data.open()

  let window: BrowserWindow | null = null
  let settings = defaultSettings
  const send = sender(() => window)
  const showMenu = () => setMenu(settings, send, logFile(folder))
  const onSettings = (next: Settings) => {
    // A slider that is drawn changes nothing that the menu shows.
    const shown = next.theme !== settings.theme || next.singleKeys !== settings.singleKeys
    settings = next
    if (shown) showMenu()
  }
  const anewEngine = new Engine(join(out, 'main', 'engine.js'), isSafe)
  const onReread = (document: string) => {
    for (const cache of [briefings, search, places, decks]) cache.forget(document)
    searcher.catchUp()
  }
  const anew = new Anew({
    data,
    engine: anewEngine,
    isOff: isSafe,
    now: () => Date.now(),
    onStored: onReread,
    onState: (state) => window?.webContents.send('anew:state', state),
  })
  const importer = new Importer({
    reader: engine,
    save: saver(data, [{ forget: onReread }], Date.now, (document, briefing) =>
      anew.take(document, briefing),
    ),
    onChange: (jobs) => window?.webContents.send('import:state', jobs),
  })
  // Libraries that are read lie here until one takes the place of the data.
  const staged = join(folder, 'import')
  clearStaged(staged)
  const onDone = (job: string | null, done: number) =>
    window?.webContents.send('everything:done', { job, done })
  const libraryExport = new LibraryExport(bundled, (done) => onDone(null, done))
  const onLost = (lost: AppError) => {
    // Of a log alone nobody need be asked: what is open is whole, and goes into the file as it is closed.
    if (lost.code === 'store-log-lost') void searcher.without(() => data.reopen())
    else window?.webContents.send('data:gone', lost)
  }
  const chooseOne = async (what: Wish) => (await askToOpen(window, what))[0] ?? null
  const tellBackups = () => {
    for (const error of takeUntold(data.file)) window?.webContents.send('backups:failed', error)
  }
  serve(
    makeHandlers({
      data,
      briefings,
      places,
      decks,
      search,
      searcher,
      importer,
      anew,
      starts,
      startAsUsual: () => void answer(false),
      annotations: new AnnotationFiles(passagesEngine),
      cards: new CardFiles(cardsEngine),
      libraryFiles: new LibraryFiles(libraryEngine, staged, onDone),
      libraryExport,
      chooseFiles: () => askToOpen(window, 'documents'),
      chooseExport: (name, extension) => askWhere(window, name, extension),
      chooseAnnotations: () => chooseOne('passages'),
      chooseCards: () => chooseOne('cards'),
      chooseBackup: () => chooseOne('backup'),
      chooseFolder: () => chooseOne('folder'),
      chooseLibrary: () => chooseOne('library'),
      printPdf,
      requests,
      logFile: logFile(folder),
      about: () => readAbout(join(out, 'main', 'notices.json'), app.getVersion()),
      forgetInBackups: async (document, backups) =>
        backups.length === 0 ? [] : forgetInBackups(forgetter, [data.file, document, ...backups]),
      visit: (address) => shell.openExternal(address),
      // Looked up at each call, so that a test can set the clock.
      now: () => Date.now(),
      onSettings,
      onReread,
      onReplaced: () => {
        for (const cache of [briefings, search, places, decks]) cache.forgetAll()
        void anew.look()
      },
    }),
    (event) => isTrusted(event, window, devServer),
    (cause) => toAppError(cause, data.file),
  )

  const page = devServer ?? appPage
  const onLoaded = () => {
    void loadFirst(bundled, search)
    noteUnfinished(data.file)
    tellBackups()
    app.once('will-quit', backUpDaily(data, Date.now, tellBackups))
    const later = setTimeout(() => {
      void catchUp(data, searcher, index)
      void anew.look()
    }, settled)
    // They would open the data anew.
    app.once('will-quit', () => {
      clearTimeout(later)
      anew.end()
    })
    importer.addFiles(waiting.splice(0), true)
    isLoaded = true
    openLink(firstLink)
  }
  /** How to start, said by the user. */
  const answer = async (safe: boolean) => {
    starts.begin(safe)
    const opened = await data.open()
    if (window === null) return
    if (opened.ok) onSettings(readSettings(opened.value))
    const state = opened.ok && !safe ? readWindowState(opened.value) : null
    if (state !== null) moveWindow(window, state)
    if (!isLoaded) window.webContents.once('did-finish-load', onLoaded)
    void window.loadURL(page)
  }
  const ready = async () => {
    const opened = (await opening) ?? null
    if (opened?.ok === true) settings = readSettings(opened.value)
    servePage({ files, settings: () => settings, fallback: failurePage, offer: offerSafePage })
    window = openWindow({
      state: opened?.ok === true && !starts.isSafe ? readWindowState(opened.value) : null,
      theme: settings.theme,
      address: asks ? offerPage : page,
      onAnswer: (safe) => void answer(safe),
      // A window that did not stand where it was left says nothing of where it is to stand.
      onState: (state) => (isLoaded && !starts.isSafe ? saveWindowState(data, state) : undefined),
    })
    // After the window is under way: its page loads while the menu is made.
    showMenu()
    window.once('closed', () => {
      window = null
    })
    if (!asks) window.webContents.once('did-finish-load', onLoaded)
  }
  // From a source folder the system would start Electron without the app.
  if (app.isPackaged) app.setAsDefaultProtocolClient('precis')
  app.whenReady().then(ready).catch(fail)
  // Files that the system names before the page can show how they fare wait for it.
  const waiting = [...filesOf(process.argv.slice(1), process.cwd(), app.getAppPath())]
  let isLoaded = false
  const openFiles = (paths: readonly string[]) => {
    if (isLoaded) importer.addFiles(paths)
    else waiting.push(...paths)
  }
  let firstLink = linkIn(process.argv.slice(1))
  const openLink = (link: Link | null) => {
    if (isLoaded && link !== null) window?.webContents.send('link:open', link)
    else firstLink = link
  }
  app.on('second-instance', (_event, argv, folder, said) => {
    // It was told of already, when its wait began.
    if (isDeepStrictEqual(said, hasWaited)) return
    if (window?.isMinimized()) window.restore()
    window?.focus()
    openLink(linkIn(argv.slice(1)))
    openFiles(filesOf(argv.slice(1), folder, app.getAppPath()))
  })
  // macOS names files by events, one each.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFiles([path])
  })
  app.on('open-url', (event, address) => {
    event.preventDefault()
    openLink(linkOf(address))
  })
  app.on('window-all-closed', () => app.quit())
  const crashed = (reason: string) => {
    // What we ended ourselves, or the end of the app has ended, is no crash.
    if (window !== null && reason !== 'clean-exit' && reason !== 'killed') starts.crashed(performance.now())
  }
  app.on('render-process-gone', (_event, _contents, { reason }) => crashed(reason))
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type === 'Utility') crashed(reason)
  })
  closeBeforeQuit(
    folder,
    data,
    searcher,
    [engine, passagesEngine, cardsEngine, anewEngine, libraryEngine],
    libraryExport,
  )
}

/** The index of the document that most starts show, once its page is painted. */
async function loadFirst(bundled: BundledBriefings, search: DocumentSearch): Promise<void> {
  const first = await bundled.first()
  if (first.ok) await search.load(first.value.id)
}

/** Lets the index of the library follow what changed while it was not looked at, if anything did. */
async function catchUp(data: Data, searcher: Searcher, file: string): Promise<void> {
  const opened = await data.open()
  if (!opened.ok) return
  try {
    if (isBehind(opened.value, file)) searcher.catchUp()
  } catch (cause) {
    logError('Could not see whether the search is up to date', cause)
  }
}

/** The last thing done: the data is closed and backed up, then the app ends. */
function closeBeforeQuit(
  folder: string,
  data: Data,
  searcher: Searcher,
  engines: readonly Engine[],
  libraryExport: LibraryExport,
): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    closed = true
    noteClosing(folder)
    for (const engine of engines) engine.stop()
    libraryExport
      .stop()
      .then(() => searcher.without(() => data.close()))
      .catch((cause: unknown) => logError('The data did not close', cause))
      // Not from within this event: Electron takes no second quit while it handles the first.
      .finally(() => {
        forgetClosing(folder)
        setImmediate(() => app.quit())
      })
  })
}

function isTrusted(
  event: IpcMainInvokeEvent,
  window: BrowserWindow | null,
  devServer: string | null,
): boolean {
  const frame = event.senderFrame
  return frame !== null && frame === window?.webContents.mainFrame && isOurs(frame.url, devServer)
}

function fail(cause: unknown): void {
  logError('The app did not start', cause)
  app.exit(1)
}
