/** A half-open range of UTF-16 indices into some text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A range inside one block of a document. */
export interface Place extends Span {
  readonly block: string
}
