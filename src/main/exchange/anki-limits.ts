/** Bytes of a file, its rows, the cards taken, and UTF-16 units and numbers of each note. */
export const limits = {
  bytes: 20_000_000,
  rows: 100_000,
  cards: 10_000,
  /** A side of a card, as it may be edited. */
  side: 2000,
  /** A field as it is written, with its markup. */
  field: 100_000,
  clozes: 50,
  accept: 50,
  id: 64,
} as const
