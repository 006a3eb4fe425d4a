/** When an answer may lie, from what the reader sees: the document's own date, the tense, a range, a weekday. */
import { gap } from '../../model/card.ts'
import { findDates } from '../../text/dates.ts'

export interface Day {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** What a date may be without anything on the page ruling it out. */
export interface Window {
  readonly allows: (day: Day) => boolean
  /** Of the week, from Sunday; null where none is named. */
  readonly weekday: number | null
}

const weekdays = 'sun mon tues wednes thurs fri satur'.split(' ').map((day) => `${day}day`)
const weekdayBefore = new RegExp(`\\b(?<name>${weekdays.join('|')}),?\\s(?:the\\s)?(?:${gap})?$`, 'i')
const weekdayWithin = new RegExp(`\\b(?<name>${weekdays.join('|')})\\b`, 'i')
const future =
  /\b(?:will|shall|(?:is|are) (?:to|due|set|scheduled|expected|planned)|plans?|intends?|expects?|hopes?|aims?)\b/i
const joins = /^\s?(?:[-–—]|to|through|until|till)\s?(?:the\s)?$/i

/** @param date of the document, as exact as it is known */
export function windowOf(answer: string, own: Day, prompt: string, date: string | null): Window {
  const at = prompt.indexOf(gap)
  const before = at < 0 ? '' : prompt.slice(0, at)
  const after = at < 0 ? '' : prompt.slice(at + gap.length)
  const bounds = [...rangeBounds(before, after), ...presentBound(own, prompt, date)]
  const name = (weekdayWithin.exec(answer) ?? weekdayBefore.exec(before))?.groups?.['name'] ?? null
  const weekday = name === null ? null : weekdays.indexOf(name.toLowerCase())
  // What is printed there is taken as it is: a document may err.
  const named = weekday !== null && weekdayOf(own) === weekday ? weekday : null
  return {
    allows: (day) =>
      bounds.every((allows) => allows(day)) &&
      (named === null || weekdayOf(day) === null || weekdayOf(day) === named),
    weekday: named,
  }
}

type DayTest = (day: Day) => boolean

/** Of "from 2010 to ____" the other end. */
function rangeBounds(before: string, after: string): DayTest[] {
  const last = findDates(before).at(-1)
  const isJoined = (text: string, lead: string) =>
    joins.test(text) || (/^\sand\s(?:the\s)?$/.test(text) && /\bbetween\b/.test(lead))
  const start = last && isJoined(before.slice(last.end), before.slice(0, last.start)) ? last.iso : null
  const next = findDates(after)[0]
  const end = next && isJoined(after.slice(0, next.start), before) ? next.iso : null
  return [
    ...(start === null ? [] : [(day: Day) => order(day, dayOf(start)) > 0]),
    ...(end === null ? [] : [(day: Day) => order(day, dayOf(end)) < 0]),
  ]
}

/** What had happened when the document was written stays before it, and what had not, behind. */
function presentBound(own: Day, prompt: string, date: string | null): DayTest[] {
  if (date === null) return []
  const present = dayOf(date)
  const side = order(own, present)
  if (side > 0) return [(day) => order(day, present) > 0]
  if (side === 0 && future.test(prompt)) return [(day) => order(day, present) >= 0]
  return [(day) => order(day, present) <= 0]
}

/** Compares as far as both are exact. */
export function order(one: Day, other: Day): number {
  if (one.year !== other.year) return one.year - other.year
  if (one.month === null || other.month === null) return 0
  if (one.month !== other.month) return one.month - other.month
  return one.day === null || other.day === null ? 0 : one.day - other.day
}

export function dayOf(iso: string): Day {
  const [year = 0, month, day] = iso.split('-').map(Number)
  return { year, month: month ?? null, day: day ?? null }
}

/** Null where it is no single day. */
const weekdayOf = ({ year, month, day }: Day): number | null =>
  month === null || day === null ? null : new Date(Date.UTC(year, month - 1, day)).getUTCDay()

/** Whether the calendar has it. */
export const isInCalendar = ({ year, month, day }: Day): boolean =>
  month === null || day === null || new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1
