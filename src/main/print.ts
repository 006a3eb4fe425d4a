import { BrowserWindow, type PrintToPDFOptions } from 'electron'
import { err, ok, type Result } from '../core/model/result.ts'
import type { PrintForm } from '../shared/contract/print.ts'
import type { AppError } from '../shared/errors.ts'
import type { Paper } from '../shared/paper.ts'
import { logError } from './base/log.ts'

/** Should a sign of the words ever stand unescaped, it runs nothing and loads nothing. */
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`

/**
 * Prints markup of our own to a PDF, in a window that nobody sees: sandboxed, without preload, and without
 * network like every window of the app.
 *
 * @param markup what stands in the page; its words are escaped, and scripts set in this way do not run
 */
export async function printPdf(markup: string, paper: Paper): Promise<Uint8Array> {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, spellcheck: false } })
  try {
    await window.loadURL('about:blank')
    await window.webContents.executeJavaScript(`document.head.innerHTML = ${JSON.stringify(policy)}; null`)
    // An address may not be as long as a page may be, so the page is filled and not addressed.
    await window.webContents.executeJavaScript(`document.body.innerHTML = ${JSON.stringify(markup)}; null`)
    return await window.webContents.printToPDF({ printBackground: true, pageSize: paper })
  } finally {
    window.destroy()
  }
}

const noMargins = { top: 0, right: 0, bottom: 0, left: 0 } as const

/** What the page of a window looks like on paper, as a PDF with its outline and tags. */
export function windowPdf(window: BrowserWindow, { paper, bare }: PrintForm): Promise<Uint8Array> {
  const options: PrintToPDFOptions = {
    // The colour of the window would stand in the margins.
    printBackground: bare,
    pageSize: paper,
    generateTaggedPDF: true,
    ...(bare && { margins: noMargins }),
  }
  return window.webContents.printToPDF(options)
}

/** What Electron says where the user closed the dialog. */
const gaveUp = /cancel/i

/**
 * Asks the system for its print dialog.
 *
 * @returns whether it was printed; false if the user gave up
 */
export async function printWindow(
  window: BrowserWindow,
  { paper, bare }: PrintForm,
): Promise<Result<boolean, AppError>> {
  const contents = window.webContents
  // Without one the system shows no dialog, and says nothing.
  if ((await contents.getPrintersAsync()).length === 0) return err({ code: 'no-printer', subject: null })
  const [isPrinted, why] = await new Promise<readonly [boolean, string]>((done) => {
    const margins = bare ? ({ marginType: 'none' } as const) : ({ marginType: 'default' } as const)
    contents.print({ printBackground: bare, pageSize: paper, margins }, (success, reason) =>
      done([success, reason]),
    )
  })
  if (isPrinted || gaveUp.test(why)) return ok(isPrinted)
  logError('Nothing could be printed', new Error(why))
  return err({ code: 'not-printed', subject: null })
}
