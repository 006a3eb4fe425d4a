import { app, type BrowserWindow, type IpcMainInvokeEvent, type Session, session } from 'electron'
import { appOrigin } from './protocol.ts'

/** The requests of this run, as Chromium's network service counts them. */
interface Requests {
  /** Requests sent to a server; in development, to its own. */
  sent: number
  /** Asked for by whatever was on the page, and refused before a connection was made. */
  refused: number
}

/** No page but ours, no window but ours, no permission but to copy text, no request or call to anywhere, no download. */
export function lockDown(allowDevServer: string | null): () => Readonly<Requests> {
  const requests = { sent: 0, refused: 0 }
  // No name and no address resolves, so that not even a part of Chromium that asks on its own gets out.
  const development = allowDevServer === null ? '' : ', EXCLUDE localhost'
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${development}`)
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event, url) => {
      if (!isOurs(url, allowDevServer)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
    // A call between pages asks no request filter; without a proxy of its own it gets nowhere.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
  app.whenReady().then(() => closeNetwork(session.defaultSession, allowDevServer, requests))
  return () => ({ ...requests })
}

/** Writing text to the clipboard when the user copies; reading it is not allowed. */
const harmless = 'clipboard-sanitized-write'

function closeNetwork(target: Session, allowDevServer: string | null, requests: Requests): void {
  target.setPermissionRequestHandler((_contents, permission, decide) => decide(permission === harmless))
  target.setPermissionCheckHandler((_contents, permission) => permission === harmless)
  // Its dictionaries come from a server, and it asks for them even when it is off.
  target.setSpellCheckerEnabled(false)
  target.setSpellCheckerDictionaryDownloadURL(`${appOrigin}/none/`)
  // Files leave by the save dialogs of main alone.
  target.on('will-download', (event) => event.preventDefault())
  target.webRequest.onBeforeRequest((details, decide) => {
    const cancel = !isOurs(details.url, allowDevServer) && !isInert(details.url)
    if (cancel) requests.refused += 1
    decide({ cancel })
  })
  // What goes on to a server after all would be counted here.
  target.webRequest.onSendHeaders({ urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'] }, () => {
    requests.sent += 1
  })
}

/** Whether an URL belongs to our page (or, in development only, to its server). */
function isOurs(url: string, allowDevServer: string | null): boolean {
  const origin = `${url}/`.startsWith(`${appOrigin}/`)
  return origin || (allowDevServer !== null && url.replace(/^ws/, 'http').startsWith(allowDevServer))
}

/** Whether a request comes from the main frame of our page. */
export function isTrusted(
  event: IpcMainInvokeEvent,
  window: BrowserWindow | null,
  allowDevServer: string | null,
): boolean {
  const frame = event.senderFrame
  return frame !== null && frame === window?.webContents.mainFrame && isOurs(frame.url, allowDevServer)
}

function isInert(url: string): boolean {
  return url.startsWith('data:') || url.startsWith('blob:') || url.startsWith('devtools:')
}
