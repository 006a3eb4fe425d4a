/** What a cue sheet says of documents: their facts and passages, what is worth most first. */
import type { Span } from './span.ts'

/** The parts of a cue sheet, in the order in which they stand on it. */
export const sheetKinds = [
  'missed',
  'figures',
  'dates',
  'names',
  'commitments',
  'points',
  'passages',
] as const
export type SheetKind = (typeof sheetKinds)[number]

/** How it is laid out: in two columns, as cards to be cut out, or as questions with their answers behind a fold. */
export const sheetLayouts = ['columns', 'cards', 'fold'] as const
export type SheetLayout = (typeof sheetLayouts)[number]

/** Where an item stands in its document. */
export interface SheetPlace {
  /** The id of its paragraph. */
  readonly block: string
  readonly section: string | null
  /** Counted from 1; null where the source has no pages. */
  readonly page: number | null
  /** Counted from 1 over the document. */
  readonly paragraph: number
}

export interface SheetItem {
  /** The id of its fact or mark. */
  readonly id: string
  readonly document: string
  readonly kind: SheetKind
  readonly text: string
  /** Where the answers stand in the text, in its order. */
  readonly answers: readonly Span[]
  /** The reader's own words beside it; empty if there are none. */
  readonly note: string
  /** Null for what cannot be asked. */
  readonly question: { readonly prompt: string; readonly answer: string } | null
  readonly place: SheetPlace
  /** Place in reading order over all documents of the sheet. */
  readonly order: number
}

/** Some of the items, under their heading or on one card. */
export interface SheetPart {
  readonly kind: SheetKind
  readonly items: readonly SheetItem[]
}
