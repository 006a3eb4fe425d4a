/** Review: what to study now, ratings, flags, and what there is to study. */

import type { Away } from '../../core/model/away.ts'
import type { Card } from '../../core/model/card.ts'
import type { FactType } from '../../core/model/fact.ts'
import type { Part } from '../../core/model/part.ts'
import type { Rating } from '../../core/model/rating.ts'
import type { Span } from '../../core/model/span.ts'
import type { StudyCounts, StudyMore } from '../../core/model/study.ts'
import type { Subject } from './agendas.ts'
import type { Done } from './history.ts'
import type { Written } from './written.ts'

/** A card with all that its page shows. */
export interface StudyCard {
  readonly document: string
  readonly documentTitle: string
  /** The document's date; null where it has none, or where the card asks for a date. */
  readonly date: string | null
  readonly card: Card
  /** What kind of fact it asks for; null where that is gone. */
  readonly type: FactType | null
  /**
   * The text that the card was made from, with the places of its sentence and its fact in it, and the printed page on which
   * it begins (null where there is none); null where it is gone.
   */
  readonly source: {
    readonly text: string
    readonly sentence: Span
    readonly fact: Span | null
    readonly page: number | null
  } | null
  readonly kind: keyof StudyCounts
  /** How often it was rated before: a rating that does not say the same comes from an older screen. */
  readonly reps: number
  /** How often the card was forgotten. */
  readonly lapses: number
  /** The ids of the other cards of its fact. */
  readonly siblings: readonly string[]
  readonly marked: boolean
  /** Whether the card was forgotten so often that it costs more than it gives. */
  readonly leech: boolean
  /** Minutes until the card comes back, for Again, Hard, Good and Easy. */
  readonly intervals: readonly [number, number, number, number]
}

/** What holds due cards back from a day. */
export type Holding =
  /** The cap of the settings. */
  | { readonly by: 'cap'; readonly cards: number; readonly most: number }
  /** What came due in days away is spread over so many days, this one counted. */
  | { readonly by: 'spread'; readonly cards: number; readonly days: number }
  /** Nothing comes until then, in milliseconds since 1970 UTC. */
  | { readonly by: 'away'; readonly until: number }

export interface StudyState {
  readonly counts: StudyCounts
  /** Null when nothing is left for now. */
  readonly current: StudyCard | null
  /** When the next card is due, in milliseconds since 1970 UTC; null if none is scheduled. */
  readonly nextDue: number | null
  readonly reviewedToday: number
  /** Whether there is a rating or a flag that can be taken back. */
  readonly canUndo: boolean
  readonly hasCards: boolean
  /** What holds due cards back; null where nothing does. */
  readonly holding: Holding | null
  /** What can be studied once nothing is left for now: new cards, and how many cards come in so many days. */
  readonly more: StudyMore | null
  /** When the last rating was given, where the clock stands more than a day before it; else null. */
  readonly clockBehind: number | null
}

/** After a rating: also whether its card has just become a leech, or is one still. */
export interface RatedState extends StudyState {
  readonly leech: { readonly document: string; readonly card: string; readonly lapses: number } | null
}

/** After an undo: also what was undone; null if there was nothing. */
export interface UndoneState extends StudyState {
  readonly done: Omit<Done, 'mark'> | null
}

/** A card that is not known yet when a last run ends. */
export interface MissedCard {
  readonly document: string
  readonly documentTitle: string
  readonly card: string
  readonly prompt: string
  readonly answer: string
  /** The sentence that proves it, with its paragraph; null where they are gone. */
  readonly source: { readonly block: string; readonly sentence: string; readonly page: number | null } | null
  /** Whether it was asked in the run; else there was no time for it. */
  readonly asked: boolean
}

/** How a last run stands. */
export interface RunState {
  /** The hour that it leads to, in milliseconds since 1970 UTC. */
  readonly hour: number
  /** Cards that were recalled in it. */
  readonly recalled: number
  /** The heaviest and weakest first. */
  readonly missed: readonly MissedCard[]
}

