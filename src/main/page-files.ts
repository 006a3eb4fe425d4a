import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { logError } from './base/log.ts'

/**
 * The files of the built page, by URL path; none where it cannot be read. Each is read when it is first asked for: a start
 * waits for few of them.
 */
export class PageFiles {
  readonly #paths: ReadonlyMap<string, string>
  readonly #read = new Map<string, Buffer>()

  constructor(folder: string) {
    this.#paths = pathsIn(folder)
  }

  /** What a file holds; undefined where there is none. */
  get(path: string): Buffer | undefined {
    const known = this.#read.get(path)
    const file = this.#paths.get(path)
    if (known !== undefined || file === undefined) return known
    try {
      const bytes = readFileSync(file)
      this.#read.set(path, bytes)
      return bytes
    } catch (cause) {
      logError(`Could not read ${path}`, cause)
      return undefined
    }
  }

  /** Reads those that nobody has asked for: others may lie in their place when the app is updated while it runs. */
  readAll(): void {
    for (const path of this.#paths.keys()) this.get(path)
  }
}

/** Where each file lies, by URL path. */
function pathsIn(folder: string): ReadonlyMap<string, string> {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    return new Map(
      files.map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [`/${relative(folder, path).split(sep).join('/')}`, path]
      }),
    )
  } catch {
    // The page's absence is shown by the caller: without index.html it serves the failure page.
    return new Map()
  }
}
