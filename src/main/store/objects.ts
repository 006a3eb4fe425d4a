/**
 * Large bytes that never change, beside the database: each in a file of its own under the hash of what it holds. So a
 * backup copies them once and not with each copy of the rows, and what is held twice lies there once.
 */
import { createHash, randomUUID, webcrypto } from 'node:crypto'
import { constants, rmSync, statSync } from 'node:fs'
import { copyFile, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { deflate, inflate } from 'node:zlib'
import { StoreError, toStoreError } from './errors.ts'
import { refusalOf, syncApart } from './files.ts'

// Off main's thread. What deflate cannot make smaller it stores as it is, so that there is one form for all.
const pack = promisify(deflate)
const unpack = promisify(inflate)

/** The most that an object may hold, in bytes: no file on the disk may fill the memory. */
const most = 256 * 1024 * 1024
const unfinished = '.part'

/** SHA-256 as 64 hexadecimal digits: the name of an object. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The same off main's thread: a large file takes a quarter of a second. */
export async function hashApart(bytes: Uint8Array): Promise<string> {
  const digest = await webcrypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return Buffer.from(digest).toString('hex')
}

const isHash = (name: string): boolean => /^[0-9a-f]{64}$/.test(name)

export class Objects {
  readonly folder: string
  #holders = 0

  /** @param file the database, or one of its backups, that they lie beside; of these a folder has one set */
  constructor(file: string) {
    this.folder = join(dirname(file), 'objects')
  }

  /** Nothing is swept while `work` is under way: what it puts is held by no row yet. */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    this.#holders += 1
    try {
      return await work()
    } finally {
      this.#holders -= 1
    }
  }

  /**
   * Keeps bytes: they are on the disk, whole, when this resolves. What is there already is read, and written anew where it
   * is damaged. Call it within `hold`, until a row holds them.
   * @returns their hash
   * @throws StoreError
   */
  async put(bytes: Uint8Array): Promise<string> {
    return this.#place(await hashApart(bytes), async (path) => {
      const packed = await pack(bytes)
      const handle = await open(path, 'wx')
      try {
        await handle.writeFile(packed)
        await handle.sync()
      } finally {
        await handle.close()
      }
    })
  }

  /** The bytes of an object; null where it is not there or is damaged. @throws StoreError where its disk does not answer */
  async get(hash: string): Promise<Uint8Array | null> {
    if (!isHash(hash)) return null
    const packed = await readFile(this.#pathOf(hash)).catch((cause: unknown) => {
      const error = toStoreError(cause)
      if (isMissing(cause)) return null
      throw error
    })
    return packed === null ? null : unpacked(packed, hash)
  }

  /** Whether it is there, sound or not. */
  has(hash: string): boolean {
    return this.sizeOf(hash) > 0
  }

  /** The bytes that it takes on the disk; 0 where it is not there, or cannot be looked at. */
  sizeOf(hash: string): number {
    if (!isHash(hash)) return 0
    try {
      return statSync(this.#pathOf(hash), { throwIfNoEntry: false })?.size ?? 0
    } catch {
      return 0
    }
  }

  /**
   * Copies objects that are missing here from another place.
   * @returns those that are sound in neither
   * @throws StoreError
   */
  async copyFrom(other: Objects, hashes: Iterable<string>): Promise<readonly string[]> {
    const missing: string[] = []
    for (const hash of hashes) {
      const size = other.sizeOf(hash)
      if (this.has(hash) && (size === 0 || size === this.sizeOf(hash))) continue
      const bytes = await other.get(hash)
      if (bytes === null) {
        if ((await this.get(hash)) === null) missing.push(hash)
        continue
      }
      await this.#place(hash, async (path) => {
        // A clone where the file system knows them.
        await copyFile(other.#pathOf(hash), path, constants.COPYFILE_FICLONE)
        await syncApart(path)
      })
    }
    return missing
  }

  /** The hashes of all that lie here. @throws StoreError */
  async list(): Promise<readonly string[]> {
    const folders = (await namesIn(this.folder)).filter((name) => /^[0-9a-f]{2}$/.test(name))
    const names = await Promise.all(
      folders.map(async (name) => (await namesIn(join(this.folder, name))).map((rest) => name + rest)),
    )
    return names.flat().filter(isHash)
  }

  /** The bytes that all of them take on the disk. @throws StoreError */
  async room(): Promise<number> {
    return (await this.list()).reduce((sum, hash) => sum + this.sizeOf(hash), 0)
  }

  /**
   * Removes what is not kept, and what was left unfinished; nothing while anything is on its way in. What can't be removed
   * stays until the next time.
   * @param kept asked right before anything is removed
   * @returns how many went
   * @throws StoreError
   */
  async sweep(kept: () => ReadonlySet<string>): Promise<number> {
    const all = await this.list()
    const parts = (await namesIn(this.folder)).filter((name) => name.endsWith(unfinished))
    // From here on nothing else comes in between.
    if (this.#holders > 0) return 0
    for (const name of parts) tryRemove(join(this.folder, name))
    const stays = all.length === 0 ? new Set() : kept()
    const goes = all.filter((hash) => !stays.has(hash))
    return goes.filter((hash) => tryRemove(this.#pathOf(hash))).length
  }

  /** Where an object lies, or would. */
  #pathOf(hash: string): string {
    return join(this.folder, hash.slice(0, 2), hash.slice(2))
  }

  async #place(hash: string, write: (path: string) => Promise<void>): Promise<string> {
    const path = this.#pathOf(hash)
    const temporary = join(this.folder, `${hash}.${randomUUID()}${unfinished}`)
    return this.hold(async () => {
      try {
        if ((await this.get(hash)) !== null) return hash
        await mkdir(dirname(this.folder), { recursive: true })
        for (const folder of [this.folder, dirname(path)]) await makeFolder(folder)
        await write(temporary)
        await rename(temporary, path)
        for (const folder of [dirname(path), this.folder, dirname(this.folder)]) await syncFolder(folder)
        return hash
      } catch (cause) {
        await rm(temporary, { force: true }).catch(() => undefined) // Swept later.
        throw this.#refused(cause)
      }
    })
  }

  /** A disk that has failed says now this, now that: the folder is asked what keeps it from taking a file. */
  #refused(cause: unknown): StoreError {
    const error = toStoreError(cause)
    const refusal = error.code === 'unreadable' ? refusalOf(dirname(this.folder)) : null
    return refusal === null ? error : new StoreError(refusal, error.message, cause)
  }
}

async function unpacked(packed: Uint8Array, hash: string): Promise<Uint8Array | null> {
  const bytes = await unpack(packed, { maxOutputLength: most }).catch(() => null)
  return bytes !== null && (await hashApart(bytes)) === hash ? bytes : null
}

const isMissing = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((cause: unknown) => {
    if (isMissing(cause)) return []
    throw toStoreError(cause)
  })
}

/** Each by itself: of several at once Node says on a full disk that there is no such folder. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder).catch((cause: unknown) => {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause
  })
}

function tryRemove(path: string): boolean {
  try {
    rmSync(path, { force: true })
    return true
  } catch {
    return false
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return // As in files.ts.
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
