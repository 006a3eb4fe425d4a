/** Names with a number: "World War II" is the Second World War, "Article V" is Article 5. */

const romans =
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv'.split(' ')

/** The words with their numbers in figures, the one that ends the name before it, where a rank stands. */
export function rankedWords(words: readonly string[]): readonly string[] {
  const plain = words
    .filter((word) => word !== 'the')
    // A letter alone may be a letter: only at the end is it a number.
    .map((word, at, all) => (word.length > 1 || at === all.length - 1 ? figureOf(word) : word))
  const last = plain.at(-1) ?? ''
  return plain.length > 1 && /^\d\d?$/.test(last) ? [`${last}th`, ...plain.slice(0, -1)] : plain
}

const figureOf = (word: string): string => {
  const at = romans.indexOf(word)
  return at < 0 ? word : String(at + 1)
}
