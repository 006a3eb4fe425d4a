import { join } from 'node:path'
import { BrowserWindow, type ContextMenuParams, nativeTheme, screen } from 'electron'
import type { Theme } from '../shared/settings.ts'
import { logError } from './base/log.ts'
import { answers, appOrigin, appPage, offerPage } from './protocol.ts'
import { type Area, fitBounds, leastSize } from './window-bounds.ts'
import type { WindowState } from './window-state.ts'

const crashLoopMs = 60_000
/** Elsewhere the program's file, or its bundle, brings it. */
const icon = process.platform === 'linux' ? join(import.meta.dirname, '../icons/128x128.png') : null

export interface WindowOptions {
  /** The size of the interface in percent, as it is to be now. */
  readonly zoom: () => number
  /** The answer of the page that asks how to start. */
  readonly onAnswer: (isSafe: boolean) => void
  /** A menu is asked for, where the page has none of its own. */
  readonly onMenu: (asked: ContextMenuParams) => void
  readonly onState: (state: WindowState) => void
}

/** Opens the one window. It is shown with its first painted frame, never blank, and as it is dressed by then. */
export function openWindow({ zoom, onAnswer, onMenu, onState }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...fitBounds(null, screensNow()),
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    show: false,
    title: 'Precis',
    backgroundColor: pageColour('system'),
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      // Chromium's own would fetch its dictionaries: preload asks ours.
      spellcheck: false,
      // Its numbers keep step with the reader even when another window is in front.
      backgroundThrottling: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  window.on('close', () => onState(stateOf(window)))
  window.webContents.on('context-menu', (_event, asked) => onMenu(asked))
  surviveCrashes(window)
  // Electron keeps a size of its own for each address, which may be that of other settings.
  window.webContents.on('did-navigate', () => zoomWindow(window, zoom()))
  hearAnswer(window, onAnswer)
  return window
}

export interface WindowDress {
  /** The window as it was left; null for the first start. */
  readonly state: WindowState | null
  readonly theme: Theme
}

/** Gives a window that shows nothing yet the place that it had, and the colour of its page. */
export function dressWindow(window: BrowserWindow, { state, theme }: WindowDress): void {
  window.setBackgroundColor(pageColour(theme))
  if (icon !== null) window.setIcon(icon)
  if (state !== null) moveWindow(window, state)
}

/** Shows the page of a window at a size in percent; Chromium lays it out anew for the room that this leaves. */
export function zoomWindow(window: BrowserWindow, percent: number): void {
  window.webContents.setZoomFactor(percent / 100)
}

function moveWindow(window: BrowserWindow, state: WindowState): void {
  window.setBounds(fitBounds(state, screensNow()))
  if (state.x === undefined || state.y === undefined) window.center()
  if (state.maximized) window.maximize()
}

/** The page that asks how to start runs no script: its links are the answer, and lead nowhere. */
function hearAnswer(window: BrowserWindow, onAnswer: (isSafe: boolean) => void): void {
  window.webContents.on('will-navigate', (event, url) => {
    if (url !== answers.safe && url !== answers.usual) return
    event.preventDefault()
    if (window.webContents.getURL() === offerPage) onAnswer(url === answers.safe)
  })
}

function stateOf(window: BrowserWindow): WindowState {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() }
}

/** The work area of each screen, the main one first. */
function screensNow(): readonly Area[] {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  return [main, ...others].map(({ workArea }) => workArea)
}

/** The page colours of tokens.css, for the moment before the first frame. */
function pageColour(theme: Theme): string {
  const dark = nativeTheme.shouldUseDarkColors
  if (theme === 'dusk') return '#2A2825'
  if (theme === 'contrast') return dark ? '#000000' : '#FFFFFF'
  return theme === 'night' || (theme === 'system' && dark) ? '#121316' : '#FAF7F1'
}

/** A page that dies is loaded again once; one that dies again soon gives way to the failure page. */
function surviveCrashes(window: BrowserWindow): void {
  let lastCrash = Number.NEGATIVE_INFINITY
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return
    logError('The page ended', details)
    const again = performance.now() - lastCrash < crashLoopMs
    lastCrash = performance.now()
    void window.loadURL(again ? `${appOrigin}/failed.html` : appPage)
  })
}
