import type { Place, Span } from './span.ts'

export const factTypes = [
  'date',
  'money',
  'quantity',
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
  /** `iso` is as exact as the text is: YYYY, YYYY-MM or YYYY-MM-DD. */
  | { readonly kind: 'date'; readonly iso: string; readonly until?: string; readonly qualifier?: string }
  | { readonly kind: 'expansion'; readonly expansion: string }

/** 3 matters most. */
export type Importance = 1 | 2 | 3

/** One thing the document says, tied to the exact place where it says so. */
export interface Fact extends Place {
  readonly id: string
  readonly type: FactType
  readonly text: string
  readonly sentence: Span
  /** What the fact is about, in a few words of the document. */
  readonly about: string
  readonly value?: NormalizedValue
  readonly importance: Importance
  /** The other places where the same fact stands. */
  readonly also: readonly Place[]
  /** Why no card asks for it, in words that complete "No card: "; absent where one does. */
  readonly noCard?: string
}
