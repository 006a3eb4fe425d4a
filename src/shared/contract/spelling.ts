/** The check of spelling in what the user writes. */
import { ownWordLimits } from '../settings.ts'

/** Characters of a word that is checked, and words of one request: what is longer, or more, is not checked. */
export const spellingLimits = { word: ownWordLimits.word, words: 5000 } as const

export interface SpellingCalls {
  /** Those of the words that are misspelt. Preload asks it, on behalf of the fields. */
  'spelling:check': { request: { words: readonly string[] }; reply: readonly string[] }
}

export const spellingChannels = {
  'spelling:check': 0,
} satisfies Record<keyof SpellingCalls, 0>
