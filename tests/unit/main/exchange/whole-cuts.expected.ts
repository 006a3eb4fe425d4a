/** Where a text is cut to a length, no half of a character is left. Written before the code. */
const sign = '\u{1F600}'

/** A title → the deck it makes: 100 units at most. */
export const decks: readonly (readonly [string, string])[] = [
  [`x${sign.repeat(60)}`, `x${sign.repeat(49)}`],
  [sign.repeat(60), sign.repeat(50)],
]
