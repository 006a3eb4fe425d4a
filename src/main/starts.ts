/** Counts the starts that failed in a row, in a small file of our own: what keeps the app from starting may be the data. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { logError } from './base/log.ts'
import { replaceFile } from './store/files.ts'
import { isCount, isRecord } from './store/values.ts'

/** After so many failed starts safe mode is offered. */
const many = 2
/** A crash counts as one of the start for so long, in milliseconds since it. */
const atOnce = 10_000

export class Starts {
  readonly #file: string
  readonly #failedBefore: number
  #hasFailed = false
  #isSafe = false

  constructor(folder: string) {
    this.#file = join(folder, 'starts.json')
    this.#failedBefore = readCount(this.#file)
  }

  /** Whether the last starts failed, so that another one like them may fail too. */
  get offersSafe(): boolean {
    return this.#failedBefore >= many
  }

  /** Whether what may keep the app from starting is left out: the searcher, the engines, the window as it was. */
  get isSafe(): boolean {
    return this.#isSafe
  }

  /** The start begins, and has failed unless its page says that it is up. */
  begin(isSafe: boolean): void {
    this.#isSafe = isSafe
    this.#write(this.#failedBefore + 1)
  }

  /** The page is up. One that had crashed on the way is not counted as a good start. */
  up(): void {
    if (!this.#hasFailed) this.#write(0)
  }

  /** The page, or a process beside it, has crashed. @param since the start, in milliseconds */
  crashed(since: number): void {
    if (since > atOnce) return
    this.#hasFailed = true
    this.#write(this.#failedBefore + 1)
  }

  /** Whole or not at all: a start can end at any moment. */
  #write(failed: number): void {
    try {
      replaceFile(this.#file, JSON.stringify({ failed }))
    } catch (cause) {
      logError('The start was not counted', cause)
    }
  }
}

/** The failed starts that a file counts; 0 where it is not understood. */
function readCount(file: string): number {
  try {
    const stored: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isRecord(stored) && isCount(stored.failed) ? stored.failed : 0
  } catch {
    return 0
  }
}
