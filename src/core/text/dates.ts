/**
 * Finds dates as they are written, and says only what they say: a grammar of our own, measured beside chrono-node in
 * docs/adr/0004-dates.md. Points ("28 April", "mid-1990s") come first; two of them with a dash or a "to" between are
 * a range, in which the second lends its year to the first. Nothing relative ("next May") is a date here.
 */

import type { Span } from '../model/span.ts'
import { boundAfter, boundBefore } from './date-bounds.ts'
import { datePattern } from './date-forms.ts'
import {
  countsSomething,
  isOfThing,
  mayBeVerb,
  readsAsCentury,
  readsAsDecade,
  readsAsMonth,
  readsAsYear,
} from './date-sense.ts'
import { daysInMonth, leapYear } from './days-in-month.ts'
import { months } from './words.ts'

export interface FoundDate extends Span {
  /** YYYY, YYYY-MM or YYYY-MM-DD; null where the text leaves the year out. */
  readonly iso: string | null
  readonly until: string | null
  /** The date as MM or MM-DD where its year is left out, and the last one of a range. */
  readonly yearless: { readonly from: string; readonly to: string | null } | null
  /** The words before it that bound it: "by", "no later than" … They lie outside `start`. */
  readonly qualifier: string | null
  /** The words behind it that bound it: "at the latest", "onwards". They lie outside `end`. */
  readonly trail: string | null
  /** The date with the words that bound it. */
  readonly whole: Span
  /** What narrows it and lies inside: "mid", "the end of", "spring", "fiscal year". */
  readonly narrowed: string | null
}

/** A part of the calendar; `month` and `day` may be open, and `year` where the text leaves it out. */
interface CalendarPart {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}
interface Point extends Span {
  readonly from: CalendarPart
  readonly to: CalendarPart | null
  readonly narrowed: string | null
  /** Whether the date stands before the thing whose year it is: "the 1983 reforms". */
  readonly ofThing: boolean
  /** Whether the words are a date even where they stand alone. */
  readonly sure: boolean
}

/** A figure, a month or a century, one of which no date can do without. */
const mayDate = new RegExp(`\\d|century|${months.map((month) => month.slice(0, 3)).join('|')}`, 'iu')

/** All dates in a text, left to right. Linear: one pass of one pattern. */
export function findDates(text: string): FoundDate[] {
  if (!mayDate.test(text)) return []
  const points = [...text.matchAll(datePattern)].flatMap((match) => pointOf(text, match))
  const found: FoundDate[] = []
  for (let index = 0; index < points.length; index += 1) {
    const point = points[index]
    const next = points[index + 1]
    if (!point) continue
    const range = next ? rangeOf(text, point, next) : null
    if (range) index += 1
    const one = range ?? point
    const counts = [points[index - 1], next].some((other) => other && countsAlike(text, one, other))
    if (one.sure && !counts) found.push(foundOf(text, one))
  }
  return found
}

function foundOf(text: string, point: Point): FoundDate {
  const { from, to, start, end } = point
  // "since the 1983 reforms": the word before bounds the reforms.
  const lead = point.ofThing ? null : boundBefore(text, start)
  const trail = point.ofThing ? null : boundAfter(text, end, lead)
  return {
    start,
    end,
    iso: isoOf(from),
    until: to && isoOf(to),
    yearless:
      from.year === null && from.month !== null
        ? {
            from: isoOf({ ...from, year: 0 })?.slice(2) ?? '',
            to: to && (isoOf({ ...to, year: 0 })?.slice(2) ?? ''),
          }
        : null,
    qualifier: lead?.words ?? null,
    trail: trail?.words ?? null,
    whole: { start: lead?.at ?? start, end: trail?.at ?? end },
    narrowed: point.narrowed,
  }
}

const pad = (value: number) => String(value).padStart(2, '0')
const isoOf = ({ year, month, day }: CalendarPart): string | null =>
  year === null
    ? null
    : [String(year), ...(month === null ? [] : [pad(month)]), ...(day === null ? [] : [pad(day)])].join('-')

