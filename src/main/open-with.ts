/** "Open with Precis": the files that the system names when it starts the app. */
import { isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

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

function pathOf(url: string): readonly string[] {
  try {
    return [fileURLToPath(url)]
  } catch {
    return [] // A file of another computer, or no address at all.
  }
}
