/** What is known of the languages, besides English, of which more is read than sentences. */
import { primaryOf, unsaid } from '../language.ts'
import { abbreviations, stopWords } from '../words.ts'
import { de } from './de.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import type { LanguageWords } from './words.ts'

const known: ReadonlyMap<string, LanguageWords> = new Map(Object.entries({ de, fr, es, ja }))

const others: LanguageWords = {
  abbreviations,
  ordinal: null,
  goesOn: null,
  stopWords,
  stem: null,
  elided: null,
}

/** @param tag a language tag (BCP 47); of a language that is not known, what holds for most */
export const wordsOfLanguage = (tag: string): LanguageWords => known.get(primaryOf(tag)) ?? others

/** As which language the words of a text are searched: "de" of "de-AT", and English where the language is not known. */
export const searchedAs = (tag: string): string => (known.has(primaryOf(tag)) ? primaryOf(tag) : unsaid)
