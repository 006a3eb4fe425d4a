import { clauseOf } from '../../../../src/core/statements/clause.ts'
import type { Parsed } from '../../../../src/core/statements/draft.ts'
import type { Words } from '../../../../src/core/statements/phrase.ts'
import { tagWords } from '../../../../src/core/text/wink.ts'

/** A sentence of a paragraph as the finders see it. */
export function parsed(text: string): Parsed {
  const words = tagWords(text)
  return { text, words, clause: clauseOf(words), isItem: false, isLed: false, head: null, term: null }
}

/** "The board will |open a school|.": the text without its bars, and what stands between them. */
export function marked(row: string): { readonly text: string; readonly answers: readonly string[] } {
  const parts = row.split('|')
  return { text: parts.join(''), answers: parts.filter((_, at) => at % 2 === 1) }
}

/** Words as they stand in a text. */
export const wordsSaid = (text: string, words: Words, from: number, to: number): string =>
  text.slice(words[from]?.start ?? 0, from < to ? words[to - 1]?.end : (words[from]?.start ?? 0))