const joins = /^(?:\s?[-–—]\s?|\s(?:to|through|until)\s(?:the\s)?)$/i
const between = /\bbetween\s(?:(?:about|around|roughly|approximately)\s)?(?:the\s)?$/i
const leadsRange = (text: string, { start }: Span) => between.test(text.slice(Math.max(0, start - 28), start))

/** Two points as one range, where what joins them says so and both are of one grain, the first before the second. */
function rangeOf(text: string, first: Point, second: Point): Point | null {
  const gap = text.slice(first.end, second.start)
  if (!joins.test(gap) && !(leadsRange(text, first) && /^\sand\s(?:the\s)?$/i.test(gap))) return null
  if (!(first.sure || second.sure) && !/[-–—]/.test(gap)) return null
  if (second.narrowed === 'count' || (first.from.year !== null && second.from.year === null)) return null
  const from = { ...first.from, year: first.from.year ?? second.from.year }
  const to = second.to ?? second.from
  const alike = (from.month === null) === (to.month === null) && (from.day === null) === (to.day === null)
  if (!alike || orderOf(from) >= orderOf(to)) return null
  return { start: first.start, end: second.end, from, to, narrowed: null, ofThing: false, sure: true }
}

/** "between 1800 and 2000 homes", "1750 votes to 1600": a bare number counts what the one beside it counts. */
function countsAlike(text: string, one: Point, other: Point): boolean {
  if (other.narrowed !== 'count' || one.to !== null || !/^\d{4}$/.test(text.slice(one.start, one.end)))
    return false
  if (other.end <= one.start) return /^\s\p{L}+\sto\s$/u.test(text.slice(other.end, one.start))
  const gap = text.slice(one.end, other.start)
  return joins.test(gap) || (leadsRange(text, one) && /^\sand\s$/.test(gap))
}

const orderOf = ({ year, month, day }: CalendarPart) => (year ?? 0) * 400 + (month ?? 0) * 32 + (day ?? 0)

function pointOf(text: string, match: RegExpExecArray): Point[] {
  const g = match.groups ?? {}
  const span = { start: match.index, end: match.index + match[0].length }
  const name = g['m1'] ?? g['m2'] ?? g['m4'] ?? g['m5'] ?? g['m8']
  // "may 5" and "march 10" are verbs.
  if (name && !/^\p{Lu}/u.test(name)) return []
  const [from, to] = daysOf(g, name ? monthNumber(name) : null)
  if (!isPossible(from) || (to && (!isPossible(to) || orderOf(to) <= orderOf(from)))) return []
  const narrowed = narrowedBy(g)
  const counted = countsSomething(text, span)
  if (counted && (g['season'] ?? g['d5b'])) return []
  if (name && g['m5'] && mayBeVerb(text, name, span)) return []
  if (/\bpp?\.\s$/.test(text.slice(Math.max(0, span.start - 5), span.start))) return []
  const point = { ...span, from, to, narrowed, ofThing: false }
  if (g['y7'] && !narrowed) {
    const sure = !counted && readsAsYear(text, span)
    return [{ ...point, narrowed: counted ? 'count' : null, ofThing: isOfThing(text, span), sure }]
  }
  return [{ ...point, sure: isSure(text, span, g, narrowed) }]
}

/** "3 256 1504–60": the figure goes on. */
const groupBefore = /(?<!\d)\d{3} $/

function isSure(text: string, span: Span, g: Groups, narrowed: string | null): boolean {
  if (g['century']) return readsAsCentury(text, span)
  if (g['y6']) return !groupBefore.test(text.slice(Math.max(0, span.start - 5), span.start))
  if (g['short']) return narrowed !== null || readsAsDecade(text, span)
  return !g['m8'] || (readsAsMonth(text, span, narrowed) && !(narrowed && /^the|of$/.test(narrowed)))
}

