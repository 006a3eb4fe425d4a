import { BrowserWindow } from 'electron'

/** Should a sign of the words ever stand unescaped, it runs nothing and loads nothing. */
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`

/**
 * Prints markup of our own to a PDF (A4), in a window that nobody sees: sandboxed, without preload, and without
 * network like every window of the app.
 *
 * @param markup what stands in the page; its words are escaped, and scripts set in this way do not run
 */
export async function printPdf(markup: string): Promise<Uint8Array> {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, spellcheck: false } })
  try {
    await window.loadURL('about:blank')
    await window.webContents.executeJavaScript(`document.head.innerHTML = ${JSON.stringify(policy)}; null`)
    // An address may not be as long as a page may be, so the page is filled and not addressed.
    await window.webContents.executeJavaScript(`document.body.innerHTML = ${JSON.stringify(markup)}; null`)
    return await window.webContents.printToPDF({ printBackground: true, pageSize: 'A4' })
  } finally {
    window.destroy()
  }
}
