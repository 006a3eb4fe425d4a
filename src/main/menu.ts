import { type BrowserWindow, Menu, type MenuItemConstructorOptions, shell } from 'electron'
import type { MenuCommand } from '../shared/commands.ts'
import type { Settings } from '../shared/settings.ts'

/**
 * Our own menu: the default one binds reload, developer tools, zoom and undo.
 * Outside macOS the page reads the keys itself (a text field must be able to keep Ctrl+Z), so
 * accelerators are shown but not registered; on macOS the menu takes them first and sends the command.
 */
export function setMenu(settings: Settings, send: (command: MenuCommand) => void, logFile: string): void {
  const item = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: () => send(command),
  })
  const radio = (label: string, command: MenuCommand, checked: boolean): MenuItemConstructorOptions => ({
    ...item(label, command),
    type: 'radio',
    checked,
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      {
        label: '&File',
        submenu: [
          item('Import documents…', 'import:choose', 'CmdOrCtrl+O'),
          item('Import passages…', 'passages:import'),
          item('Import cards…', 'cards:import'),
          item('Export passages…', 'passages:export'),
          item('Export cards…', 'cards:export'),
          item('Print…', 'page:print', 'CmdOrCtrl+P'),
          item('Make facts and cards anew', 'document:anew'),
          separator,
          item('Back up now', 'backups:make'),
          item('Back up to a folder…', 'backups:copy'),
          item('Export everything…', 'everything:export'),
          item('Import everything…', 'everything:import'),
          item('Restore backup…', 'backups:open'),
          separator,
          item('Settings…', 'settings:open', 'CmdOrCtrl+,'),
          separator,
          { role: 'quit' },
        ],
      },
      {
        label: '&Edit',
        submenu: [
          item('Undo', 'history:undo', 'CmdOrCtrl+Z'),
          item('Redo', 'history:redo', 'CmdOrCtrl+Shift+Z'),
          separator,
          { role: 'cut' },
          { role: 'copy' },
          { role: 'paste' },
          { role: 'pasteAndMatchStyle' },
          { role: 'delete' },
          { role: 'selectAll' },
          separator,
          item('Bookmark', 'bookmark:toggle', 'CmdOrCtrl+D'),
          separator,
          item('Search…', 'search:open', 'CmdOrCtrl+K'),
          item('Find in document…', 'find:open', 'CmdOrCtrl+F'),
          item('Find next', 'find:next', 'F3'),
          item('Find previous', 'find:previous', 'Shift+F3'),
        ],
      },
      {
        label: '&View',
        submenu: [
          item('Library', 'place:library', 'CmdOrCtrl+1'),
          item('Read', 'place:read', 'CmdOrCtrl+2'),
          item('Key facts', 'place:facts', 'CmdOrCtrl+3'),
          item('Study', 'place:study', 'CmdOrCtrl+4'),
          item('Passages', 'place:passages', 'CmdOrCtrl+5'),
          item('Progress', 'place:progress', 'CmdOrCtrl+6'),
          separator,
          item('Back', 'trail:back', 'Alt+Left'),
          item('Forward', 'trail:forward', 'Alt+Right'),
          separator,
          item('Contents', 'contents:open', 'CmdOrCtrl+T'),
          item('What was left out…', 'left-out:open'),
          item('Focus on the text', 'text:only', '.'),
          separator,
          item('Larger text', 'text:larger', 'CmdOrCtrl+Plus'),
          item('Smaller text', 'text:smaller', 'CmdOrCtrl+-'),
          item('Normal text', 'text:normal', 'CmdOrCtrl+0'),
          separator,
          radio('Follow the system', 'theme:system', settings.theme === 'system'),
          radio('Paper', 'theme:paper', settings.theme === 'paper'),
          radio('Dusk', 'theme:dusk', settings.theme === 'dusk'),
          radio('Night', 'theme:night', settings.theme === 'night'),
          radio('High contrast', 'theme:contrast', settings.theme === 'contrast'),
          separator,
          { role: 'togglefullscreen' },
        ],
      },
      { label: '&Window', submenu: [{ role: 'minimize' }, { role: 'close' }] },
      {
        label: '&Help',
        submenu: [
          item('Keyboard shortcuts', 'shortcuts:open', '?'),
          { ...item('Single-letter keys', 'keys:single'), type: 'checkbox', checked: settings.singleKeys },
          separator,
          { label: 'Show log', click: () => shell.showItemInFolder(logFile) },
          item('Trust…', 'trust:open'),
          item('About Precis', 'about:open'),
        ],
      },
    ]),
  )
}

/** Sends a command to the window's page. */
export function sender(window: () => BrowserWindow | null): (command: MenuCommand) => void {
  return (command) => window()?.webContents.send('menu:command', command)
}
