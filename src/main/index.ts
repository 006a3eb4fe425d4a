import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { app, type BrowserWindow, Menu } from 'electron'
import { nothingBeside } from '../shared/beside.ts'
import { keptLoad } from '../shared/kept-load.ts'
import { localeOf } from '../shared/messages/languages.ts'
import { speak } from '../shared/messages/messages.ts'
import type { PlaceName } from '../shared/places.ts'
import { defaultSettings, type Settings } from '../shared/settings.ts'
import { readSettings } from './app/settings/settings.ts'
import { startBeside } from './app/start-beside.ts'
import { startPlace } from './app/start-place.ts'
import { AskedToOpen } from './asked-to-open.ts'
import { logError } from './base/log.ts'
import { logFile, startLog } from './base/log-file.ts'
import type { BehindOptions, makeBehind } from './behind.ts'
import { closeBeforeQuit } from './close-before-quit.ts'
import { forgetClosing } from './closing.ts'
import { toAppError } from './data/app-error.ts'
import { Data } from './data/data.ts'
import { failurePage, offerSafePage } from './failure-page.ts'
import { serve } from './ipc/serve.ts'
import { BundledBriefings } from './library/bundled.ts'
import { setMenu, showsOtherwise } from './menu.ts'
import { filesOf, linkIn, linkOf } from './open-with.ts'
import { appPage, offerPage, readPage, registerScheme, servePage } from './protocol.ts'
import { isTrusted, lockDown } from './security.ts'
import { sender } from './send.ts'
import { hasWaited, startAfterOther } from './start-after.ts'
import { Starts } from './starts.ts'
import { keepsAllOut, refusalOf } from './store/files.ts'
import { systemLanguages } from './system-languages.ts'
import { moveWindow, openWindow, zoomWindow } from './window.ts'
import { readWindowState, saveWindowState } from './window-state.ts'

type Behind = ReturnType<typeof makeBehind>

/** The composition of the app: window, services and handlers are made here, once, and know each other from here alone. */
const userData = app.commandLine.getSwitchValue('user-data-dir')
if (userData !== '') app.setPath('userData', resolve(userData))

