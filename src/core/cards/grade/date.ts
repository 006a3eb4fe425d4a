/** Reads a typed date: text/dates.ts finds it as in any document; figures are read in every order that is in use. */
import { findDates } from '../../text/dates.ts'
import { minorWords, months, stopWords } from '../../text/words.ts'
import { withCenturies } from './centuries.ts'
import { repair } from './misspelling.ts'

export interface ReadDate {
  /** YYYY, YYYY-MM or YYYY-MM-DD; null where the year is left out. */
  readonly iso: string | null
  readonly until: string | null
  /** MM or MM-DD where the year is left out. */
  readonly yearless: string | null
  /** "mid", "autumn", "fiscal year". */
  readonly narrowed: string | null
  /** On which side of it what is meant lies: "before", "by", "since". */
  readonly side: 'before' | 'after' | null
  readonly isMisspelt: boolean
}

const day = '(\\d{1,2})'
const year = '(\\d{4}|\\d{2})'
const yearFirst = /^(\d{4})\s?[-/.年]\s?(\d{1,2})(?:\s?[-/.月]\s?(\d{1,2})\s?日?|\s?月)?$/
const yearLast = new RegExp(`^${day}\\s?[-/.]\\s?${day}\\s?[-/.]\\s?${year}$`)
const monthAndYear = /^(\d{1,2})\s?[-/.]\s?(\d{4})$/
const monthStart = new RegExp(`(?<!\\p{L})(?:${months.map((name) => name.slice(0, 3)).join('|')})`, 'gu')
const seasons = ['spring', 'summer', 'autumn', 'winter']

/** What a folded answer may mean as a date; empty where it is none, or where it names several. */
export function readDates(folded: string): readonly ReadDate[] {
  return withCenturies(folded).flatMap((text) => readFigures(text) ?? readInWords(text))
}

const whole = (iso: string): ReadDate => ({
  iso,
  until: null,
  yearless: null,
  narrowed: null,
  side: null,
  isMisspelt: false,
})

/** Null where the text has no form of figures; empty where no calendar has such a day. */
function readFigures(text: string): ReadDate[] | null {
  const first = yearFirst.exec(text)
  // "2010-14" is a range, as no month has this number.
  if (first && (first[3] !== undefined || Number(first[2]) <= 12))
    return [isoOf(first[1], first[2], first[3])].flatMap((iso) => (iso ? [whole(iso)] : []))
  const last = yearLast.exec(text)
  if (last) {
    const [, a, b, written = ''] = last
    // A year of two digits is of this century or the last.
    const years = written.length === 2 ? [`20${written}`, `19${written}`] : [written]
    return years.flatMap((each) =>
      [isoOf(each, b, a), isoOf(each, a, b)].flatMap((iso) => (iso ? [whole(iso)] : [])),
    )
  }
  const month = monthAndYear.exec(text)
  if (!month) return null
  return [isoOf(month[2], month[1])].flatMap((iso) => (iso ? [whole(iso)] : []))
}

function isoOf(year = '', month = '', day?: string): string | null {
  if (Number(month) < 1 || Number(month) > 12 || (day !== undefined && (Number(day) < 1 || Number(day) > 31)))
    return null
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-')
}

function readInWords(folded: string): ReadDate[] {
  const repaired = folded.replace(/\p{L}+/gu, (word) => repair(word, [...months, ...seasons]) ?? word)
  const text = asWritten(repaired)
  const lead = 'in '
  const found = findDates(lead + text)
  const date = found[0]
  if (!date || found.length > 1) return []
  const around = (lead + text).slice(0, date.whole.start) + (lead + text).slice(date.whole.end)
  // Another number beside it makes it another thing.
  if (/\d/.test(around) || !around.split(/[^\p{L}]+/u).every(isLead)) return []
  const { iso, until } = date
  const narrowed = narrowedOf(date.narrowed)
  const side = sideOf(`${date.qualifier ?? ''} ${date.trail ?? ''}`)
  return [
    { iso, until, yearless: date.yearless?.from ?? null, narrowed, side, isMisspelt: repaired !== folded },
  ]
}

const notBefore = /\b(?:no|not) (?:earlier|sooner) than\b|\bnot before\b|\bat the earliest\b/
const notAfter = /\b(?:no|not) later than\b|\bnot after\b|\bat the latest\b/
const before = /\b(?:before|prior to|by|until|till|up to|through|earlier)\b/
const after = /\b(?:after|since|from|as of|later|onwards?|starting|beginning|commencing|thereafter|beyond)\b/

function sideOf(words: string): ReadDate['side'] {
  if (notBefore.test(words)) return 'after'
  if (notAfter.test(words)) return 'before'
  const [isBefore, isAfter] = [before.test(words), after.test(words)]
  return isBefore === isAfter ? null : isBefore ? 'before' : 'after'
}

/** As documents write it, which is what findDates reads. */
const asWritten = (folded: string): string =>
  folded
    .replace(/(?<=\d)-(?=\p{L})|(?<=\p{L})-(?=\d)/gu, ' ')
    .replace(/\bthe (?=\d{1,2}(?:st|nd|rd|th)\b)/g, '')
    .replace(/(?<=\d0)'s\b/g, 's')
    .replace(/\bfy\s?'?(?=\d\d$)/g, 'fy20')
    .replace(monthStart, (start) => start.charAt(0).toUpperCase() + start.slice(1))

/** Words that may stand beside a date without being a part of the answer. */
const isLead = (word: string) =>
  word === '' ||
  minorWords.has(word) ||
  stopWords.has(word) ||
  /^(?:year|month|day|date|sometime|early|late|mid)$/.test(word)

const narrowings: Readonly<Record<string, string>> = {
  fall: 'autumn',
  'the end of': 'late',
  'end of': 'late',
  'the beginning of': 'early',
  'beginning of': 'early',
  'the start of': 'early',
  'start of': 'early',
  'the middle of': 'mid',
  'middle of': 'mid',
}
const narrowedOf = (words: string | null) => words && (narrowings[words] ?? words)
