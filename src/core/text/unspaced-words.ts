/** Words of Japanese text, in which no blanks part them. */
import { wordsOfLanguage } from './languages/known.ts'
import { unspacedLetter } from './unspaced.ts'

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
const run = new RegExp(`(?:${unspacedLetter}\\p{M}*)+`, 'gv')
const katakana = /^[\u30A1-\u30FC]{4,}\u30FC$/

/** A piece of a text, and whether it is a word that blanks need not part from others. */
export interface WordPiece {
  readonly text: string
  /** Offset in the text. */
  readonly start: number
}

/**
 * A text in pieces: its Japanese words, and what stands between them. A sign that is no word by itself stays with the word
 * before it: words may be cut too finely, and alone it would be found anywhere.
 */
export function unspacedPieces(text: string): WordPiece[] {
  const pieces: WordPiece[] = []
  let at = 0
  for (const { 0: letters, index } of text.matchAll(run)) {
    if (index > at) pieces.push({ text: text.slice(at, index), start: at })
    pieces.push(...wordsIn(letters).map((word) => ({ text: word.text, start: index + word.start })))
    at = index + letters.length
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at })
  return pieces
}

function wordsIn(letters: string): WordPiece[] {
  const { stopWords } = wordsOfLanguage('ja')
  const words: WordPiece[] = []
  for (const { segment, index } of segmenter.segment(letters)) {
    const last = words.at(-1)
    const isLoose = [...segment].length === 1 && !stopWords.has(segment)
    if (
      last !== undefined &&
      (isLoose || last.text.length === 1) &&
      !stopWords.has(segment) &&
      !stopWords.has(last.text)
    )
      words[words.length - 1] = { text: last.text + segment, start: last.start }
    else words.push({ text: segment, start: index })
  }
  return words
}

/** Without the mark of a long vowel at its end, which the same loan word has or has not. */
export const withoutLongEnd = (word: string): string => (katakana.test(word) ? word.slice(0, -1) : word)