// In development the page comes from a server; a packaged app never asks for one.
const devServer = app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null)
// Both before Electron is ready, which a start that waits for another one does not stop.
registerScheme()
const requests = lockDown(devServer)
startLog(app.getPath('userData'))
// Else Electron makes a menu of its own first.
Menu.setApplicationMenu(null)

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

  let window: BrowserWindow | null = null
  let settings = defaultSettings
  let isLoaded = false
  let place: PlaceName = 'read'
  let beside = nothingBeside
  let languages: readonly string[] = []
  const send = sender(() => window)
  const data = new Data(folder, (lost) => withBehind(({ onLost }) => onLost(lost)))
  const bundled = new BundledBriefings(join(out, 'briefings'))
  // Both are read while Electron gets ready.
  void bundled.first()
  const opening = asks ? null : data.open()

  const showMenu = () => setMenu(settings, (command) => send('menu:command', command), logFile(folder))
  const onSettings = (next: Settings) => {
    // A slider that is drawn changes nothing that the menu shows.
    const shown = showsOtherwise(next, settings)
    const spoken = next.language !== settings.language
    if (window !== null && next.zoom !== settings.zoom) zoomWindow(window, next.zoom)
    settings = next
    if (spoken) void speak(localeOf(next.language, languages)).then(showMenu, fail)
    else if (shown) showMenu()
  }
  let loading: Promise<Behind> | null = null
  const behind = keptLoad(() => {
    loading = loadBehind({
      folder,
      out,
      data,
      bundled,
      starts,
      isSafe: () => starts.isSafe,
      window: () => window,
      requests,
      startAsUsual: () => answer(false),
      onSettings,
      onPlace: (next) => {
        place = next
      },
      onBeside: (next) => {
        beside = next
      },
      send,
      // Looked up at each call, so that a test can set the clock.
      now: () => Date.now(),
    })
    return loading
  })
  const withBehind = (use: (behind: Behind) => unknown) => void behind().then(use).catch(notDone)
  serve(
    behind,
    (event) => isTrusted(event, window, devServer),
    (cause) => toAppError(cause, data.file),
  )

  const page = devServer ?? appPage
  const asked = new AskedToOpen({
    addFiles: (paths, atStart) => withBehind(({ openFiles }) => openFiles(paths, { atStart })),
    showLink: (link) => send('link:open', link),
  })
  const onLoaded = () => {
    withBehind(async ({ goOn }) => app.once('will-quit', await goOn()))
    isLoaded = true
    asked.up()
  }
  const startAs = async (safe: boolean) => {
    starts.begin(safe)
    const opened = await data.open()
    if (window === null) return
    if (opened.ok) onSettings(readSettings(opened.value))
    const state = opened.ok && !safe ? readWindowState(opened.value) : null
    place = opened.ok && !safe ? startPlace(opened.value) : 'read'
    beside = opened.ok && !safe ? startBeside(opened.value) : nothingBeside
    if (state !== null) moveWindow(window, state)
    if (!isLoaded) window.webContents.once('did-finish-load', onLoaded)
    await window.loadURL(page)
  }
  let isAnswered = false
  /** How to start, said by the user. A second click while that is under way says nothing new. */
  const answer = (safe: boolean) => {
    if (isAnswered) return
    isAnswered = true
    startAs(safe)
      .catch((cause: unknown) => logError('The page was not loaded as it was asked for', cause))
      .finally(() => {
        isAnswered = false
      })
  }
  const ready = async () => {
    const opened = (await opening) ?? null
    if (opened?.ok === true) settings = readSettings(opened.value)
    if (opened?.ok === true && !starts.isSafe) {
      place = startPlace(opened.value)
      beside = startBeside(opened.value)
    }
    languages = systemLanguages()
    await speak(localeOf(settings.language, languages))
    servePage({
      files,
      settings: () => settings,
      languages,
      place: () => place,
      beside: () => beside,
      fallback: failurePage,
      offer: offerSafePage,
      figure: async (hash) => (await behind()).readFigure(hash),
      printed: async (file, page, width) => (await behind()).pagePicture(file, page, width),
    })
    window = openWindow({
      state: opened?.ok === true && !starts.isSafe ? readWindowState(opened.value) : null,
      theme: settings.theme,
      zoom: () => settings.zoom,
      address: asks ? offerPage : page,
      onAnswer: answer,
      spelling: {
        suggest: async (word) => (await behind()).suggest(word),
        add: (word) => send('spelling:add', word),
      },
      // A window that did not stand where it was left says nothing of where it is to stand.
      onState: (state) => (isLoaded && !starts.isSafe ? saveWindowState(data, state) : undefined),
    })
    // After the window is under way: its page loads while these are made.
    showMenu()
    if (!asks) withBehind(() => {})
    window.once('closed', () => {
      window = null
    })
    if (!asks) window.webContents.once('did-finish-load', onLoaded)
  }
  // From a source folder the system would start Electron without the app.
  if (app.isPackaged) app.setAsDefaultProtocolClient('precis')
  app.whenReady().then(ready).catch(fail)
  hearSystem(asked, () => window)
  hearCrashes(starts, () => window !== null)
  closeBeforeQuit(folder, async () => ((await loading?.catch(() => null)) ?? data).close())
}

/** What the system, or a second start, asks to open. */
function hearSystem(asked: AskedToOpen, window: () => BrowserWindow | null): void {
  const hear = (argv: readonly string[], folder: string) => {
    asked.link(linkIn(argv.slice(1)))
    asked.files(filesOf(argv.slice(1), folder, app.getAppPath()))
  }
  hear(process.argv, process.cwd())
  app.on('second-instance', (_event, argv, folder, said) => {
    // It was told of already, when its wait began.
    if (isDeepStrictEqual(said, hasWaited)) return
    if (window()?.isMinimized()) window()?.restore()
    window()?.focus()
    hear(argv, folder)
  })
  // macOS names files by events, one each.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    asked.files([path])
  })
  app.on('open-url', (event, address) => {
    event.preventDefault()
    asked.link(linkOf(address))
  })
  app.on('window-all-closed', () => app.quit())
}

function hearCrashes(starts: Starts, isOpen: () => boolean): void {
  const crashed = (reason: string) => {
    // What we ended ourselves, or the end of the app has ended, is no crash.
    if (isOpen() && reason !== 'clean-exit' && reason !== 'killed') starts.crashed(performance.now())
  }
  app.on('render-process-gone', (_event, _contents, { reason }) => crashed(reason))
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type === 'Utility') crashed(reason)
  })
}

async function loadBehind(options: BehindOptions): Promise<Behind> {
  const { makeBehind } = await import('./behind.ts')
  return makeBehind(options)
}

const notDone = (cause: unknown): void =>
  logError('What works behind the window was not loaded, or failed in what it was asked for', cause)

function fail(cause: unknown): void {
  logError('The app did not start', cause)
  app.exit(1)
}
