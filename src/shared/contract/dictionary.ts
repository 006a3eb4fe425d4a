/** A dictionary of English, which comes with the app. */

export const partsOfSpeech = ['noun', 'verb', 'adjective', 'adverb'] as const
export type PartOfSpeech = (typeof partsOfSpeech)[number]

/** One meaning of a word. */
export interface Sense {
  readonly meaning: string
  readonly examples: readonly string[]
  /** Other words that mean this. */
  readonly synonyms: readonly string[]
}

/** A word as one part of speech. */
export interface DictionaryEntry {
  readonly word: string
  readonly partOfSpeech: PartOfSpeech
  /** The commonest first. */
  readonly senses: readonly Sense[]
}

/** Characters of what is looked up: longer, it is no word. */
export const longestLookUp = 80

export interface DictionaryCalls {
  /** What a word, in any of its forms, means; the likeliest entries first, none where the dictionary does not have it. */
  'dictionary:look-up': { request: { text: string }; reply: readonly DictionaryEntry[] }
}

export const dictionaryChannels = {
  'dictionary:look-up': 0,
} satisfies Record<keyof DictionaryCalls, 0>
