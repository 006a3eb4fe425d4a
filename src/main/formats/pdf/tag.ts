/** What part of a page a run of text is, as the tags of its file say. */

/** `plain` is what a heading cannot be: a cell, a line of a list of contents, code. A `note` stands apart from its text. */
export type Role = 'heading' | 'item' | 'caption' | 'text' | 'plain' | 'note' | 'artifact'

/** The part of a page that a run of text belongs to; runs of one part share one. */
export interface Tag {
  readonly role: Role
  /** Depth of a heading: 1 is the highest; null where its tag does not say. */
  readonly level: number | null
  /** Where in a table it stands. */
  readonly cell?: Cell
  /** What stands in for a figure. */
  readonly alt?: string
  /** Where a figure is drawn: left, foot, right and top, in points. */
  readonly box?: Box
}

type Box = readonly [left: number, foot: number, right: number, top: number]

/** A cell of a table, by its place among those of its row: what goes over several columns counts once. */
export interface Cell {
  readonly table: Table
  readonly row: number
  readonly column: number
}

/** A table as one page tells it; each page that a table goes over tells all its rows. */
export interface Table {
  /** How many cells each row has. */
  readonly widths: readonly number[]
}

/** What runs along the pages, or is drawn for its looks (14.8.2.2). */
export const artifact: Tag = { role: 'artifact', level: null }

/** What stands in no part of its own. */
export const loose: Tag = { role: 'text', level: null }
