/** What each kind of fact finds in a sentence, before it is ranked and given an id. */
import type { FactType, NormalizedValue } from '../model/fact.ts'
import type { Span } from '../model/span.ts'

/** Offsets are into the sentence's text. */
export interface FactDraft extends Span {
  readonly type: FactType
  readonly value?: NormalizedValue
  /** What it is said of, where its finder knows. */
  readonly about?: string
  /** What a row says under a head, or a label: the same in another row or behind another label is another fact. */
  readonly isCell?: true
}

/**
 * Finds the facts of one kind in a sentence; `date` is the document's, ISO, and `year` the one that a title or a head
 * tells, or null.
 */
export type FactFinder = (sentence: string, date: string | null, year: string | null) => FactDraft[]