const monthNumber = (name: string) =>
  months.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1
const isPossible = ({ year, month, day }: CalendarPart) =>
  month === null ||
  (month >= 1 && month <= 12 && (day === null || day <= daysInMonth(month, year ?? leapYear)))

type Groups = Readonly<Record<string, string | undefined>>

/** First and last day, month or year that a match names. */
function daysOf(g: Groups, month: number | null): [CalendarPart, CalendarPart | null] {
  const number = (...names: string[]) => {
    const text = names.map((name) => g[name]).find((value) => value !== undefined)
    return text === undefined ? null : Number(text)
  }
  const year = number('y1', 'y2', 'y3', 'y3b', 'y4', 'decade', 'yq', 'yq2', 'ys', 'y6', 'y6f', 'y7')
  const open = { year, month: null, day: null }
  if (g['decade']) return [open, { ...open, year: Number(year) + 9 }]
  const short = number('y6b', 'y6fb')
  if (short !== null) return shortRange(Number(year), short)
  if (g['yq'] ?? g['yq2']) {
    const length = g['hw'] || g['h'] || g['h2'] ? 6 : 3
    const ordinal = number('q', 'q2', 'h', 'h2') ?? ordinalOf(g['qw'] ?? g['hw'] ?? '', 12 / length)
    // The quarters of a fiscal year start where its country says.
    if (g['fiscal'] ?? g['fy']) return [open, null]
    return [
      { year, month: (ordinal - 1) * length + 1, day: null },
      { year, month: ordinal * length, day: null },
    ]
  }
  if (g['n3'] && g['n3b']) {
    const [a, b] = [Number(g['n3']), Number(g['n3b'])]
    // 3/4/2022 is of two days; 12/14/2022 of one; 13/14/2022 of none.
    if (a !== b && a <= 12 && b <= 12) return [open, null]
    return [{ year, month: Math.min(a, b), day: Math.max(a, b) }, null]
  }
  const from = { year, month: month ?? number('m3'), day: number('d1', 'd2', 'd3', 'd5') }
  const last = number('d1b', 'd2b', 'd5b')
  return [from, last === null ? null : { ...from, day: last }]
}

const ordinalOf = (word: string, last: number) =>
  /^(?:last|final)$/i.test(word)
    ? last
    : ['first', 'second', 'third', 'fourth'].indexOf(word.toLowerCase()) + 1

/** "2010-14", and "2010-11" only as two years in a row, since it could be November. */
function shortRange(year: number, last: number): [CalendarPart, CalendarPart | null] {
  const until = Math.floor(year / 100) * 100 + last
  const open = { year, month: null, day: null }
  return until === year + 1 || (until > year && last > 12) ? [open, { ...open, year: until }] : [open, null]
}

function narrowedBy(g: Groups): string | null {
  const narrow = Object.keys(g).find((name) => name.startsWith('narrow') && g[name] !== undefined)
  if (narrow) return g[narrow]?.toLowerCase() ?? null
  if (g['season']) return g['season'].toLowerCase()
  const kind = g['fiscal'] ?? g['fiscal2'] ?? g['fiscal3']
  if (kind && /^calendar$/i.test(kind)) return 'calendar year'
  return kind || g['fy'] || g['fy2'] || g['fy3'] ? 'fiscal year' : null
}

/** The date of a line that holds a date and nothing else but a weekday or a word such as "Released". */
export function parseDateLine(line: string): string | null {
  const text = line
    .trim()
    .replace(
      /^(?:(?:released?|published|updated|issued|adopted|dated?|posted|as of)(?:\s+on)?\s*:?\s+|on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?/i,
      '',
    )
  const found = findDates(`in ${text}`)[0]
  if (!found?.iso || found.start !== 3) return null
  return /^[\s.]*$/.test(text.slice(found.end - 3)) ? found.iso : null
}
