/** What is looked for: the terms of a query. */
import type { Token } from '../text/analyze.ts'

/** One thing that is looked for. `text` is what was typed, without operators; empty where it was added to it. */
export type Term = WordTerm | ValueTerm

export interface WordTerm {
  readonly kind: 'word' | 'phrase'
  readonly text: string
  readonly tokens: readonly Token[]
  /** The last token also matches as the beginning of a word. */
  readonly prefix: boolean
  readonly isQuoted: boolean
  /** The languages in which it is a word that means nothing of its own. */
  readonly smallIn: readonly string[]
  /** The number, sum or date that it is a word of, as it was typed; null where it is no part of one. */
  readonly whole: string | null
  /** The word as it was typed, where no text has it and this one stands in for it; else null. */
  readonly instead: string | null
}

/** A term that is looked for besides the typed ones. */
export const addedTerm = (kind: WordTerm['kind'], tokens: readonly Token[], prefix = false): WordTerm => ({
  kind,
  text: '',
  tokens,
  prefix,
  isQuoted: false,
  smallIn: [],
  whole: null,
  instead: null,
})

/** A number, a sum or a date, however it is written. */
export interface ValueTerm {
  readonly kind: 'value'
  readonly text: string
  readonly forms: readonly string[]
}
