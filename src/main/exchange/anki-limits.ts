/** Bytes of a file, its rows, the cards taken, and UTF-16 units and numbers of each note. */
export const limits = {
  bytes: 20_000_000,
  rows: 100_000,
  cards: 10_000,
  /** UTF-16 units of a side of a card, as many as an edit may have. */
  side: 2000,
  /** UTF-16 units of a field with its markup. */
  field: 100_000,
  clozes: 50,
  tags: 100,
  tag: 200,
  accept: 50,
  id: 64,
} as const
