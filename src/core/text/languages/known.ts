/** What is known of the languages, besides English, of which more is read than sentences. */
import { primaryOf } from '../language.ts'
import { abbreviations } from '../words.ts'
import { de } from './de.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import type { LanguageWords } from './words.ts'

const known: ReadonlyMap<string, LanguageWords> = new Map(Object.entries({ de, fr, es, ja }))

const others: LanguageWords = { abbreviations, ordinal: null, goesOn: null }

/** @param tag a language tag (BCP 47); of a language that is not known, what holds for most */
export const wordsOfLanguage = (tag: string): LanguageWords => known.get(primaryOf(tag)) ?? others
