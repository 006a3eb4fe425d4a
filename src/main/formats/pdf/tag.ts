/** What part of a page a run of text is, as the tags of its file say. */

/** `plain` is what a heading cannot be: a cell, a line of a list of contents, code. */
export type Role = 'heading' | 'item' | 'caption' | 'text' | 'plain' | 'artifact'

/** The part of a page that a run of text belongs to; runs of one part share one. */
export interface Tag {
  readonly role: Role
  /** Depth of a heading: 1 is the highest; null where its tag does not say. */
  readonly level: number | null
}

/** What runs along the pages, or is drawn for its looks (14.8.2.2). */
export const artifact: Tag = { role: 'artifact', level: null }
