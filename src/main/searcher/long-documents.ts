/** The text of one long document, by the index that was made with it: it would hold main up. */
import { applyEdits } from '../../core/edits/apply-edits.ts'
import type { Briefing, SerializedLunrIndex } from '../../core/model/document.ts'
import { typedOf } from '../../core/search/fields.ts'
import { currentIndex, type LunrSearch, loadIndex } from '../../core/search/lunr-index.ts'
import { foundText } from '../library/found-text.ts'
import type { Database } from '../store/database.ts'
import { listEdits } from '../store/edits.ts'
import type { FindAnswer } from './answer.ts'
import type { FindQuery } from './find.ts'
import type { DocumentReader } from './read-document.ts'

interface Loaded {
  readonly briefing: Briefing
  readonly search: LunrSearch
}

export class LongDocuments {
  readonly #store: Database
  readonly #documents: DocumentReader
  #loaded: Loaded | null = null

  constructor(store: Database, documents: DocumentReader) {
    this.#store = store
    this.#documents = documents
  }

  /** Forgets what was loaded, since the document may be another. */
  forget(): void {
    this.#loaded = null
  }

  /** @throws where the document cannot be read */
  async find(document: string, { query, limit }: Pick<FindQuery, 'query' | 'limit'>): Promise<FindAnswer> {
    const { briefing, search } = await this.#load(document)
    const typed = typedOf(applyEdits(briefing, listEdits(this.#store, document)))
    const reply = search.search(query, limit, typed)
    const found = this.#documents.present(document)
    const group = foundText(reply, briefing, found?.name ?? briefing.title)
    return { groups: group === null ? [] : [group], mended: reply.mended, lack: reply.lack }
  }

  /** @returns steps to be gone through. @throws where the document cannot be read */
  async warm(document: string): Promise<Iterable<void>> {
    return (await this.#load(document)).search.warm()
  }

  async #load(document: string): Promise<Loaded> {
    if (this.#loaded?.briefing.id === document) return this.#loaded
    const { briefing } = await this.#documents.read(document)
    this.#loaded = { briefing, search: loadIndex(await this.#indexOf(briefing), briefing) }
    return this.#loaded
  }

  /** The lunr index of a document; one that cannot be read, or that an older version made, is made again. */
  async #indexOf(briefing: Briefing): Promise<SerializedLunrIndex> {
    const stored = await this.#documents.index(briefing.id).catch(() => ({}))
    return currentIndex(stored, briefing)
  }
}
