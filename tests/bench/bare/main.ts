/**
 * The floor: the least code that shows a React page the way Precis does, that is from memory, over a
 * scheme of its own with a code cache, in a sandboxed window that is shown when it is painted.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow, protocol } from 'electron'

app.setPath('userData', app.commandLine.getSwitchValue('user-data-dir'))
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
])

const read = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, name)))
const files = new Map([
  ['/index.html', { type: 'text/html; charset=utf-8', body: read('index.html') }],
  ['/page.js', { type: 'text/javascript; charset=utf-8', body: read('page.js') }],
])

app.on('window-all-closed', () => app.quit())
// No top-level await: Electron is not ready before the main module is done.
void app.whenReady().then(() => {
  protocol.handle('app', ({ url }) => {
    const file = files.get(new URL(url).pathname)
    if (file === undefined) return new Response(null, { status: 404 })
    return new Response(file.body, { headers: { 'content-type': file.type } })
  })
  const window = new BrowserWindow({
    width: 1180,
    height: 820,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL('app://bare/index.html')
})
