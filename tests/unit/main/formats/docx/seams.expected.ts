/**
 * An item of a numbered list as Word has it → its number and its text. Signs that show nothing (U+2061 to U+2064) are how
 * numbers are told apart on the way: those that a document brings are a part of its text. Written before the code.
 */
export const items: readonly (readonly [string, string, string])[] = [
  ['Sign it.', '1.', 'Sign it.'],
  ['Pay\u2063 at once.', '1.', 'Pay\u2063 at once.'],
  ['Pay&#x2063; at once.', '1.', 'Pay\u2063 at once.'],
  ['Pay\u2061\u2062\u2063\u2064 at once.', '1.', 'Pay\u2061\u2062\u2063\u2064 at once.'],
]

/** A paragraph that is no item → its kind and its text. */
export const paragraphs: readonly (readonly [string, string])[] = [['One\u2063 two.', 'One\u2063 two.']]
