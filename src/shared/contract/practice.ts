/** Practice, which leaves the schedule alone: of it only how mocks over a briefing went is stored. */
import type { Card } from '../../core/model/card.ts'
import type { FactType } from '../../core/model/fact.ts'
import type { Part } from '../../core/model/part.ts'
import type { Mock, PracticeScope } from '../../core/model/practice.ts'
import type { Span } from '../../core/model/span.ts'
import type { Subject } from './agendas.ts'

/** By choices, where the answer is a value; over and over until right; or against the clock, both kinds mixed. */
export type PracticeMode = 'choices' | 'cram' | 'mock'

/** A card with all that its page shows. */
export interface PracticeCard {
  readonly document: string
  readonly documentTitle: string
  /** The document's date; null where it has none, or where the card asks for a date. */
  readonly date: string | null
  readonly card: Card
  readonly type: FactType
  /** `order`: its place among the sections of all that is practised. */
  readonly section: { readonly id: string; readonly title: string | null; readonly order: number }
  /** The paragraph it was made from, with the places of its sentence and its fact in it, and the printed page on which it begins. */
  readonly source: {
    readonly text: string
    readonly sentence: Span
    readonly fact: Span | null
    readonly page: number | null
  }
  /** Null where it is asked openly. */
  readonly choices: { readonly options: readonly string[]; readonly right: number } | null
}

/** What there is to practise, with how many cards each has: documents and sections in their order. */
export interface PracticeOverview {
  readonly all: number
  readonly documents: readonly { readonly id: string; readonly title: string; readonly cards: number }[]
  readonly sections: readonly {
    readonly document: string
    readonly id: string
    readonly title: string | null
    readonly cards: number
  }[]
  readonly types: readonly { readonly type: FactType; readonly cards: number }[]
  readonly weak: number
  readonly marked: number
}

export interface PracticeCalls {
  /** The cards that can be practised, counted by mode and scope. */
  'practice:overview': { request: Subject; reply: PracticeOverview }
  /** Cards to practise, of the subject or of a part alone, in the order of the seed. Nothing is stored. */
  'practice:cards': {
    request: Subject & { part: Part | null; mode: PracticeMode; scope: PracticeScope; seed: number }
    reply: {
      cards: readonly PracticeCard[]
      /** How many values of the scope can't be asked with choices, where values are asked in no other way. */
      leftOut: number
    }
  }
  /** Keeps how a mock over all of an agenda went; it ends now. */
  'practice:keep': { request: { agenda: string } & Omit<Mock, 'at'>; reply: null }
  /** The mocks over an agenda, the last at first. */
  'practice:mocks': { request: { agenda: string }; reply: readonly Mock[] }
}

export const practiceChannels = {
  'practice:overview': 0,
  'practice:cards': 0,
  'practice:keep': 0,
  'practice:mocks': 0,
} satisfies Record<keyof PracticeCalls, 0>
