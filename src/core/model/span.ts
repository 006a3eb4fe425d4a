/** A half-open range of UTF-16 indices into some text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A range inside one block of a document. */
export interface Place extends Span {
  readonly block: string
}

/** A stretch of a text by its words: from 0, where the text begins, to 1, where it ends. */
export type Stretch = readonly [start: number, end: number]
