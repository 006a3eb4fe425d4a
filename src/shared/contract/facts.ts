/** Key facts: the ledger, and what the user says of it. */
import type { Card } from '../../core/model/card.ts'
import type { FactState, LedgerEntry } from '../../core/model/edits.ts'
import type { Fact, FactType } from '../../core/model/fact.ts'
import type { Anchor } from '../../core/model/mark.ts'
import type { Written } from './written.ts'

/** The facts of a document with all that the user said of them, and what of them the other places show. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[]
  /** The user's own cards that ask for no fact of the ledger. */
  readonly loose: readonly Card[]
  readonly facts: readonly Fact[]
  readonly cards: readonly Card[]
}

/** What the user wants a fact to say. */
export interface FactWords {
  readonly type: FactType
  /** The words of the fact, which a card asks for. */
  readonly text: string
  readonly statement: string
  /** The value as `writeValue` writes it, or as texts do; empty for none. */
  readonly value: string
  readonly note: string
}

/** A card as the user wants it. */
export interface CardInput {
  /** Null for one that is to be made. */
  readonly card: string | null
  readonly prompt: string
  /** The answer; of a list its items, one on each line. */
  readonly answer: string
  readonly accept: readonly string[]
  readonly deleted: boolean
}

export interface FactCalls {
  'facts:list': { request: { document: string }; reply: Ledger }
  /** Accepts or rejects a fact; null takes either back. A rejected one leaves with its cards. */
  'facts:judge': { request: { document: string; fact: string; state: FactState | null }; reply: Written }
  /** Words of a fact and of its cards, as one change. What is as the compiler has it is no edit. */
  'facts:edit': {
    request: { document: string; fact: string; cards: readonly CardInput[] } & FactWords
    reply: Written
  }
  /** A fact of the user's own, with a card for it or without. The reply is its id. */
  'facts:add': {
    request: {
      document: string
      type: FactType
      statement: string
      place: Anchor
      sentence: Anchor
      card: { prompt: string; answer: string } | null
    }
    reply: { fact: string }
  }
  /** Writes key facts to a file that the user chooses; null if none was chosen. */
  'facts:export': {
    request: {
      format: 'csv' | 'markdown' | 'xlsx'
      /** Null for those of every document. */
      document: string | null
      /** Only these, in this order; null for all that were not rejected. */
      facts: readonly string[] | null
    }
    reply: { path: string; facts: number } | null
  }
  /** Makes the spare cards of facts that have no card, as one change; the others stay without. */
  'facts:make-cards': { request: { document: string; facts: readonly string[] }; reply: { made: number } }
}

export const factChannels = {
  'facts:list': 0,
  'facts:judge': 0,
  'facts:edit': 0,
  'facts:add': 0,
  'facts:export': 0,
  'facts:make-cards': 0,
} satisfies Record<keyof FactCalls, 0>
