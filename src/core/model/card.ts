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
  /** The id of the fact it asks for; null for a card of the user's own that asks for none. */
  readonly fact: string | null
  /** Where its sentence stands. Both are null for a card of the user's own that has no place in the text. */
  readonly block: string | null
  readonly sentence: Span | null
}

/** A card made from a fact: every card of the compiler is one. */
export interface PlacedCard extends Card {
  readonly fact: string
  readonly block: string
  readonly sentence: Span
}
