import type { Span } from './span.ts'

export type CardKind = 'cloze' | 'question' | 'acronym' | 'list' | 'cell'

/**
 * Who tells whether an answer is right: a value can be compared with what was typed; a clause or a list is put beside
 * it, and the reader judges.
 */
export type Grading = 'value' | 'self'

/** What the reader sees in place of a cloze's answer. */
export const gap = '____'

/** What is shown with a card: the head above its text, and what stands before it, as written. */
export interface CardContext {
  readonly section: string | null
  /** The one or two sentences before its own, where they say what it speaks of. */
  readonly before: string | null
  /** The line that leads to the list that its item stands in. */
  readonly lead?: string | null
}

/** The sentences that are shown before a card's own, in the document's order. */
export const leadingTo = ({ lead, before }: CardContext): readonly string[] =>
  [lead ?? null, before].filter((text) => text !== null)

/** A picture that a side of a card shows; its document holds it. */
export interface CardPicture {
  readonly side: 'question' | 'answer'
  /** SHA-256 of the stored picture in hexadecimal. */
  readonly image: string
  /** As it is meant to be shown, in CSS pixels. */
  readonly width: number
  readonly height: number
  /** What stands in for it, or empty. */
  readonly alt: string
}

/** The pictures of one side, in their order. */
export const picturesOn = ({ pictures = [] }: Pick<Card, 'pictures'>, side: CardPicture['side']) =>
  pictures.filter((picture) => picture.side === side)

/** What names a side of a card: its words, or else what stands in for its picture, which may be empty. */
export function sideSaid(
  card: Pick<Card, 'prompt' | 'answer' | 'pictures'>,
  side: CardPicture['side'],
): string {
  const words = side === 'question' ? card.prompt : card.answer
  return words === '' ? (picturesOn(card, side)[0]?.alt ?? '') : words
}

export interface Card {
  readonly id: string
  readonly kind: CardKind
  readonly prompt: string
  readonly answer: string
  /** Other right forms of the answer. */
  readonly accept: readonly string[]
  /** The things that a list names, in the document's order; its answer is all of them. */
  readonly items?: readonly string[]
  /** Absent in documents compiled before clauses were asked for: then by value. */
  readonly grading?: Grading
  readonly context: CardContext
  /** The id of the fact it asks for; null for a card of the user's own that asks for none. */
  readonly fact: string | null
  /** Where its sentence stands. Both are null for a card of the user's own that has no place in the text. */
  readonly block: string | null
  readonly sentence: Span | null
  /** Of a card of the user's own: a side that has one may have no words. */
  readonly pictures?: readonly CardPicture[]
  /** The document no longer makes it: it is kept for what was said or answered. */
  readonly kept?: true
}

/** A card made from a fact: every card of the compiler is one. */
export interface PlacedCard extends Card {
  readonly fact: string
  readonly block: string
  readonly sentence: Span
}
