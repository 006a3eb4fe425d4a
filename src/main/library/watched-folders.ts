/**
 * Folders whose documents come in by themselves. They are looked at now and then: systems tell of changes each in its own
 * way, and of those on another machine's disk not at all. Which files have come in lies in a file beside the data, since
 * folders are of this machine and the data may go to another.
 */
import { readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { WatchedFolder } from '../../shared/contract/folders.ts'
import { logError } from '../base/log.ts'
import { replaceFile } from '../store/files.ts'
import { filesBelow, isFolder } from './folder-files.ts'

export interface WatchParts {
  /** Where is kept which folders are watched, and which of their files have come in. */
  readonly file: string
  /** Brings files in; `onEnd` is called with each when that has ended, however it did. */
  readonly bringIn: (files: readonly string[], onEnd: (file: string) => void) => void
  /** Whether nothing is to be brought in: in safe mode. */
  readonly isOff: () => boolean
  readonly now: () => number
}

/** How long there is between two looks at least, in ms, and how many times as long as a look takes. */
const pause = 30_000
const pauseShare = 20
/** A file that was changed within this many ms may still be being written. */
const settles = 2_000
const mostFolders = 50

/** Of each file its size and its time of change as one text. */
type Seen = Map<string, string>

export class WatchedFolders {
  readonly #parts: WatchParts
  /** Null until it is first asked for. */
  #folders: Map<string, Seen> | null = null
  /** Files that are on their way in. */
  readonly #coming = new Set<string>()
  #next: NodeJS.Timeout | null = null
  #isLooking = false
  #hasEnded = false

  constructor(parts: WatchParts) {
    this.#parts = parts
  }

  list(): Promise<readonly WatchedFolder[]> {
    return Promise.all(
      [...this.#watched().keys()].map(async (path) => ({ path, isThere: await isFolder(path) })),
    )
  }

  watch(folder: string): void {
    const folders = this.#watched()
    if (folders.has(folder) || folders.size >= mostFolders) return
    folders.set(folder, new Map())
    this.#keep()
    void this.look()
  }

  unwatch(folder: string): void {
    if (this.#watched().delete(folder)) this.#keep()
  }

  /** Brings in what is new or changed, and looks again after a while. */
  async look(): Promise<void> {
    if (this.#isLooking || this.#hasEnded || this.#parts.isOff()) return
    if (this.#next !== null) clearTimeout(this.#next)
    this.#isLooking = true
    const began = performance.now()
    for (const [folder, seen] of this.#watched()) await this.#bringIn(folder, seen)
    this.#isLooking = false
    if (this.#hasEnded || this.#watched().size === 0) return
    this.#next = setTimeout(() => void this.look(), Math.max(pause, (performance.now() - began) * pauseShare))
    this.#next.unref()
  }

  /** No look follows. */
  end(): void {
    this.#hasEnded = true
    if (this.#next !== null) clearTimeout(this.#next)
  }

  async #bringIn(folder: string, seen: Seen): Promise<void> {
    if (!(await isFolder(folder))) return
    const fresh = new Map<string, string>()
    for (const file of (await filesBelow(folder, () => this.#hasEnded)).files) {
      const info = await stat(file).catch(() => null)
      if (info === null || this.#parts.now() - info.mtimeMs < settles) continue
      const stamp = `${info.size} ${info.mtimeMs}`
      if (seen.get(file) !== stamp && !this.#coming.has(file)) fresh.set(file, stamp)
    }
    if (fresh.size === 0 || this.#hasEnded || !this.#watched().has(folder)) return
    for (const file of fresh.keys()) this.#coming.add(file)
    this.#parts.bringIn([...fresh.keys()], (file) => {
      this.#coming.delete(file)
      // What ends because the app does comes in at the next start.
      if (this.#hasEnded) return
      seen.set(file, fresh.get(file) ?? '')
      this.#keep()
    })
  }

  #watched(): Map<string, Seen> {
    this.#folders ??= readKept(this.#parts.file)
    return this.#folders
  }

  #keep(): void {
    const folders = [...this.#watched()].map(([folder, seen]) => [folder, Object.fromEntries(seen)])
    try {
      replaceFile(this.#parts.file, JSON.stringify(Object.fromEntries(folders)))
    } catch (cause) {
      logError('Which folders are watched was not kept', cause)
    }
  }
}

/** What is not understood of it is as if it had not been there: its files are known when they come again. */
function readKept(file: string): Map<string, Seen> {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return new Map(
      entriesOf(kept).map(([folder, seen]) => [
        folder,
        new Map(entriesOf(seen).filter((each): each is [string, string] => typeof each[1] === 'string')),
      ]),
    )
  } catch {
    return new Map() // None was ever watched, or it is damaged.
  }
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []
