/** Where a text is cut to a length, no half of a character is left. Written before the code. */
const sign = '\u{1F600}'

/** What is typed as tags → the tags: 60 units at most. */
export const tags: readonly (readonly [string, readonly string[]])[] = [
  [`x${sign.repeat(40)}`, [`x${sign.repeat(29)}`]],
  [sign.repeat(40), [sign.repeat(30)]],
  // Commas of East Asia part too: an input method writes those.
  ['予算、人事，2026年, money', ['予算', '人事', '2026年', 'money']],
]
