/** Files beside a document: only those in its own folder and below, however they are named. */
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { Besides } from '../formats/format.ts'
import { pictureLimits } from '../formats/pictures.ts'

/** What reads files beside the one at a path. */
export function besidesOf(path: string): Besides {
  let folder: string | null = null
  return (name) => {
    try {
      folder ??= realpathSync(dirname(path))
      // A link may lead anywhere: what it leads to must lie within as well.
      const found = realpathSync(join(folder, name))
      if (!found.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null
      const info = statSync(found)
      // Devices and pipes are never opened: reading one may not end.
      return info.isFile() && info.size <= pictureLimits.bytes ? readFileSync(found) : null
    } catch {
      return null // Not there, or not to be read: the page has a place for it either way.
    }
  }
}
