// What JSON and the page can hold, but neither SQLite nor UTF-8: halves of a surrogate pair, and U+0000, which ends strings.

/** The text with the replacement character for each half of a surrogate pair, and without U+0000. */
export const storable = (text: string): string =>
  text.replace(/\p{Surrogate}/gu, '\uFFFD').replaceAll('\0', '')

export const isStorable = (text: string): boolean => storable(text) === text
