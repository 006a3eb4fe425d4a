import type { Span } from './span.ts'

export type CardKind = 'cloze' | 'question' | 'acronym'

/** What the reader sees in place of a cloze's answer. */
export const gap = '____'

export interface Card {
  readonly id: string
  readonly kind: CardKind
  readonly prompt: string
  readonly answer: string
  /** Other right forms of the answer. */
  readonly accept: readonly string[]
  readonly context: { readonly section: string | null; readonly before: string | null }
  /** The id of the fact it asks for. */
  readonly fact: string
  readonly block: string
  readonly sentence: Span
}
