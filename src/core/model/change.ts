/** What changed from one version of a document to the next. */
import type { BlockKind } from './document.ts'
import type { FactType } from './fact.ts'

/** A passage or a heading of a document, as it is compared. */
export interface ComparedPassage {
  /** Of a block, or of the section that a heading begins. */
  readonly id: string
  readonly kind: BlockKind | 'heading'
  readonly text: string
  /** The cells of a table, row by row. */
  readonly cells?: readonly (readonly string[])[]
}

/** A run of words in both texts, in the old one alone or in the new one alone. */
export interface ChangedPart {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** What became of one row of a table: what went and came in each of its cells. */
export interface RowChange {
  readonly kind: 'same' | 'changed' | 'removed' | 'added'
  readonly cells: readonly (readonly ChangedPart[])[]
}

/** What became of one passage, in reading order. */
export type PassageChange =
  | {
      readonly kind: 'same'
      readonly old: ComparedPassage
      readonly next: ComparedPassage
      readonly moved: boolean
    }
  | {
      readonly kind: 'reworded'
      readonly old: ComparedPassage
      readonly next: ComparedPassage
      readonly moved: boolean
      /** Its words; none of a table in both texts, whose rows are told. */
      readonly parts: readonly ChangedPart[]
      readonly rows?: readonly RowChange[]
    }
  | { readonly kind: 'removed'; readonly old: ComparedPassage }
  | { readonly kind: 'added'; readonly next: ComparedPassage }

/** A fact as one of the versions tells it, with the sentence that proves it. */
export interface FactSide {
  readonly id: string
  readonly text: string
  readonly sentence: string
  readonly block: string
}

export interface FactChange {
  readonly kind: 'changed' | 'new' | 'gone'
  readonly type: FactType
  /** Whether what changed is a figure: a sum, a number, a day; words alone are none. */
  readonly isFigure: boolean
  readonly old: FactSide | null
  readonly next: FactSide | null
}
