/** Where the blocks of a document stand, for lists of marks: kept apart from the documents that are read. */
import { prepare } from '../../core/anchor/find-anchor.ts'
import type { SearchedText } from '../../core/anchor/place-mark.ts'
import type { Briefing } from '../../core/model/document.ts'
import type { Briefings } from './briefings.ts'

export interface DocumentPlaces extends SearchedText {
  readonly title: string
  /** Place in reading order, title of the section and page of each block. */
  readonly of: ReadonlyMap<string, BlockPlace>
}

export interface BlockPlace {
  readonly order: number
  readonly section: string | null
  readonly page: number | null
}

/** Documents kept; the marks of more are placed by reading theirs again. */
const mostKept = 50

export class Places {
  readonly #briefings: Briefings
  readonly #kept = new Map<string, DocumentPlaces>()

  constructor(briefings: Briefings) {
    this.#briefings = briefings
  }

  /** Null if the document cannot be read. */
  async get(id: string): Promise<DocumentPlaces | null> {
    const kept = this.#kept.get(id)
    if (kept !== undefined) return kept
    const briefing = await this.#briefings.peek(id)
    if (briefing === null) return null
    const places = placesOf(briefing)
    this.#kept.set(id, places)
    for (const [old] of this.#kept) {
      if (this.#kept.size <= mostKept) break
      this.#kept.delete(old)
    }
    return places
  }

  /** Forgets a document, since a new version of it was stored. */
  forget(id: string): void {
    this.#kept.delete(id)
  }

  /** Forgets all, since other data has taken the place of ours. */
  forgetAll(): void {
    this.#kept.clear()
  }
}

export function placesOf({ title, sections, blocks }: Briefing): DocumentPlaces {
  const sectionOf = new Map(
    sections.flatMap((section) => section.blocks.map((block) => [block, section.title] as const)),
  )
  return {
    title,
    blocks: prepare(blocks),
    found: new Map(),
    of: new Map(
      blocks.map(({ id, page }, order) => [
        id,
        { order, section: sectionOf.get(id) ?? null, page: page ?? null },
      ]),
    ),
  }
}
