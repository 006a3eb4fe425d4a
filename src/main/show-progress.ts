import type { BrowserWindow } from 'electron'
import type { Progress } from './taskbar.ts'

/** Draws on the window's icon how far long work is. Only Windows draws that something failed: elsewhere the bar goes. */
export function showProgress(window: BrowserWindow, progress: Progress): void {
  if (typeof progress === 'number') window.setProgressBar(progress)
  else if (progress === 'failed' && process.platform === 'win32') window.setProgressBar(1, { mode: 'error' })
  else window.setProgressBar(-1)
}
