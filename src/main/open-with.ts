/** "Open with Precis": the files that the system names when it starts the app. */

import { isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Link } from '../shared/contract/app.ts'

/**
 * The files among the arguments of a start, as absolute paths; whether they can be read is seen by the import.
 *
 * @param args without the executable
 * @param folder where the start was made, which relative paths are relative to
 * @param app the app's own folder: a start that is not packaged names it, and what is before it is not for us
 */
export function filesOf(args: readonly string[], folder: string, app: string): readonly string[] {
  const own = args.findIndex((arg) => resolve(folder, arg) === resolve(app))
  return args.slice(own + 1).flatMap((arg) => {
    // Switches are Chromium's and ours; a file of such a name is given as "./-name".
    if (arg === '' || arg.startsWith('-')) return []
    if (/^file:/i.test(arg)) return pathOf(arg)
    // Other addresses are nothing that Precis opens.
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(arg)) return []
    return [isAbsolute(arg) ? arg : resolve(folder, arg)]
  })
}

/**
 * The paragraph that an address of ours leads to; null where it is none. Its ids are only looked up, and what they
 * may be written with is narrow, since anything can hand an address to the app.
 */
export function linkOf(address: string): Link | null {
  const [, document, block] = /^precis:\/\/([0-9a-f]{16})\/([\w-]{1,64})\/?$/i.exec(address) ?? []
  return document === undefined || block === undefined ? null : { document: document.toLowerCase(), block }
}

/** The last address of ours among the arguments of a start. */
export const linkIn = (args: readonly string[]): Link | null =>
  args.map(linkOf).findLast((link) => link !== null) ?? null

function pathOf(url: string): readonly string[] {
  try {
    return [fileURLToPath(url)]
  } catch {
    return [] // A file of another computer, or no address at all.
  }
}
