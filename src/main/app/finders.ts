import { err, ok, type Result } from '../../core/model/result.ts'
import type { Request } from '../../shared/contract/api.ts'
import type { FindReply } from '../../shared/contract/find.ts'
import type { AppError } from '../../shared/errors.ts'
import { messages } from '../../shared/messages/messages.ts'
import type { Data } from '../data/data.ts'
import type { Briefings } from '../library/briefings.ts'
import type { DocumentSearch } from '../library/document-search.ts'
import { foundText } from '../library/found-text.ts'
import { type FindAnswer, type FindProgress, nothing } from '../searcher/answer.ts'
import type { FindQuery } from '../searcher/find.ts'
import { joinAnswers } from '../searcher/join-answers.ts'
import { readDocument } from '../store/documents.ts'

/** Longer documents are searched by the searcher, so that main is never held up. */
export const longestHere = 20_000

export interface Finders {
  readonly data: Pick<Data, 'open'>
  readonly briefings: Pick<Briefings, 'get' | 'compiled'>
  readonly search: Pick<DocumentSearch, 'run' | 'warm'>
  readonly searcher: {
    find(query: FindQuery): Promise<Result<FindProgress, AppError>>
    warm(document: string | null, withText: boolean): void
  }
  /** Notes that the searcher failed. */
  readonly onFailure: (error: AppError) => void
}

/** Answers searches: the text of a document here, all else by the searcher, both at once. */
export class Finder {
  readonly #parts: Finders
  #told = false

  constructor(parts: Finders) {
    this.#parts = parts
  }

  async find(request: Request<'search:find'>): Promise<Result<FindReply, AppError>> {
    const text = request.kinds.includes('text') ? await this.#isTextHere(request.document) : ok(false)
    if (!text.ok) return text
    const others = text.value ? request.kinds.filter((kind) => kind !== 'text') : request.kinds
    const [here, there] = await Promise.all([
      text.value ? this.#text(request) : null,
      others.length > 0 ? this.#elsewhere({ ...request, kinds: others }) : null,
    ])
    if (here === null) return there === null || there.ok ? ok(toReply(there?.value ?? nothing)) : there
    if (!here.ok || there === null) return here.ok ? ok(toReply(here.value)) : here
    if (!there.ok) {
      const { note, ...reply } = toReply(here.value)
      return ok({ ...reply, note: this.#tellOnce(there.error) ?? note })
    }
    this.#told = false
    return ok(toReply({ ...there.value, ...joinAnswers(here.value, there.value) }))
  }

  /** Gets ready for a search of the document, or (null) of the library. What takes long goes on after the answer. */
  async warm(document: string | null): Promise<Result<null, AppError>> {
    const opened = await this.#parts.data.open()
    if (!opened.ok) return opened
    const here = await this.#isTextHere(document)
    // Why a document cannot be read is told by the search itself.
    const isHere = here.ok && here.value
    this.#parts.searcher.warm(document, document !== null && here.ok && !here.value)
    if (isHere && document !== null) this.#parts.search.warm(document).catch(() => undefined)
    return ok(null)
  }

  /** The searcher reads the data, which must be there and up to date. */
  async #elsewhere(query: FindQuery): Promise<Result<FindProgress, AppError>> {
    const opened = await this.#parts.data.open()
    return opened.ok ? this.#parts.searcher.find(query) : opened
  }

  /** Whether the text of a document is to be searched in main. */
  async #isTextHere(document: string | null): Promise<Result<boolean, AppError>> {
    if (document === null) return ok(false)
    const briefing = await this.#parts.briefings.compiled(document)
    return briefing.ok ? ok(briefing.value.source.words <= longestHere) : err(briefing.error)
  }

  async #text({ document, query, limit }: Request<'search:find'>): Promise<Result<FindAnswer, AppError>> {
    const { briefings, search, data } = this.#parts
    const briefing = await briefings.get(document)
    if (!briefing.ok) return briefing
    const { id, title } = briefing.value
    const reply = await search.run(id, query, limit)
    if (!reply.ok) return reply
    const opened = await data.open()
    const name = opened.ok ? readDocument(opened.value, id)?.name : null
    const group = foundText(reply.value, briefing.value, name ?? title)
    const { mended, lack } = reply.value
    return ok({ groups: group === null ? [] : [group], mended, lack })
  }

  /** Where only the searcher failed, what was found without it is still an answer; that is told once. */
  #tellOnce(error: AppError): string | null {
    if (error.code === 'safe-mode') return messages.searchNotes.safeMode
    if (this.#told) return null
    this.#told = true
    this.#parts.onFailure(error)
    return messages.searchNotes.notSearched
  }
}

/** A finder's answer as the reply of the contract. */
const toReply = ({ pending = 0, ...answer }: FindAnswer & Partial<FindProgress>): FindReply => ({
  groups: answer.groups,
  note: messages.searchNotes.of(answer),
  isPart: answer.lack !== null,
  pending,
})
