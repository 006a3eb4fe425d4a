import { err, ok, type Result } from '../../core/model/result.ts'
import type { LunrSearch, SearchReply } from '../../core/search/lunr-index.ts'
import type { AppError } from '../../shared/errors.ts'
import { Turns } from '../base/turns.ts'
import type { Briefings } from './briefings.ts'

/** Search in one document at a time, by the index that was built with it. */
export class DocumentSearch {
  readonly #briefings: Briefings
  /** What was made ready last. */
  #warm: LunrSearch | null = null
  #loaded: { readonly id: string; readonly index: Promise<Result<LunrSearch, AppError>> } | null = null

  constructor(briefings: Briefings) {
    this.#briefings = briefings
  }

  /** Reads the index, once: after the first paint, or at the first search if that is sooner. */
  async load(id: string): Promise<Result<LunrSearch, AppError>> {
    if (this.#loaded?.id !== id) this.#loaded = { id, index: this.#load(id) }
    const mine = this.#loaded
    let isThere = false
    try {
      const loaded = await mine.index
      isThere = loaded.ok
      return loaded
    } finally {
      // What failed is tried again.
      if (!isThere && this.#loaded === mine) this.#loaded = null
    }
  }

  async run(document: string, query: string, limit: number): Promise<Result<SearchReply, AppError>> {
    const index = await this.load(document)
    if (!index.ok) return index
    const briefing = await this.#briefings.get(document)
    const { typedOf } = await import('../../core/search/fields.ts')
    return briefing.ok ? ok(index.value.search(query, limit, typedOf(briefing.value))) : briefing
  }

  /** Makes the first searches as fast as the later ones. What cannot be read is said by the search. */
  async warm(document: string): Promise<void> {
    const index = await this.load(document)
    if (!index.ok || this.#warm === index.value) return
    this.#warm = index.value
    const turns = new Turns()
    for (const _ of index.value.warm()) await turns.yieldIfLong()
  }

  /** Forgets what was loaded of a document, since a new version of it was stored. */
  forget(id: string): void {
    if (this.#loaded?.id === id) this.forgetAll()
  }

  forgetAll(): void {
    this.#loaded = null
    this.#warm = null
  }

  async #load(id: string): Promise<Result<LunrSearch, AppError>> {
    const briefing = await this.#briefings.compiled(id)
    if (!briefing.ok) return briefing
    const index = await this.#briefings.index(id)
    if (!index.ok) return err(index.error)
    // No start waits for what a search is made of.
    const { loadIndex } = await import('../../core/search/lunr-index.ts')
    return ok(loadIndex(index.value, briefing.value))
  }
}
