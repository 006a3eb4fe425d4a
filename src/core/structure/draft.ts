/** What the structure rules hand to one another. */
import type { Block, Dropped, SourceBlock } from '../model/document.ts'

/** A block before it has an id or a section. */
export type DraftBlock = Omit<Block, 'id' | 'section'>

export type DraftLine =
  | { readonly role: 'heading'; readonly level: number; readonly text: string }
  | { readonly role: 'block'; readonly block: DraftBlock }

export interface Outline {
  readonly title: string
  readonly date: string | null
  readonly citation: string | null
  readonly lines: readonly DraftLine[]
  readonly dropped: readonly Dropped[]
}

/** One piece of the source whose role may still be open. */
export interface Piece {
  readonly source: SourceBlock
  readonly text: string
  /** True when it stands on one line of its own in the source. */
  readonly single: boolean
  /** The run of lines that it was cut from: pieces of one chunk stood together. */
  readonly chunk?: object
}
