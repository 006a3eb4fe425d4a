/** Which values are read in languages other than English, and how. */
import { isKnown, type KnownLanguage, primaryOf } from '../../text/language.ts'
import type { FactDraft } from '../draft.ts'
import { de } from './de.ts'
import { es } from './es.ts'
import { firstOfEach } from './first-of-each.ts'
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
  const found = [money, dates, quantities].flatMap((find) => find(text)).filter(isNumber)
  return found.filter(firstOfEach(text.length)).sort((a, b) => a.start - b.start)
}

/** Figures of hundreds of digits are more than a number can be. */
const isNumber = ({ value }: FactDraft): boolean =>
  (value?.kind !== 'money' && value?.kind !== 'quantity') || Number.isFinite(value.upper ?? value.amount)
