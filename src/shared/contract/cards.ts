/** Cards: made by hand, and exchanged with other programs. */

import type { BrowsedCard, CardFilter, CardSort } from '../../core/model/browse.ts'
import type { CardPicture } from '../../core/model/card.ts'
import type { FactType } from '../../core/model/fact.ts'
import type { Anchor } from '../../core/model/mark.ts'
import type { FlagAct } from './study.ts'
import type { Written } from './written.ts'

/** What an import of cards would do. */
export interface CardsPreview {
  /** Cards that are new and whose words stand in the document. */
  readonly placed: number
  /** New cards that have no place in the document. */
  readonly lost: number
  /** Those that are new, but only a part of their note: a picture, sound, formula or field of it was left out. */
  readonly partial: number
  /** Cards that are here already. */
  readonly known: number
  /** What the reader was not sure of, as whole sentences. */
  readonly notes: readonly string[]
  /** What could not be read of the file: the first ones, with the line that each begins on. */
  readonly skipped: readonly { readonly row: number; readonly why: string }[]
  /** How many parts were left out in all; `skipped` has the first. */
  readonly skips: number
}

/** A stretch of the list of cards that are wanted. */
export interface CardsPage {
  /** How many there are of those that are wanted. */
  readonly found: number
  /** How many cards there are in all. */
  readonly all: number
  readonly cards: readonly BrowsedCard[]
}

/** What the list of cards can be narrowed to. */
export interface CardFacets {
  readonly documents: readonly { readonly id: string; readonly title: string; readonly cards: number }[]
  readonly types: readonly FactType[]
  /** Whether there are cards that ask for no fact. */
  readonly untyped: boolean
  /** Of cards and of documents, each once. */
  readonly tags: readonly string[]
  /** The titles of the sections of the one document that was asked for, in its order. */
  readonly sections: readonly string[]
}

/** A card among those of all documents. */
export interface ChosenCard {
  readonly document: string
  readonly card: string
}

/** What is done with cards that are chosen. */
export type CardAct =
  | { readonly kind: FlagAct }
  | { readonly kind: 'delete' }
  /** It is new again: its ratings stay in the log, and count no more for it. */
  | { readonly kind: 'reset' }
  | { readonly kind: 'tag'; readonly add: readonly string[]; readonly remove: readonly string[] }
  /** By so many days, from their own day or, where that is over, from today. */
  | { readonly kind: 'postpone'; readonly days: number }
  /** On the study day of that number, today or later. */
  | { readonly kind: 'due'; readonly day: number }

export interface CardCalls {
  /** Some of the cards of all documents: those that are wanted, from a place in their order on. */
  'cards:list': {
    request: { filter: CardFilter; sort: CardSort; from: number; length: number }
    reply: CardsPage
  }
  /** Which cards these are, all of them in their order. */
  'cards:names': { request: { filter: CardFilter; sort: CardSort }; reply: readonly ChosenCard[] }
  'cards:facets': { request: { document: string | null }; reply: CardFacets }
  /**
   * Does one thing with cards of any documents, as one change. `changed` counts those that are otherwise now: what is as it
   * is to be stays, and a date can only be set for cards that come back in days.
   */
  'cards:change': {
    request: { cards: readonly ChosenCard[]; act: CardAct }
    reply: { changed: number }
  }
  /** Adds a card of the user's own (`card` is null), changes one that asks for no fact, or deletes it. A list's answer is as in `CardDraft`. */
  'cards:save': {
    request: {
      document: string
      card: string | null
      prompt: string
      answer: string
      accept: readonly string[]
      /** The passage it comes from; null for none. */
      place: Anchor | null
      /** A figure of the document that one of its sides is to show, beside those that they have. */
      picture?: { readonly block: string; readonly side: CardPicture['side'] } | undefined
      deleted: boolean
    }
    reply: Written
  }
  /** Writes the words of a card, as in `CardDraft`, whoever made it and whether it asks for a fact or not; all else of it stays. */
  'cards:edit': {
    request: { document: string; card: string; prompt: string; answer: string; accept: readonly string[] }
    reply: Written
  }
  /** Writes the cards of one document, or of all, to a file that the user chooses; null if none was chosen. */
  'cards:export': {
    request: { format: 'anki-text' | 'apkg'; document: string | null; history: boolean }
    /** `history`: a deck tells the schedule and ratings of its cards too. `partial`: those that are notes of their own, since the notes they came from have more. */
    reply: { path: string; cards: number; partial: number } | null
  }
  /** Asks for a file of cards; null if none was chosen. */
  'cards:choose': { request: null; reply: { job: string; name: string } | null }
  /** Reads the chosen file and says what an import into the document would do; null if it was cancelled. */
  'cards:read': { request: { job: string; document: string }; reply: CardsPreview | null }
  /** Stores what was read, as one step; `lost`: also what stands nowhere in the document. */
  'cards:import': { request: { job: string; lost: boolean }; reply: { added: number; known: number } }
  /** Gives up the chosen file. */
  'cards:cancel': { request: { job: string }; reply: null }
}

export const cardChannels = {
  'cards:list': 0,
  'cards:names': 0,
  'cards:facets': 0,
  'cards:change': 0,
  'cards:save': 0,
  'cards:edit': 0,
  'cards:export': 0,
  'cards:choose': 0,
  'cards:read': 0,
  'cards:import': 0,
  'cards:cancel': 0,
} satisfies Record<keyof CardCalls, 0>
