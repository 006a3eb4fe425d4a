/** Where two documents say different things of the same. */
import type { Span } from '../../core/model/span.ts'
import type { Written } from './written.ts'

/** A fact of a document, by ids. */
export interface FactPlace {
  readonly document: string
  readonly fact: string
}

export interface ListedStatement extends FactPlace {
  readonly title: string
  /** Of the document: ISO 8601, as exact as it is known. */
  readonly date: string | null
  readonly block: string
  /** The value, in its block. */
  readonly place: Span
  readonly sentence: string
  /** The value, in the sentence. */
  readonly answer: Span
}

export interface ListedConflict {
  readonly one: ListedStatement
  readonly other: ListedStatement
}

export interface ConflictCalls {
  /** Those of the document that came last at first; none that was dismissed. */
  'conflicts:list': { request: null; reply: readonly ListedConflict[] }
  /** Says that two statements do not contradict each other. */
  'conflicts:dismiss': { request: { one: FactPlace; other: FactPlace }; reply: Written }
}

export const conflictChannels = {
  'conflicts:list': 0,
  'conflicts:dismiss': 0,
} satisfies Record<keyof ConflictCalls, 0>
