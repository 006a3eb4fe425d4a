/**
 * Finds dates as they are written, and says only what they say. A small grammar of our own: chrono guesses missing
 * parts from "now", and is slow on long text. Nothing relative ("next May", "yesterday") is a date here.
 */
import type { Span } from '../model/span.ts'
import { months } from './words.ts'

export interface FoundDate extends Span {
  /** YYYY, YYYY-MM or YYYY-MM-DD; null where the text leaves the year out. */
  readonly iso: string | null
  readonly until: string | null
  /** The word before it that bounds it: "by", "since", "through" … It lies outside `start`. */
  readonly qualifier: string | null
}

const monthName = `(?:${months.map((name) => (name.length > 3 ? `${name.slice(0, 3)}(?:${name.slice(3)}|t)?\\.?` : name)).join('|')})`
const year = '(?:1[5-9]\\d\\d|20\\d\\d|21\\d\\d)'
const day = '(?:3[01]|[12]\\d|0?[1-9])'
const dash = '\\s?[-–—]\\s?'

// Longest forms first; the names of the groups say what each form holds.
const forms = [
  `(?<m1>${monthName})\\s+(?<d1>${day})(?:st|nd|rd|th)?(?:${dash}(?:(?<m1b>${monthName})\\s+)?(?<d1b>${day}))?,?\\s+(?<y1>${year})`,
  `(?<d2>${day})(?:st|nd|rd|th)?(?:${dash}(?<d2b>${day}))?\\s+(?:of\\s+)?(?<m2>${monthName}),?\\s+(?<y2>${year})`,
  `(?<y3>${year})-(?<n3>0[1-9]|1[0-2])-(?<d3>0[1-9]|[12]\\d|3[01])`,
  `(?<m4>${monthName})(?:\\s+of)?,?\\s+(?<y4>${year})`,
  `(?<m5>${monthName})\\s+(?<d5>${day})(?:st|nd|rd|th)?(?:${dash}(?<d5b>${day}))?(?![\\d,.]*\\d)`,
  `(?:(?:early|mid|late)[- ])?(?<dec>(?:1[5-9]|20)\\d0)s`,
  `(?<y6>${year})(?:${dash}|\\s+(?:to|through|until)\\s+|(?<=\\bbetween\\s\\d{4})\\s+and\\s+)(?<y6b>${year})`,
  `(?<fy>(?:fiscal|calendar|financial) year |FY ?)?(?<y7>${year})`,
].join('|')
const pattern = new RegExp(`(?<![\\p{L}\\p{N}$€£¥.,-])(?:${forms})(?![\\p{L}\\p{N}%]|[.,]\\d|-\\p{L})`, 'giu')
const qualifierBefore =
  /\b(by|since|until|till|through|before|after|as of|from|no later than|prior to|between|starting in|beginning in|effective)\s+(?:the\s+|at least\s+|late\s+|early\s+|mid-?\s*)?$/i

/** All dates in a text, left to right. Linear: one pass of one pattern. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = []
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {}
    const bare = groups['y7'] !== undefined && groups['fy'] === undefined
    if (bare && !readsAsYear(text, match.index, match.index + match[0].length)) continue
    // "may 5" and "march 10" are verbs.
    const month = groups['m1'] ?? groups['m2'] ?? groups['m4'] ?? groups['m5']
    if (month && !/^\p{Lu}/u.test(month)) continue
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      ...readGroups(groups),
      qualifier: qualifierOf(text, match.index),
    })
  }
  return found
}

/** A bare number is a year only where the words around it say so; "2000 workers" is not one. */
function readsAsYear(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  const after = text.slice(end, end + 24)
  if (
    /^\s+(?:percent|per cent|people|workers|jobs|units|members|million|billion|dollars|euros|tons|tonnes|acres|miles|km|years|pages|words)\b/i.test(
      after,
    )
  )
    return false
  if (
    /\b(?:in|by|since|until|till|through|before|after|from|to|during|of|between|and|as of|for|year|early|late|mid)[\s-]+(?:the\s+|early\s+|late\s+|mid-?\s*)?$/i.test(
      before,
    )
  )
    return /^\s*(?:$|[.,;:)!?\]'’"”—–-]|[\p{L}(])/u.test(after)
  return /[(,;]\s*$/.test(before) && /^\s*[),;.]/.test(after)
}

function qualifierOf(text: string, start: number): string | null {
  return qualifierBefore.exec(text.slice(Math.max(0, start - 40), start))?.[1]?.toLowerCase() ?? null
}

const monthNumber = (name: string) =>
  pad(months.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1)
const pad = (number: number | string) => String(number).padStart(2, '0')

function readGroups(g: Record<string, string | undefined>): { iso: string | null; until: string | null } {
  if (g['m1'] && g['d1'] && g['y1']) {
    const month = monthNumber(g['m1'])
    return {
      iso: `${g['y1']}-${month}-${pad(g['d1'])}`,
      until: g['d1b'] ? `${g['y1']}-${g['m1b'] ? monthNumber(g['m1b']) : month}-${pad(g['d1b'])}` : null,
    }
  }
  if (g['d2'] && g['m2'] && g['y2']) {
    const prefix = `${g['y2']}-${monthNumber(g['m2'])}`
    return { iso: `${prefix}-${pad(g['d2'])}`, until: g['d2b'] ? `${prefix}-${pad(g['d2b'])}` : null }
  }
  if (g['y3']) return { iso: `${g['y3']}-${g['n3']}-${g['d3']}`, until: null }
  if (g['m4'] && g['y4']) return { iso: `${g['y4']}-${monthNumber(g['m4'])}`, until: null }
  if (g['dec']) return { iso: g['dec'], until: String(Number(g['dec']) + 9) }
  if (g['y6'] && g['y6b']) return { iso: g['y6'], until: g['y6b'] }
  return { iso: g['y7'] ?? null, until: null }
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