export interface StudySummary {
  readonly counts: StudyCounts
  /** How long it takes at the user's own pace, in whole minutes. */
  readonly minutes: number
  readonly holding: Holding | null
}

export interface StudyOverview {
  readonly all: StudySummary
  readonly documents: readonly (StudySummary & {
    readonly document: string
    readonly title: string
    readonly cards: number
  })[]
  /** How many cards are suspended, or buried for today. */
  readonly resting: number
  /** The study day that this is told of, as days since 1970-01-01. */
  readonly today: number
  /** The days away that are to come, or that this is one of; null for none. */
  readonly away: Away | null
}

/** A card that is suspended, or buried for today. */
export interface RestingCard {
  readonly document: string
  readonly documentTitle: string
  readonly card: string
  readonly prompt: string
  readonly answer: string
  /** Else it is buried. */
  readonly suspended: boolean
}

/** Cards with their answers, by document and in reading order. */
export type PaperDeck = readonly {
  readonly document: string
  readonly title: string
  readonly cards: readonly Pick<Card, 'id' | 'prompt' | 'answer' | 'pictures'>[]
}[]

/** The flags of cards, in pairs: the second takes the first back. */
export const flagActs = ['suspend', 'unsuspend', 'bury', 'unbury', 'mark', 'unmark'] as const
export type FlagAct = (typeof flagActs)[number]

/** What is studied, as each request of a session names it. */
export interface Studied extends Subject {
  /** The only cards that come; null for all of the subject. Of a part no agenda is given. */
  readonly part: Part | null
  /** Also what is due in the next so many days; then neither cap nor days away hold anything back. */
  readonly aheadDays: number
  /** Whether all that is due comes, whatever holds it back. */
  readonly anyway: boolean
  /** When the last run of an agenda began, in which answers count (milliseconds since 1970 UTC); null for ordinary study. */
  readonly run: number | null
}

/** A section that has cards, with those of the sections below it. */
export interface SectionSummary extends StudySummary {
  readonly section: string
  /** Null for matter before the first heading. */
  readonly title: string | null
  /** The level of its heading in the source. */
  readonly level: number
  readonly cards: number
}

export interface StudyCalls {
  /**
   * What to study now; `prefer` shows that card first if it is there. Of an agenda that is to come, what gains most by
   * its hour comes first, due or not.
   */
  'study:next': {
    request: Studied & { prefer: string | null }
    reply: StudyState
  }
  /** Stores a rating of the card as it was shown (`of` is its document); the same showing counts once, however often it is sent. */
  'study:rate': {
    request: Studied & {
      of: string
      card: string
      reps: number
      rating: Rating
      durationMs: number
    }
    reply: RatedState
  }
  /** Takes back the last rating or flag (that of a document, where one is studied) and shows its card. */
  'study:undo': {
    request: Studied
    reply: UndoneState
  }
  /** Suspends, buries or marks cards, or takes that back. */
  'study:flag': { request: { document: string; cards: readonly string[]; act: FlagAct }; reply: null }
  /** Asks for more new cards today. */
  'study:more': { request: { document: string | null; newCards: number }; reply: null }
  /** What is missed in the last run of an agenda that began then. */
  'study:missed': { request: { agenda: string; run: number }; reply: RunState }
  /** All that is studied, to be printed. */
  'study:deck': { request: Subject & { part: Part | null }; reply: PaperDeck }
  'study:overview': { request: null; reply: StudyOverview }
  /** The sections of a document that have cards, in reading order. */
  'study:sections': { request: { document: string }; reply: readonly SectionSummary[] }
  /** Sets the days away or, for null, takes them back. */
  'study:away': { request: { away: Away | null }; reply: Written }
  'study:resting': { request: null; reply: readonly RestingCard[] }
}

export const studyChannels = {
  'study:next': 0,
  'study:rate': 0,
  'study:undo': 0,
  'study:flag': 0,
  'study:more': 0,
  'study:missed': 0,
  'study:deck': 0,
  'study:overview': 0,
  'study:sections': 0,
  'study:away': 0,
  'study:resting': 0,
} satisfies Record<keyof StudyCalls, 0>
