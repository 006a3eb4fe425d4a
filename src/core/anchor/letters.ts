/** Letters and figures alone, as they are compared where how they are set says nothing: no case, accents, signs or blanks. */
export interface Letters {
  readonly text: string
  /** Of each letter the number of its word, where words are parted by blanks. */
  readonly words: readonly number[]
}

/** @param words their letters stand in a row */
export function lettersOf(words: readonly string[]): Letters {
  const owners: number[] = []
  const text = words
    .map((word, at) => {
      const letters = foldedLetters(word)
      for (let each = 0; each < letters.length; each += 1) owners.push(at)
      return letters
    })
    .join('')
  return { text, words: owners }
}

export const isWordStart = ({ words }: Letters, at: number): boolean =>
  at === 0 || words[at] !== words[at - 1]
export const isWordEnd = ({ words }: Letters, end: number): boolean => words[end] !== words[end - 1]

/** Read from its end; by units, since places are counted in them. */
export const reversed = ({ text, words }: Letters): Letters => ({
  text: text.split('').reverse().join(''),
  words: words.toReversed(),
})

const foldedLetters = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
