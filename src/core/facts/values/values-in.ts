/** Which values are read in languages other than English, and how. */
import { isKnown, type KnownLanguage, primaryOf } from '../../text/language.ts'
import type { FactDraft } from '../draft.ts'
import { de } from './de.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { japaneseFinders } from './japanese.ts'
import { spacedFinders, type ValueFinders } from './spaced.ts'

/** By language, as it is searched. */
export const allFinders: Readonly<Record<KnownLanguage, ValueFinders>> = {
  de: spacedFinders(de),
  es: spacedFinders(es),
  fr: spacedFinders(fr),
  ja: japaneseFinders,
}

/** What reads the values of a language; null for English, which has its own, and for what is not known. */
export function valueFindersOf(tag: string): ValueFinders | null {
  const language = primaryOf(tag)
  return isKnown(language) ? allFinders[language] : null
}

/** The values of a sentence, left to right; none overlaps another. */
export function findValues(
  text: string,
  { money, dates, quantities }: Omit<ValueFinders, 'figures'>,
): FactDraft[] {
  const taken: FactDraft[] = []
  for (const find of [money, dates, quantities])
    for (const draft of find(text))
      if (!taken.some(({ start, end }) => start < draft.end && draft.start < end)) taken.push(draft)
  return taken.sort((a, b) => a.start - b.start)
}
