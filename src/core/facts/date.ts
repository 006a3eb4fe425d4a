/**
 * Dates, with the words that bound them kept in the fact: "by 2017", "since the mid-1990s", "2016 at the latest". A
 * date without its year is resolved from the document's date only where one year can be meant; else it has no value.
 */
import { type FoundDate, findDates } from '../text/dates.ts'
import type { FactDraft } from './draft.ts'
import { findRelativeDates } from './relative-date.ts'

const past =
  /\b(?:\p{L}+ed|met|held|took|was|were|had|came|began|gave|made|signed|signing|said|sent|spent|rose|fell|won|led|went|announcement|adoption|launch)\b/iu
const future = /\b(?:will|shall|plans? to|scheduled|upcoming|is to|are to|next|expected)\b/i

/** What a sentence tells of, where its words leave no doubt. */
type Tense = 'past' | 'future' | null

export function findDateFacts(
  sentence: string,
  date: string | null,
  year: string | null = null,
): FactDraft[] {
  const relatives = findRelativeDates(sentence, date)
  const dates = findDates(sentence).filter(
    (found) => !relatives.some((other) => other.start < found.end && found.start < other.end),
  )
  // Asked once for each sentence, which may hold thousands of dates.
  const tense = future.test(sentence) ? 'future' : past.test(sentence) ? 'past' : null
  return [...dates.map((found) => toDraft(found, dayInYearOf(found, date, tense, year))), ...relatives]
}

/** @param resolved what it says where its year is left out */
function toDraft(found: FoundDate, resolved: Resolved | null): FactDraft {
  const own = found.iso === null ? resolved : found
  const span = found.whole
  if (own === null || own.iso === null) return { type: 'date', ...span }
  // A range says its bounds itself.
  const bound = own.until === null ? found.qualifier : found.qualifier?.replace(/^(?:from|between)\b\s?/, '')
  const qualifier = [bound, found.narrowed, found.trail].filter((part) => part).join(' ')
  return {
    type: 'date',
    ...span,
    value: {
      kind: 'date',
      iso: own.iso,
      ...(own.until && { until: own.until }),
      ...(qualifier && { qualifier }),
    },
  }
}

interface Resolved {
  readonly iso: string
  readonly until: string | null
}

/** "February 18-19": in the year that a title or a head tells; else earlier in the document's own year where the sentence tells of the past, later if of the future. */
function dayInYearOf(
  { yearless }: FoundDate,
  date: string | null,
  tense: Tense,
  told: string | null,
): Resolved | null {
  if (yearless && told !== null)
    return { iso: `${told}-${yearless.from}`, until: yearless.to === null ? null : `${told}-${yearless.to}` }
  if (!yearless || yearless.from.length < 5 || date === null || date.length < 10 || !tense) return null
  const year = date.slice(0, 4)
  const iso = `${year}-${yearless.from}`
  if (tense === 'past' ? iso > date : iso <= date) return null
  return { iso, until: yearless.to === null ? null : `${year}-${yearless.to}` }
}
