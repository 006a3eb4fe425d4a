/** How much of a deck is read. */
export const deckLimits = {
  /** Bytes of the file, and how that is said. */
  file: 4_000_000_000,
  fileSaid: '4 GB',
  /** Files in it: its media, and some. */
  entries: 500_000,
  /** Bytes that its collection and its list of media may unpack to. */
  collection: 512_000_000,
  media: 64_000_000,
  /** Cards of one document, and of all that a file brings. */
  documentCards: 10_000,
  cards: 50_000,
  /** Rows of the log of reviews of one card. */
  reviews: 5000,
  /** UTF-16 units of a template, and of what it shows of a note. */
  template: 100_000,
  shown: 200_000,
  /** How deep the conditions of a template stand in one another. */
  conditions: 50,
  fields: 200,
  /** Notes that are read at once. */
  slice: 500,
} as const
