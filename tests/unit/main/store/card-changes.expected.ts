/** What is done to two cards, one second after another, and when each was last changed, in seconds; null for never. */
export interface ExpectedChange {
  readonly act: 'edit a' | 'edit b' | 'edit both' | 'reject a fact' | 'undo' | 'redo'
  readonly a: number | null
  readonly b: number | null
}

/** The first act is done at second 1. Taking a change back is a change: Anki has to have the words of before again. */
export const expectedChanges: readonly ExpectedChange[] = [
  { act: 'edit a', a: 1, b: null },
  { act: 'edit b', a: 1, b: 2 },
  { act: 'reject a fact', a: 1, b: 2 },
  { act: 'undo', a: 1, b: 2 },
  { act: 'undo', a: 1, b: 5 },
  { act: 'redo', a: 1, b: 6 },
  { act: 'edit both', a: 7, b: 7 },
  { act: 'undo', a: 8, b: 8 },
]
