/** Search in a document and in the library. */
import type { FactType } from '../../core/model/fact.ts'
import type { FoundKind } from '../../core/model/found.ts'
import type { Span } from '../../core/model/span.ts'

export interface FoundItem {
  readonly kind: FoundKind
  readonly document: string
  /** The document's title, or the name that the user gave it. */
  readonly documentTitle: string
  /** The id of the document, block, fact, card or mark that was found. */
  readonly id: string
  readonly section: string | null
  readonly excerpt: string
  /** Half-open ranges of the excerpt that matched. */
  readonly marks: readonly (readonly [number, number])[]
  /** What kind of fact it is; null for what is none. */
  readonly type: FactType | null
  /** A card's answer, with the half-open ranges of it that matched; null for what is none. */
  readonly answer: { readonly text: string; readonly marks: readonly (readonly [number, number])[] } | null
  /** Where it stands in the text, with what is to be marked there; null where it stands nowhere. */
  readonly place: { readonly block: string; readonly ranges: readonly Span[] } | null
}

export interface FoundGroup {
  readonly kind: FoundKind
  /** The best ones, the best first. */
  readonly hits: readonly FoundItem[]
  readonly count: number
  /** Whether there are more hits than were counted. */
  readonly more: boolean
}

export interface FindReply {
  /** The groups with hits, in the order in which they are shown. */
  readonly groups: readonly FoundGroup[]
  /** A sentence on how the query was mended; null where it was not. */
  readonly note: string | null
  /** Whether nothing has all of the words, and what has most of them is shown. */
  readonly isPart: boolean
  /** How many documents of the library are still to be indexed. */
  readonly pending: number
}

export interface FindCalls {
  /**
   * Searches one document, or (null) the library, for what is of these kinds; `limit` is for each kind. A newer one
   * supersedes it: it is then answered with what was found so far, or nothing.
   */
  'search:find': {
    request: { query: string; document: string | null; kinds: readonly FoundKind[]; limit: number }
    reply: FindReply
  }
  /** Gets ready to search a document, or (null) the library, since that is about to be asked for. */
  'search:warm': { request: { document: string | null }; reply: null }
}

export const findChannels = {
  'search:find': 0,
  'search:warm': 0,
} satisfies Record<keyof FindCalls, 0>
