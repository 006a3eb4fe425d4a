/**
 * An item of a numbered list as Word has it → its number and its text. A sign that shows nothing (U+2063) is how numbers
 * are told apart on the way: one that a document brings is none of them. Written before the code.
 */
export const items: readonly (readonly [string, string, string])[] = [
  ['Sign it.', '1.', 'Sign it.'],
  ['Pay\u2063 at once.', '1.', 'Pay at once.'],
  ['Pay&#x2063; at once.', '1.', 'Pay at once.'],
  ['Pay&#x0002063;&#8291; at once&#08291;.', '1.', 'Pay at once.'],
]

/** A paragraph that is no item → its kind and its text. */
export const paragraphs: readonly (readonly [string, string])[] = [['One\u2063 two.', 'One two.']]
