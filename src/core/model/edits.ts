import type { Card, CardPicture, PlacedCard } from './card.ts'
import type { Fact, FactType } from './fact.ts'
import type { Anchor } from './mark.ts'
import type { Place } from './span.ts'

export type FactState = 'accepted' | 'rejected'

/** The user's edit of a fact. A field that is null is as the compiler has it. */
export interface FactEdit {
  readonly fact: string
  readonly state: FactState | null
  readonly type: FactType | null
  readonly text: string | null
  readonly statement: string | null
  /** The value as the user wrote it, to be read by the fact's type; empty for none. */
  readonly value: string | null
  /** Words of their own beside it. */
  readonly note: string | null
  /** Only of a fact that the user added. */
  readonly own: OwnFact | null
}

export interface OwnFact {
  readonly type: FactType
  readonly place: Anchor
  readonly sentence: Anchor
  /** The fact as the compiler made it: the document no longer does, and it is kept for what was said of it. */
  readonly kept?: Fact
}

/** The user's edit of a card. The card's ratings are kept elsewhere, by its id. */
export interface CardEdit {
  readonly card: string
  readonly deleted: boolean
  readonly prompt: string | null
  readonly answer: string | null
  readonly accept: readonly string[] | null
  /** Only of a card that the user added. */
  readonly own: OwnCard | null
}

export interface OwnCard {
  /** Null for one that asks for no fact of the ledger. */
  readonly fact: string | null
  /** Null for one that has no place in the text. */
  readonly sentence: Anchor | null
  readonly pictures?: readonly CardPicture[]
  /** It came from a note of another program that had more: a sound, a formula or another field. */
  readonly partial?: true
  /** Which card of which note of another program it is, where that note makes several and all of it came along. */
  readonly note?: NoteCard
  /** How it is judged where its words do not tell: as a list, its answer an item on each line, or as a clause. */
  readonly judging?: 'items' | 'self'
  /** The card as the compiler made it: the document no longer does, and it is kept for what was said or answered. */
  readonly kept?: KeptCard
}

/** A card among those of its note. */
export interface NoteCard {
  /** The note's own id in its program. */
  readonly guid: string
  /** Its number, from 1. */
  readonly number: number
  /** How many cards the note makes. */
  readonly of: number
}

export interface KeptCard extends PlacedCard {
  /** Where the words of its answer stand. */
  readonly asked: Place
}

/** All of the user's edits of one document's facts and cards. */
export interface Edits {
  readonly facts: readonly FactEdit[]
  readonly cards: readonly CardEdit[]
}

/** A fact in the ledger, as the user has it, with every card that asks for it. */
export interface LedgerEntry {
  readonly fact: Fact
  readonly state: FactState | null
  /** The user changed its words, or a card's. */
  readonly edited: boolean
  /** The user added it. */
  readonly own: boolean
  /** The document no longer makes it. */
  readonly kept: boolean
  readonly cards: readonly LedgerCard[]
  /** The fact has no card, and one can be made of it in one step. */
  readonly spare: boolean
}

/** A card of the user's own, or one that is shown as such, by what the user says of it. */
export interface LedgerCard {
  readonly card: Card
  readonly deleted: boolean
}

export const plainFact = (fact: string): FactEdit => ({
  fact,
  state: null,
  type: null,
  text: null,
  statement: null,
  value: null,
  note: null,
  own: null,
})

export const plainCard = (card: string): CardEdit => ({
  card,
  deleted: false,
  prompt: null,
  answer: null,
  accept: null,
  own: null,
})

/** Whether an edit changes nothing of a fact: then it is not stored. */
export const isPlainFact = (edit: FactEdit): boolean =>
  edit.state === null && edit.own === null && !rewords(edit)

/** Whether an edit changes what a fact says: its type, text, statement, value or note. */
export const rewords = ({ type, text, statement, value, note }: FactEdit): boolean =>
  [type, text, statement, value, note].some((said) => said !== null)

/** Whether an edit changes what a card asks or answers. */
export const rewordsCard = ({ prompt, answer, accept }: CardEdit): boolean =>
  [prompt, answer, accept].some((said) => said !== null)

export const isPlainCard = (edit: CardEdit): boolean =>
  !edit.deleted && edit.own === null && !rewordsCard(edit)
