/**
 * Dates, with the word that bounds them kept in the fact: "by 2017", "since the mid-1990s". Relative ones are
 * resolved from the document's date only where one day, month or year can be meant; else they stay without a value.
 */
import { findDates } from '../text/dates.ts'
import { months } from '../text/words.ts'
import type { FactDraft } from './draft.ts'

const monthName = months.map((name) => name[0]?.toUpperCase() + name.slice(1)).join('|')
const relative = new RegExp(
  `\\b(?<which>last|this|next|earlier this|later this)\\s(?:(?<unit>year|month|week)\\b|(?<month>${monthName})\\b)|\\b(?:yesterday|tomorrow)\\b`,
  'giu',
)
const past =
  /\b(?:\p{L}+ed|met|held|took|was|were|had|came|began|gave|made|signed|signing|said|sent|spent|rose|fell|won|led|went|announcement|adoption|launch)\b/iu
const future = /\b(?:will|shall|plans? to|scheduled|upcoming|is to|are to|next|expected)\b/i

export function findDateFacts(sentence: string, date: string | null): FactDraft[] {
  const dates = findDates(sentence).map((found) => {
    const before = sentence.slice(0, found.start)
    const lead = found.qualifier === null ? -1 : before.toLowerCase().lastIndexOf(found.qualifier)
    const resolved =
      found.iso === null ? dayInYearOf(sentence, sentence.slice(found.start, found.end), date) : null
    const iso = found.iso ?? resolved?.iso ?? null
    const until = found.until ?? resolved?.until ?? null
    return {
      type: 'date' as const,
      start: lead < 0 ? found.start : lead,
      end: found.end,
      answer: { start: found.start, end: found.end },
      ...(iso !== null && {
        value: {
          kind: 'date' as const,
          iso,
          ...(until && { until }),
          ...(found.qualifier && { qualifier: found.qualifier }),
        },
      }),
    }
  })
  return [...dates, ...findRelative(sentence, date)]
}

const monthNumber = (name: string) =>
  months.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1
const pad = (value: number) => String(value).padStart(2, '0')

/** "February 18-19" in a sentence that tells of the past, earlier in the document's own year. */
function dayInYearOf(
  sentence: string,
  text: string,
  date: string | null,
): { iso: string; until: string | null } | null {
  const parts = /^(\p{L}+)\.?\s+(\d{1,2})(?:\D+(\d{1,2}))?/u.exec(text)
  if (!parts || date === null || date.length < 10 || future.test(sentence) || !past.test(sentence))
    return null
  const prefix = `${date.slice(0, 4)}-${pad(monthNumber(parts[1] ?? ''))}`
  const iso = `${prefix}-${pad(Number(parts[2]))}`
  if (iso > date) return null
  return { iso, until: parts[3] ? `${prefix}-${pad(Number(parts[3]))}` : null }
}

function findRelative(sentence: string, date: string | null): FactDraft[] {
  return [...sentence.matchAll(relative)].flatMap((match) => {
    const { which, unit, month } = match.groups ?? {}
    if (month && !/^\p{Lu}/u.test(month)) return []
    const iso = date === null ? null : resolve(which?.toLowerCase() ?? '', unit?.toLowerCase(), month, date)
    return [
      {
        type: 'date' as const,
        start: match.index,
        end: match.index + match[0].length,
        ...(iso !== null && { value: { kind: 'date' as const, iso } }),
      },
    ]
  })
}

/** "last March" and "next May" may each be of two years: null. Weeks and days have no certain dates either. */
function resolve(
  which: string,
  unit: string | undefined,
  month: string | undefined,
  date: string,
): string | null {
  const year = Number(date.slice(0, 4))
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0
  if (month) return step === 0 ? `${year}-${pad(monthNumber(month))}` : null
  if (unit === 'year') return String(year + step)
  if (unit === 'month' && date.length >= 7) {
    const count = year * 12 + Number(date.slice(5, 7)) - 1 + step
    return `${Math.floor(count / 12)}-${pad((count % 12) + 1)}`
  }
  return null
}
