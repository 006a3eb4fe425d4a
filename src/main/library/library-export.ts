/** Everything written to one file, from one state of the data, while the app goes on. */

import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { LibraryContents } from '../../shared/contract/everything.ts'
import type { PackScope } from '../exchange/everything/scope.ts'
import type { Bundled } from '../exchange/everything/write.ts'
import { contentsOf } from '../store/contents.ts'
import { connect } from '../store/database.ts'
import { moveOut } from '../store/files.ts'
import { countRows } from '../store/plain-rows.ts'

export class LibraryExport {
  readonly #bundled: Bundled
  readonly #onDone: (done: number | null) => void
  #running: { readonly abort: AbortController; readonly ended: Promise<unknown> } | null = null

  /** @param onDone told how much was written, 0 to 1; null at the end, however it came */
  constructor(bundled: Bundled, onDone: (done: number | null) => void) {
    this.#bundled = bundled
    this.#onDone = onDone
  }

  /** Writes the data of a store to a file, all of it or what is in a scope. Null if it was given up; rejects where it cannot be written. */
  async write(store: string, path: string, scope: PackScope | null = null): Promise<LibraryContents | null> {
    await this.stop()
    const abort = new AbortController()
    const ended = exportTo(store, path, this.#bundled, this.#onDone, abort.signal, scope)
    this.#running = { abort, ended: ended.catch(() => undefined) }
    try {
      return await ended
    } catch (cause) {
      if (abort.signal.aborted) return null
      throw cause
    } finally {
      this.#running = null
      this.#onDone(null)
    }
  }

  /** Gives up what is being written; resolves when nothing of it is left. */
  async stop(): Promise<void> {
    this.#running?.abort.abort()
    await this.#running?.ended
  }
}

async function exportTo(
  store: string,
  path: string,
  bundled: Bundled,
  onDone: (done: number) => void,
  signal: AbortSignal,
  scope: PackScope | null,
): Promise<LibraryContents> {
  // What is changed while it is written is not seen on a connection of its own.
  const db = connect(store, { readOnly: true })
  const draft = `${path}.part`
  try {
    db.script('BEGIN')
    const contents = contentsOf(db)
    const all = countRows(db) + contents.documents + contents.removed + contents.marks
    let rows = 0
    const onRows = (more: number) => {
      rows += more
      onDone(all === 0 ? 1 : Math.min(1, rows / all))
    }
    const { writeEverything } = await import('../exchange/everything/write.ts')
    await writeEverything(db, bundled, createWriteStream(draft, { flush: true }), onRows, signal, scope)
    await moveOut(draft, path)
    return contents
  } catch (cause) {
    await rm(draft, { force: true })
    throw cause
  } finally {
    db.close()
  }
}
