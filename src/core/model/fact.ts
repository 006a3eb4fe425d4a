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

/** How facts of a type differ from those of others, wherever that is asked. */
export interface FactTraits {
  /** A name that was given ("Vera Lund"), one made of common words ("the Reef Convention"), or the initials of one. */
  readonly naming: 'given' | 'descriptive' | 'initials' | null
  /** It states something in the sentence's own words: it is no value and no name. */
  readonly isClause: boolean
  /** Whether, in a fact that is a clause, several joined phrases may be one answer. */
  readonly isCompound: boolean
  /** Whether a fact that is a clause can be asked for item by item. */
  readonly isEnumerable: boolean
  /** The kind of value that it may have. */
  readonly value: NormalizedValue['kind'] | null
  readonly isTemporal: boolean
  /** Whether the fact says how much or how many, or which in an order; null where neither. */
  readonly magnitude: 'cardinal' | 'ordinal' | null
  /** Whether a sentence with a value of this type beside it tells of one event. */
  readonly pinsEvent: boolean
}

const plain = {
  naming: null,
  isClause: false,
  isCompound: false,
  isEnumerable: false,
  value: null,
  isTemporal: false,
  magnitude: null,
  pinsEvent: false,
} as const satisfies FactTraits

const traits = {
  date: { ...plain, value: 'date', isTemporal: true, pinsEvent: true },
  money: { ...plain, value: 'money', magnitude: 'cardinal', pinsEvent: true },
  quantity: { ...plain, value: 'quantity', magnitude: 'cardinal' },
  rank: { ...plain, value: 'rank', magnitude: 'ordinal' },
  organization: { ...plain, naming: 'descriptive' },
  agreement: { ...plain, naming: 'descriptive' },
  acronym: { ...plain, naming: 'initials', value: 'expansion' },
  person: { ...plain, naming: 'given' },
  place: { ...plain, naming: 'given' },
  event: { ...plain, naming: 'descriptive' },
  commitment: { ...plain, isClause: true, isEnumerable: true },
  definition: { ...plain, isClause: true, isCompound: true },
  cause: { ...plain, isClause: true },
  list: { ...plain, isClause: true, isCompound: true, isEnumerable: true },
} as const satisfies Record<FactType, FactTraits>

export const factTraits: Readonly<Record<FactType, FactTraits>> = traits

/** The types that are clauses. */
export type ClauseType = {
  [Type in FactType]: (typeof traits)[Type]['isClause'] extends true ? Type : never
}[FactType]

export const isClause = (type: FactType): type is ClauseType => factTraits[type].isClause

/** A proper name, written out. */
export const isProper = (type: FactType): boolean =>
  factTraits[type].naming === 'given' || factTraits[type].naming === 'descriptive'

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
  /** Where the fact's text stands in the statement. */
  readonly answer?: Span
  readonly value?: NormalizedValue
  // Facets: each only where it is certain.
  /** Who did what the fact says; of a definition, the term that it defines. */
  readonly who?: string
  readonly when?: string
  /** What the value of a table's cell measures. */
  readonly measures?: string
  readonly importance: Importance
  /** The other places where the same fact stands. */
  readonly also: readonly Place[]
  /** The user's note on the fact. */
  readonly note?: string
  /** Why no card asks for it, by name; of an older compiler, in English words. Absent where one does. */
  readonly noCard?: string
}
