import { type BigIntStats, statSync } from 'node:fs'
import type { LostCode } from './errors.ts'

/**
 * Keeps an eye on the file of an open database. SQLite goes on writing to a file that was deleted, or over one that
 * another program has changed, and says that all is well.
 *
 * In WAL mode the file itself changes only when its one writer copies the log into it, which happens within a commit.
 * So after each commit it is looked at anew, and what has changed by the next one is another's doing.
 */
export class Watch {
  readonly #file: string
  readonly #log: string
  readonly #logId: bigint | null
  #known: BigIntStats | null
  /** Once the file was written over, the open database stays unusable, whatever is written later. */
  #isOverwritten = false

  /** @param file of a database that is open in WAL mode, its log beside it */
  constructor(file: string) {
    this.#file = file
    this.#log = `${file}-wal`
    this.#known = look(file)
    this.#logId = look(this.#log)?.ino ?? null
  }

  /**
   * What has become of the file or its log; null while both are as they were left. 'put-in-anew': the file is the same,
   * but its disk was away and came back as another device, so that what was opened of it is dead.
   */
  look(): LostCode | 'put-in-anew' | null {
    const now = look(this.#file)
    if (now === null) return 'moved'
    if (now.ino !== this.#known?.ino) return 'replaced'
    if (now.dev !== this.#known.dev) return 'put-in-anew'
    this.#isOverwritten ||= !sameBytes(now, this.#known)
    if (this.#isOverwritten) return 'overwritten'
    return this.#logId === null || this.ownsLog() ? null : 'log-lost'
  }

  /** Whether the log that lies in its place is the one of the database that is open. */
  ownsLog(): boolean {
    return this.#logId !== null && look(this.#log)?.ino === this.#logId
  }

  /** Takes in what a commit of our own has changed. */
  renew(): void {
    const now = look(this.#file)
    if (now !== null && now.ino === this.#known?.ino && now.dev === this.#known.dev) this.#known = now
  }
}

/** Windows writes down late when an open file was changed; it also lets nobody else change one. */
const sameBytes = (now: BigIntStats, known: BigIntStats): boolean =>
  process.platform === 'win32' || (now.size === known.size && now.mtimeNs === known.mtimeNs)

/** Null for what is not there, and for what can't be looked at, such as on a drive that has gone. */
function look(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false }) ?? null
  } catch {
    return null
  }
}
