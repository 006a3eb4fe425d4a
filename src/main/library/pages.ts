/** The pages of the files that documents were read from, drawn by an engine of their own as they are looked at. */
import { randomUUID } from 'node:crypto'
import { hasPages } from '../../core/model/page.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import type { PrintedPage } from '../../shared/contract/pages.ts'
import { type AppError, notFound } from '../../shared/errors.ts'
import { logError } from '../base/log.ts'
import type { Data } from '../data/data.ts'
import type { Engine, PageAnswer } from '../engine/host.ts'
import { readDocument } from '../store/documents.ts'
import { isHeld, originalOf } from '../store/held-objects.ts'
import type { Objects } from '../store/objects.ts'

/** Pictures that are kept, to turn back to: in memory alone. */
const mostKept = 6
/** How long a page may be drawn that nobody looks at any more, in ms. */
const patience = 2_000

interface Parts {
  readonly data: Pick<Data, 'open'>
  readonly objects: Pick<Objects, 'get'>
  readonly engine: Pick<Engine, 'lookAt' | 'cancel'>
  readonly isOff: () => boolean
}

export class Pages {
  readonly #parts: Parts
  readonly #kept = new Map<string, Uint8Array>()
  /** The engine looks at one page at a time. */
  #last: Promise<unknown> = Promise.resolve()
  /** What it looks at; null while nothing. */
  #running: object | null = null
  #newest = 0

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** What stands on a page, and how large it is. */
  async read(document: string, page: number): Promise<Result<PrintedPage, AppError>> {
    if (this.#parts.isOff()) return err({ code: 'safe-mode', subject: null })
    const opened = await this.#parts.data.open()
    if (!opened.ok) return opened
    const file = readDocument(opened.value, document)
    if (file === null || !hasPages(file.kind)) return err(notFound('page'))
    const held = originalOf(opened.value, document)
    if (held === null) return err({ code: 'original-missing', subject: file.file })
    const asked = await this.#inTurn(() => this.#ask(held.hash, page, null))
    if (asked === 'missing') return err({ code: 'original-missing', subject: file.file })
    if (asked?.kind !== 'page') return err({ code: 'page-unshown', subject: String(page) })
    return ok({ file: held.hash, ...asked.page })
  }

  /**
   * A page as a PNG of that width, or less where it is large; null where it cannot be drawn, no document holds the file, or
   * another page was asked for before its turn came.
   *
   * @param file the hash of an original
   */
  async picture(file: string, page: number, width: number): Promise<Uint8Array | null> {
    try {
      const opened = await this.#parts.data.open()
      if (!opened.ok || !isHeld(opened.value, 'original', file)) return null
      const key = `${file} ${page} ${width}`
      const kept = this.#kept.get(key)
      if (kept !== undefined) return this.#keep(key, kept)
      this.#newest += 1
      const mine = this.#newest
      const asked = await this.#inTurn(() => (mine === this.#newest ? this.#ask(file, page, width) : null))
      return asked !== null && asked !== 'missing' && asked.kind === 'picture'
        ? this.#keep(key, asked.picture)
        : null
    } catch (cause) {
      logError('A page could not be drawn', cause)
      return null
    }
  }

  /** Other data has taken the place of ours. */
  forgetAll(): void {
    this.#kept.clear()
  }

  #keep(key: string, picture: Uint8Array): Uint8Array {
    this.#kept.delete(key)
    this.#kept.set(key, picture)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest)
    return picture
  }

  /** Waits for what came before, but not for long: that is looked at no more. */
  async #inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const before = this.#running
    const impatient = setTimeout(() => {
      if (before !== null && this.#running === before) this.#parts.engine.cancel()
    }, patience)
    const turn = this.#last.then(() => {
      clearTimeout(impatient)
      this.#running = {}
      return work()
    })
    this.#last = turn
      .catch(() => undefined)
      .then(() => {
        this.#running = null
      })
    return turn
  }

  /** Null where the engine could not. */
  async #ask(file: string, page: number, width: number | null): Promise<PageAnswer | 'missing' | null> {
    const look = (bytes: Uint8Array | null) =>
      this.#parts.engine.lookAt({ kind: 'page', job: randomUUID(), hash: file, bytes, page, width })
    const first = await look(null)
    if (!first.ok) return null
    if (first.value.kind !== 'unopened') return first.value
    const bytes = await this.#parts.objects.get(file)
    if (bytes === null) return 'missing'
    const answer = await look(bytes)
    return answer.ok ? answer.value : null
  }
}
