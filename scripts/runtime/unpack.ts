import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, symlink } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extract } from 'tar'
import { type Entry, openPromise } from 'yauzl'

const TYPE_MASK = 0o170000
const SYMLINK = 0o120000

/** Which zip entries to take, and under what name. Return null to leave an entry out. */
export type RenameEntry = (name: string) => string | null

/**
 * Extracts the file `package/<name>` of an npm package into `folder`, streaming.
 * @returns its path.
 * @throws when the package holds no such file.
 */
export async function extractFromTgz(tgz: string, name: string, folder: string): Promise<string> {
  await extract({ file: tgz, cwd: folder, strip: 1, filter: (path) => path === `package/${name}` })
  const path = join(folder, name)
  if (!existsSync(path)) throw new Error(`The package holds no ${name}.`)
  return path
}

/**
 * Unpacks a zip into `folder`, keeping modes and symbolic links.
 * @throws when an entry or a link would reach outside `folder`.
 */
export async function unzip(zip: string, folder: string, rename: RenameEntry): Promise<void> {
  const links: { path: string; target: string }[] = []
  const file = await openPromise(zip, { lazyEntries: true, autoClose: false })
  try {
    for await (const entry of file.eachEntry()) {
      const name = rename(entry.fileName)
      if (name === null || name === '') continue
      const path = insidePath(folder, name)
      const mode = unixMode(entry)
      if (name.endsWith('/')) {
        await mkdir(path, { recursive: true })
        continue
      }
      await mkdir(dirname(path), { recursive: true })
      const content = await file.openReadStreamPromise(entry)
      if ((mode & TYPE_MASK) === SYMLINK) {
        links.push({ path, target: await readText(content) })
      } else {
        const permissions = mode & 0o777 || 0o644
        await pipeline(content, createWriteStream(path, { flags: 'wx', mode: permissions }))
      }
    }
  } finally {
    file.close()
  }
  // Links come last, so that no file can be written through one.
  for (const link of links) {
    insidePath(folder, resolve(dirname(link.path), link.target), link.target)
    await symlink(link.target, link.path)
  }
}

function unixMode(entry: Entry): number {
  return entry.externalFileAttributes >>> 16
}

/** The absolute path of `name` in `folder`; throws when it lies outside. */
function insidePath(folder: string, name: string, shown = name): string {
  const root = resolve(folder)
  const path = resolve(root, name)
  if (path !== root && !path.startsWith(root + sep)) {
    throw new Error(`Refused: "${shown}" in the archive reaches outside its folder.`)
  }
  return path
}

async function readText(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
