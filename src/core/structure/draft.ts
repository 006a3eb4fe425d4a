/** What the structure rules hand to one another. */
import type { Block, Dropped, SourceBlock } from '../model/document.ts'

/** A block before it has an id or a section. */
export type DraftBlock = Omit<Block, 'id' | 'section'>

export type DraftLine =
  | {
      readonly role: 'heading'
      readonly level: number
      readonly text: string
      readonly anchors?: readonly string[]
    }
  | {
      readonly role: 'block'
      readonly anchors?: readonly string[]
      readonly block: DraftBlock
      /** It was left out, and is in the text since its user says so. */
      readonly isBack?: true
    }

export interface Outline {
  readonly title: string
  readonly date: string | null
  readonly citation: string | null
  readonly lines: readonly DraftLine[]
  readonly dropped: readonly Dropped[]
  readonly broughtBack: readonly Dropped[]
}

/** One line of plain text with something on it. */
export interface Line {
  readonly source: SourceBlock
  /** Without the blanks around it. */
  readonly text: string
  /** Blanks before it, beyond those before the lines of a paragraph. */
  readonly indent: number
  /** A blank line, or the start of the text, stands before it. */
  readonly gap: boolean
  /** The length that lines around it were wrapped at; 0 where nothing tells. */
  readonly margin: number
  /** The longest line of those that stand together with it. */
  readonly widest: number
  /** The text was not wrapped: each of its lines is a paragraph, a heading or an item of its own. */
  readonly whole: boolean
  /** It and the lines that stand with it are short, and none goes on in the next: a list without marks. */
  readonly listed: boolean
}

export type GroupKind = 'text' | 'item' | 'note' | 'quote' | 'table' | 'heading' | 'caption' | 'furniture'

/** Lines that belong together. */
export interface Group {
  readonly kind: GroupKind
  readonly lines: Line[]
  /** Why it is furniture. */
  readonly why?: string
}

/** A block of the source with its place among those that hold text, by which figures find theirs again. */
export interface OrderedBlock extends SourceBlock {
  readonly order?: number
}

/** One piece of the source whose role may still be open. */
export interface Piece {
  readonly source: OrderedBlock
  readonly text: string
  /** True when it stands on one line of its own in the source. */
  readonly single: boolean
  /** A heading by its number or its underline, whatever its length. */
  readonly head?: true
  /** A heading that was only set bold: the lead of the paragraph below, or a line of its own. */
  readonly bold?: 'lead' | 'line'
  /** The rule by which it is furniture, where its place among the lines told. */
  readonly why?: string
  /** The run of lines that it was cut from: pieces of one chunk stood together. */
  readonly chunk?: object
}
