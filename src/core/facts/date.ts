/**
 * Dates, with the word that bounds them kept in the fact: "by 2017", "since the mid-1990s". Relative ones are
 * resolved from the document's date only where one day, month or year can be meant; else they stay without a value.
 */
import { type FoundDate, findDates } from '../text/dates.ts'
import { figure } from '../text/numbers/figures.ts'
import { numberWord } from '../text/numbers/words.ts'
import { months } from '../text/words.ts'
import type { FactDraft } from './draft.ts'

const monthName = months.map((name) => name[0]?.toUpperCase() + name.slice(1)).join('|')
const relative = new RegExp(
  `(?<!\\bthe\\s)\\b(?:(?<which>last|this|next|earlier this|later this)\\s(?:(?<unit>year|month)\\b|(?<month>${monthName})\\b|(?:fiscal year|week|quarter|decade|century|spring|summer|autumn|fall|winter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b)|(?<day>yesterday|tomorrow)\\b(?!['’]s)|(?:${figure}|${numberWord}|an?)\\s(?:years?|decades?|months?|weeks?|days?)\\sago\\b)`,
  'giu',
)
/** What no relative date can do without: most sentences hold none of it. */
const pointing = /\b(?:last|this|next|yesterday|tomorrow|ago)\b/iu
const past =
  /\b(?:\p{L}+ed|met|held|took|was|were|had|came|began|gave|made|signed|signing|said|sent|spent|rose|fell|won|led|went|announcement|adoption|launch)\b/iu
const future = /\b(?:will|shall|plans? to|scheduled|upcoming|is to|are to|next|expected)\b/i

/** What a sentence tells of, where its words leave no doubt. */
type Tense = 'past' | 'future' | null

export function findDateFacts(sentence: string, date: string | null): FactDraft[] {
  const relatives = findRelative(sentence, date)
  const dates = findDates(sentence).filter(
    (found) => !relatives.some((other) => other.start < found.end && found.start < other.end),
  )
  // Asked once for each sentence, which may hold thousands of dates.
  const tense = future.test(sentence) ? 'future' : past.test(sentence) ? 'past' : null
  return [...dates.map((found) => toDraft(found, date, tense)), ...relatives]
}

function toDraft(found: FoundDate, date: string | null, tense: Tense): FactDraft {
  const own = found.iso === null ? dayInYearOf(found, date, tense) : found
  const span = { start: found.boundStart, end: found.end }
  if (own === null || own.iso === null) return { type: 'date', ...span }
  // A range says its bounds itself.
  const bound =
    own.until !== null && /^(?:from|between)$/.test(found.qualifier ?? '') ? null : found.qualifier
  const qualifier = [bound, found.narrowed].filter((part) => part !== null).join(' ')
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

/** "February 18-19": earlier in the document's own year where the sentence tells of the past, later if of the future. */
function dayInYearOf(
  { yearless }: FoundDate,
  date: string | null,
  tense: Tense,
): { iso: string; until: string | null } | null {
  if (!yearless || yearless.from.length < 5 || date === null || date.length < 10 || !tense) return null
  const year = date.slice(0, 4)
  const iso = `${year}-${yearless.from}`
  if (tense === 'past' ? iso > date : iso <= date) return null
  return { iso, until: yearless.to === null ? null : `${year}-${yearless.to}` }
}

function findRelative(sentence: string, date: string | null): FactDraft[] {
  if (!pointing.test(sentence)) return []
  return [...sentence.matchAll(relative)].flatMap((match): FactDraft[] => {
    const { month } = match.groups ?? {}
    if (month && !/^\p{Lu}/u.test(month)) return []
    const iso = date === null ? null : resolve(match.groups ?? {}, date)
    const span = { start: match.index, end: match.index + match[0].length }
    return [{ type: 'date', ...span, ...(iso !== null && { value: { kind: 'date', iso } }) }]
  })
}

/** "last March" and "next May" may each be of two years, weeks and "three years ago" are of no certain day: null. */
function resolve(groups: Readonly<Record<string, string | undefined>>, date: string): string | null {
  const which = groups['which']?.toLowerCase()
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0
  const year = Number(date.slice(0, 4))
  if (groups['day']) return date.length < 10 ? null : dayBeside(date, /^y/i.test(groups['day']) ? -1 : 1)
  if (groups['month'])
    return step === 0
      ? `${year}-${pad(months.indexOf(groups['month'].toLowerCase() as (typeof months)[number]) + 1)}`
      : null
  const unit = groups['unit']?.toLowerCase()
  if (unit === 'year') return String(year + step)
  if (unit !== 'month' || date.length < 7) return null
  const count = year * 12 + Number(date.slice(5, 7)) - 1 + step
  return `${Math.floor(count / 12)}-${pad((count % 12) + 1)}`
}

const pad = (value: number) => String(value).padStart(2, '0')

function dayBeside(date: string, step: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day + step)).toISOString().slice(0, 10)
}
