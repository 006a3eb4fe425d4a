/** Scripts that set no blanks between words. */

const eastAsian = ['Han', 'Hiragana', 'Katakana'] as const
const southEastAsian = ['Thai', 'Lao', 'Khmer', 'Myanmar'] as const

// What several of these scripts share (the mark of a long vowel) belongs to them as well.
const letterOf = (scripts: readonly string[]) =>
  `[[${scripts.map((script) => `\\p{Script_Extensions=${script}}`).join('')}]&&[\\p{L}\\p{Nl}]]`

/** One of their letters, for a pattern with the v flag. */
export const unspacedLetter = letterOf([...eastAsian, ...southEastAsian])

/** Letters of a word on average, by script. */
const lengths = [
  { letter: new RegExp(letterOf(eastAsian), 'gv'), perWord: 1.5 },
  { letter: new RegExp(letterOf(southEastAsian), 'gv'), perWord: 4 },
] as const

const any = new RegExp(unspacedLetter, 'v')
const runs = new RegExp(`(?:${unspacedLetter}\\p{M}*)+`, 'gv')

/** About how many words of these scripts a text has, and the text without them. */
export function countUnspaced(text: string): { readonly words: number; readonly rest: string } {
  if (!any.test(text)) return { words: 0, rest: text }
  const words = lengths.reduce(
    (sum, { letter, perWord }) => sum + (text.match(letter)?.length ?? 0) / perWord,
    0,
  )
  return { words: Math.max(1, Math.round(words)), rest: text.replace(runs, ' ') }
}
