/** What is known of the languages, besides English, of which more is read than sentences. */
import { isKnown, type KnownLanguage, primaryOf, unsaid } from '../language.ts'
import { abbreviations, stopWords } from '../words.ts'
import { de } from './de.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import type { LanguageWords } from './words.ts'

const known: Readonly<Record<KnownLanguage, LanguageWords>> = { de, es, fr, ja }

const others: LanguageWords = {
  abbreviations,
  ordinal: null,
  goesOn: null,
  stopWords,
  stem: null,
  elided: null,
}

/** @param tag a language tag (BCP 47); of a language that is not known, what holds for most */
export function wordsOfLanguage(tag: string): LanguageWords {
  const language = primaryOf(tag)
  return isKnown(language) ? known[language] : others
}

/** As which language the words of a text are searched: "de" of "de-AT", and English where the language is not known. */
export function searchedAs(tag: string): string {
  const language = primaryOf(tag)
  return isKnown(language) ? language : unsaid
}
