import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { app, type BrowserWindow, Menu } from 'electron'
import { zooms } from '../shared/settings.ts'
import { AskedToOpen } from './asked-to-open.ts'
import { keepLines } from './base/early-log.ts'
import { logError } from './base/log.ts'
import { closeBeforeQuit } from './close-before-quit.ts'
import { forgetClosing, hasWaited } from './closing.ts'
import { filesOf, linkIn, linkOf } from './open-with.ts'
import { PageFiles } from './page-files.ts'
import { appPage, offerPage, registerScheme, servePage } from './protocol.ts'
import type { Running } from './run.ts'
import { isTrusted, lockDown } from './security.ts'
import { sender } from './send.ts'
import { Starts } from './starts.ts'
import { keepsAllOut, refusalOf } from './store/files.ts'
import { openWindow } from './window.ts'

/** The process: its lock, its window, and what the system asks of it. What stands behind the window is run.ts. */
const userData = app.commandLine.getSwitchValue('user-data-dir')
if (userData !== '') app.setPath('userData', resolve(userData))

// In development the page comes from a server; a packaged app never asks for one.
const devServer = app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null)
const toLog = keepLines()
/** How long after the page is loaded its first frame is out, in ms. */
const afterFrame = 300
// Both before Electron is ready, which a start that waits for another one does not stop.
registerScheme()
const requests = lockDown(devServer)
// Else Electron makes a menu of its own first.
Menu.setApplicationMenu(null)

// One process writes the data; a second start brings its window to the front. Where nothing can be written
// there is no lock to be had, and no other process that writes: the window then says what is wrong.
if (app.requestSingleInstanceLock() || keepsAllOut(refusalOf(app.getPath('userData')))) start()
else startLater().catch(fail)

async function startLater(): Promise<void> {
  const { startAfterOther } = await import('./start-after.ts')
  await startAfterOther(app.getPath('userData'), start)
}

function start(): void {
  const folder = app.getPath('userData')
  const out = join(import.meta.dirname, '..')
  forgetClosing(folder)
  const files = new PageFiles(join(out, 'renderer'))
  const starts = new Starts(folder)
  const wantsSafe = app.commandLine.hasSwitch('safe')
  // Until the answer nothing is opened: that may be what ended the last starts.
  const asks = starts.offersSafe && !wantsSafe
  if (!asks) starts.begin(wantsSafe)
  const page = devServer ?? appPage

  let window: BrowserWindow | null = null
  let isLoaded = false
  let zoom = () => zooms.normal as number
  const send = sender(() => window)
  let loading: Promise<Running> | null = null
  // Read while Electron gets ready.
  const behindWindow = import('./run.ts')
  const load = async () => {
    const { runApp } = await behindWindow
    return runApp({
      folder,
      out,
      starts,
      window: () => window,
      requests,
      isTrusted: (event) => isTrusted(event, window, devServer),
      startAsUsual: () => answer(false),
      send,
    })
  }
  const running = () => {
    loading ??= load()
    return loading
  }
  const asked = new AskedToOpen({
    addFiles: (paths, atStart) => void running().then(({ openFiles }) => openFiles(paths, atStart), fail),
    showLink: (link) => send('link:open', link),
  })
  const onLoaded = () => {
    isLoaded = true
    // The machine is left to the page until its first frame is out.
    setTimeout(() => void goOn().catch(notDone), afterFrame)
  }
  /** What a start leaves for later. */
  const goOn = async () => {
    if (window === null) return
    asked.up()
    files.readAll()
    // The system takes a moment for that. From a source folder it would start Electron without the app.
    if (app.isPackaged) app.setAsDefaultProtocolClient('precis')
    app.once('will-quit', await (await running()).goOn())
  }
  const startAs = async (safe: boolean) => {
    starts.begin(safe)
    await (await running()).begin(false)
    if (window === null) return
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
    void beginLog().catch(notDone)
    const begun = running().then(async (run) => {
      await run.begin(asks)
      zoom = run.zoom
      return run
    })
    servePage(files, async () => (await begun).page)
    window = openWindow({
      zoom: () => zoom(),
      onAnswer: answer,
      onMenu: (asked) => void begun.then((run) => run.showFieldMenu(asked), fail),
      // A window that did not stand where it was left says nothing of where it is to stand.
      onState: (state) => {
        if (isLoaded && !starts.isSafe) void begun.then((run) => run.saveWindow(state))
      },
    })
    window.once('closed', () => {
      window = null
    })
    if (!asks) window.webContents.once('did-finish-load', onLoaded)
    // A page of ours waits for what it is written with. A developer's server knows nothing of that.
    if (devServer !== null) await begun
    void window?.loadURL(asks ? offerPage : page)
    await begun
  }
  app.whenReady().then(ready).catch(fail)
  hearSystem(asked, () => window)
  hearCrashes(starts, () => window !== null)
  closeBeforeQuit(folder, async () => (await loading?.catch(() => null))?.close())
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

const notDone = (cause: unknown): void => logError('What comes after the first page was not done', cause)

function fail(cause: unknown): void {
  logError('The app did not start', cause)
  void beginLog().finally(() => app.exit(1))
}

let logging: Promise<void> | null = null

/** From now on there is a log, which is told what was said before. */
function beginLog(): Promise<void> {
  logging ??= import('./base/log-file.ts').then(({ startLog }) => toLog(startLog(app.getPath('userData'))))
  return logging
}
