import type { Tag } from './tag.ts'

/** Quarter turns to the left. */
export type Turn = 0 | 1 | 2 | 3

/** A run of text as pdf.js gives it: its origin is the page's lower left corner, units are points. */
export interface TextRun {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the letters. */
  readonly size: number
  /** Read from a picture, or in a font that names no letters: perhaps not right. */
  readonly doubtful?: true
  /** Absent where nothing is known of its font. */
  readonly face?: Face | undefined
  /** Where a link over it leads. */
  readonly href?: string
  /** Which part of its page it is, where the file says so. */
  readonly tag?: Tag
  /** How it stands on its page, where it is not upright; its place is then one in its own line. */
  readonly turn?: Turn
}

/** How a font looks, as its name says. */
export interface Face {
  readonly bold: boolean
  readonly italic: boolean
}

/** Where a part of a line begins and ends on its page, in points. */
export interface Extent {
  readonly x: number
  readonly end: number
}
