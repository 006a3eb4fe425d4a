/** The parts in which an export of everything is read and stored. */
import type { Mark } from '../../../core/model/mark.ts'
import type { DeckTold, PackParts } from '../../../shared/contract/packs.ts'
import type { PlainRow, TableName } from '../../store/plain-tables.ts'

/** What a file holds: a whole library for null, else some documents with what goes along with them. */
export interface LibraryScope {
  readonly pack: PackParts | null
  /** What is told of a deck of Anki; absent for files of our own. */
  readonly deck?: DeckTold
}

/** Some milliseconds' worth for who stores them. */
export const mostRows = 200

/** `first` is the number of its first line or annotation, counted from 1. */
export type LibraryPart =
  | {
      readonly kind: 'rows'
      readonly table: TableName
      readonly first: number
      readonly rows: readonly PlainRow[]
    }
  | {
      readonly kind: 'marks'
      readonly document: string
      readonly first: number
      readonly marks: readonly Mark[]
    }
  /** JSON texts, as they are stored. */
  | {
      readonly kind: 'briefing'
      readonly document: string
      readonly briefing: string
      readonly index: string
      /** The number of the compiler that made the Briefing. */
      readonly compiler: number
    }

  /** Bytes that documents hold, under their hash. */
  | { readonly kind: 'object'; readonly hash: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** A part as the engine sends it: what its rows and marks are is still to be seen. */
export type SentPart =
  | Exclude<LibraryPart, { readonly kind: 'marks' }>
  | (Omit<Extract<LibraryPart, { readonly kind: 'marks' }>, 'marks'> & { readonly marks: readonly object[] })
