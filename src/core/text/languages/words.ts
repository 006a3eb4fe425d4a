/** What is said of a language, in one file for each. */

/** The words of a language that text is read by. All in small letters. */
export interface LanguageWords {
  /** Abbreviations whose full stop does not end a sentence. */
  readonly abbreviations: ReadonlySet<string>
  /** A number with a full stop before the end of a text that ranks, and so ends no sentence: "am 3."; null where none does. */
  readonly ordinal: { readonly before: RegExp; readonly after: RegExp } | null
  /** What goes on with a sentence after a quotation that closed. */
  readonly goesOn: RegExp | null
  /** Words that carry no meaning of their own in a search, folded. */
  readonly stopWords: ReadonlySet<string>
  /** The stem of a word that may have accents, or that was typed without them; null where words have none. */
  readonly stem: ((word: string) => string) | null
  /** What stands before a word with an apostrophe, and is a word of its own ("l'" of "l'accord"), folded; null where none does. */
  readonly elided: RegExp | null
}

export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
