import { join } from 'node:path'
import { BrowserWindow, Menu, type MenuItemConstructorOptions, nativeTheme, screen } from 'electron'
import type { Theme } from '../shared/settings.ts'
import { logError } from './log.ts'
import { appOrigin, appPage } from './protocol.ts'
import { firstSize, type WindowState } from './window-state.ts'

const crashLoopMs = 60_000

export interface WindowOptions {
  /** As it was left; null for the first start. */
  readonly state: WindowState | null
  readonly theme: Theme
  readonly devServer: string | null
  readonly onState: (state: WindowState) => void
}

/** Opens the one window. It is shown with its first painted frame, never blank. */
export function openWindow({ state, theme, devServer, onState }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...visibleBounds(state),
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Precis',
    backgroundColor: pageColour(theme),
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      // Its numbers keep step with the reader even when another window is in front.
      backgroundThrottling: false,
    },
  })
  if (state?.maximized === true) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => onState(stateOf(window)))
  showFieldMenus(window)
  surviveCrashes(window)
  void window.loadURL(devServer ?? appPage)
  return window
}

/** The platform's menu for fields and for what is selected outside the text, which has a menu of its own. */
function showFieldMenus(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    const copy: MenuItemConstructorOptions = { role: 'copy', enabled: editFlags.canCopy }
    const ofField: readonly MenuItemConstructorOptions[] = [
      { role: 'cut', enabled: editFlags.canCut },
      copy,
      { role: 'paste', enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', enabled: editFlags.canSelectAll },
    ]
    if (isEditable) Menu.buildFromTemplate([...ofField]).popup({ window })
    else if (selectionText.trim() !== '') Menu.buildFromTemplate([copy]).popup({ window })
  })
}

function stateOf(window: BrowserWindow): WindowState {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() }
}

/** The saved bounds, or a fresh size where they would lie outside every screen. */
function visibleBounds(state: WindowState | null) {
  if (state === null) return firstSize
  const { x, y, width, height } = state
  if (x === undefined || y === undefined) return { width, height }
  const { workArea } = screen.getDisplayMatching({ x, y, width, height })
  const inside = x < workArea.x + workArea.width && y < workArea.y + workArea.height
  return inside && x + width > workArea.x && y + height > workArea.y
    ? { x, y, width, height }
    : { width, height }
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
