import type { Place, Span } from './span.ts'

export const factTypes = [
  'date',
  'money',
  'quantity',
  'rank',
  'organization',
  'agreement',
  'acronym',
  'person',
  'place',
  'event',
  'commitment',
  'definition',
  'cause',
  'list',
] as const
export type FactType = (typeof factTypes)[number]

/** What goes by a name. */
export const properTypes: ReadonlySet<string> = new Set([
  'organization',
  'agreement',
  'person',
  'place',
  'event',
])

/** What a sentence states, in its own words: no value and no name. */
export const clauseTypes: ReadonlySet<string> = new Set(['commitment', 'definition', 'cause', 'list'])

/** What a fact says, in a form that two spellings of it share. */
export type NormalizedValue =
  | {
      readonly kind: 'money'
      readonly amount: number
      readonly upper?: number
      readonly currency: string
      readonly qualifier?: string
    }
  | {
      readonly kind: 'quantity'
      readonly amount: number
      readonly upper?: number
      readonly unit: string
      readonly qualifier?: string
    }
  /** The place from the end that `by` names ("largest", "last"); without it things are counted in their order. */
  | { readonly kind: 'rank'; readonly place: number; readonly by?: string }
  /** `iso` is as exact as the text is: YYYY, YYYY-MM or YYYY-MM-DD. */
  | { readonly kind: 'date'; readonly iso: string; readonly until?: string; readonly qualifier?: string }
  | { readonly kind: 'expansion'; readonly expansion: string }

/** 3 matters most. */
export type Importance = 1 | 2 | 3

/** A name that the document mentions and tells nothing of: it is found, and is no fact. */
export interface Name extends Place {
  readonly id: string
  readonly type: FactType
  readonly text: string
  readonly sentence: Span
  /** The other places where it stands. */
  readonly also: readonly Place[]
}

/** One thing the document says, tied to the exact place where it says so. */
export interface Fact extends Place {
  readonly id: string
  readonly type: FactType
  readonly text: string
  readonly sentence: Span
  /**
   * All that it says, in one sentence or clause; what is no word of the source stands in [brackets]. Absent in documents
   * compiled before facts were statements, and of the user's own: then its sentence says it.
   */
  readonly statement?: string
  /** Where its text stands in the statement. */
  readonly answer?: Span
  readonly value?: NormalizedValue
  // Facets: each only where it is certain.
  /** Who did what is said; of a definition, what it defines. */
  readonly who?: string
  readonly when?: string
  /** What the value of a table's cell measures. */
  readonly measures?: string
  readonly importance: Importance
  /** The other places where the same fact stands. */
  readonly also: readonly Place[]
  /** What its user wrote beside it. */
  readonly note?: string
  /** Why no card asks for it, in words that complete "No card: "; absent where one does. */
  readonly noCard?: string
}
