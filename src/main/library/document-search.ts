import { err, ok, type Result } from '../../core/model/result.ts'
import { loadIndex } from '../../core/search/lunr-index.ts'
import type { SearchReply } from '../../shared/contract.ts'
import type { AppError } from '../../shared/errors.ts'
import type { BundledBriefings } from './bundled.ts'

type DocumentIndex = ReturnType<typeof loadIndex>

/** Search in the open document, by the index that was built with it. */
export class DocumentSearch {
  readonly #bundled: BundledBriefings
  #loading: Promise<Result<DocumentIndex, AppError>> | null = null

  constructor(bundled: BundledBriefings) {
    this.#bundled = bundled
  }

  /** Reads the index, once: after the first paint, or at the first search if that is sooner. */
  async load(): Promise<Result<DocumentIndex, AppError>> {
    this.#loading ??= this.#load()
    const loaded = await this.#loading
    if (!loaded.ok) this.#loading = null
    return loaded
  }

  async run(document: string, query: string, limit: number): Promise<Result<SearchReply, AppError>> {
    const briefing = await this.#bundled.first()
    if (!briefing.ok) return briefing
    if (briefing.value.id !== document) return err({ code: 'not-found', subject: 'This document' })
    const index = await this.load()
    return index.ok ? ok(index.value.search(query, limit)) : index
  }

  async #load(): Promise<Result<DocumentIndex, AppError>> {
    const briefing = await this.#bundled.first()
    if (!briefing.ok) return briefing
    const index = await this.#bundled.index(briefing.value.id)
    return index.ok ? ok(loadIndex(index.value, briefing.value)) : index
  }
}
