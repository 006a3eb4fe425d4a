/** Cards of the whole library as a list that can be filtered and sorted. */
import type { Card } from './card.ts'
import type { FactType } from './fact.ts'

/** How far a card has come: not seen yet, on its first steps, or coming back in days. */
export type Standing = 'new' | 'learning' | 'young' | 'mature'

/** What a list can be narrowed to: how far cards have come, that they are due, what was said of them, or who made them. */
export const cardStates = [
  'new',
  'learning',
  'young',
  'mature',
  'due',
  'suspended',
  'buried',
  'marked',
  'leech',
  'own',
] as const
export type CardStateWanted = (typeof cardStates)[number]

/**
 * `place`: by document, as they stand in it; `weakest`: the likeliest to be forgotten first; `due`: what comes first;
 * `lapses`: what was forgotten most often first; `question`: by its words.
 */
export const cardSorts = ['place', 'weakest', 'due', 'lapses', 'question'] as const
export type CardSort = (typeof cardSorts)[number]

/** A field that is null narrows nothing down. */
export interface CardFilter {
  /** Each of these stands in question, answer, tags, or the names of section and document. */
  readonly words: string
  /** What kind of fact a card asks for; 'none' for cards that ask for no fact. */
  readonly type: FactType | 'none' | null
  /** The title of a section. */
  readonly section: string | null
  /** A tag of the card or of its document. */
  readonly tag: string | null
  readonly state: CardStateWanted | null
  readonly document: string | null
}

export const allCards: CardFilter = {
  words: '',
  type: null,
  section: null,
  tag: null,
  state: null,
  document: null,
}

export interface BrowsedCard {
  readonly document: string
  readonly documentTitle: string
  readonly card: Card
  /** What kind of fact it asks for; null where it asks for none. */
  readonly type: FactType | null
  readonly tags: readonly string[]
  readonly standing: Standing
  /** Days until it is due, 0 for today and below it for what is overdue; null for a new card. */
  readonly dueIn: number | null
  /** The chance, 0 to 1, that it would be recalled now; null for a new card. */
  readonly recall: number | null
  /** How often it was forgotten. */
  readonly lapses: number
  readonly suspended: boolean
  /** Left out for today. */
  readonly buried: boolean
  readonly marked: boolean
  /** Forgotten so often that it costs more than it gives. */
  readonly leech: boolean
  /** Made by its user. */
  readonly own: boolean
}
