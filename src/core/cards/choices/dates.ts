/** Dates beside a date: as exact, in the same form, and near it. */

import { type Chance, indexOf } from '../../base/random.ts'
import type { Card } from '../../model/card.ts'
import type { Fact } from '../../model/fact.ts'
import { isBound } from '../../text/date-bounds.ts'
import { months } from '../../text/words.ts'
import { steppedField } from './figure.ts'
import type { ChoiceField, ChoiceSide, Option } from './pick.ts'
import { type Day, dayOf, isInCalendar, order, windowOf } from './window.ts'

/** Dates of the document count as near within so many years. */
const nearYears = 3
const nearYearsOfYears = 8
/** Derived ones are drawn within so many years of one that is chosen. */
const drawnYears = 3
/** Days that lie between two dates of one set, at least. */
const fewestDays = 6

/** How a date is written: its text with what changes taken out. */
interface DateShape {
  readonly own: Day
  readonly write: (day: Day) => string
}

const names = months.map((name) => name.charAt(0).toUpperCase() + name.slice(1))
const monthName = new RegExp(
  `(?<![\\p{L}])(?:${names.join('|')}|${names.map((name) => name.slice(0, 3)).join('|')})(?![\\p{L}])`,
  'u',
)
const iso = /^(\d{4})-(\d\d)(?:-(\d\d))?$/

/** @param date of the document; null where it has none */
export function dateField(
  { answer, prompt }: Pick<Card, 'answer' | 'prompt'>,
  fact: Fact,
  facts: readonly Fact[],
  date: string | null,
): ChoiceField | null {
  const years = [...answer.matchAll(/\d{4}(?=s?(?!\p{L}))/gu)]
  if (years.length > 1 || /\d{3}0s/.test(answer))
    return shiftField(answer, date === null ? null : dayOf(date).year)
  const shape = shapeOf(answer)
  if (shape === null) return null
  const { own, write } = shape
  const window = windowOf(answer, own, prompt, date)
  const option = (day: Day): Option => ({ text: write(day), size: orderOf(day), form: '' })
  const fits = (day: Day) => isInCalendar(day) && digits(day.day) === digits(own.day) && window.allows(day)
  const near = own.month === null ? nearYearsOfYears : nearYears
  const others = facts.flatMap((other) => {
    const day = other.id === fact.id ? null : dayNamed(other)
    if (
      day === null ||
      !isAsExact(day, own) ||
      Math.abs(orderOf(day) - orderOf(own)) > near * 372 ||
      !fits(day)
    )
      return []
    return [option(day)]
  })
  return {
    answer: option(own),
    others,
    derive: (side, _form, members, next) => {
      const day = drawDay(own, side, members, next, fits)
      return day === null ? null : option(day)
    },
    apart: (a, b) => Math.abs(a.size - b.size) >= (own.day === null ? 1 : fewestDays),
  }
}

const digits = (day: number | null) => (day === null ? 0 : String(day).length)
const isAsExact = (a: Day, b: Day) =>
  (a.month === null) === (b.month === null) && (a.day === null) === (b.day === null)
const orderOf = ({ year, month, day }: Day) => year * 372 + (month ?? 0) * 31 + (day ?? 0)

/** The single date that a fact names; null for a span, and for one that is narrowed ("late 2012"). */
function dayNamed({ value }: Fact): Day | null {
  if (value?.kind !== 'date' || value.until !== undefined) return null
  if (value.qualifier !== undefined && !isBound(value.qualifier)) return null
  return dayOf(value.iso)
}

function shapeOf(answer: string): DateShape | null {
  const asIso = iso.exec(answer)
  const pad = (value: number | null) => String(value ?? 1).padStart(2, '0')
  if (asIso !== null) {
    const own = {
      year: Number(asIso[1]),
      month: Number(asIso[2]),
      day: asIso[3] === undefined ? null : Number(asIso[3]),
    }
    return {
      own,
      write: ({ year, month, day }) => [year, pad(month), ...(day === null ? [] : [pad(day)])].join('-'),
    }
  }
  const year = /(?<!\d)\d{4}(?!\d)/.exec(answer)
  if (year === null) return null
  const name = monthName.exec(answer)?.[0] ?? null
  const month = name === null ? null : names.findIndex((each) => each.startsWith(name.slice(0, 3)))
  const rest = answer.slice(0, year.index) + answer.slice(year.index + 4)
  const numbers = rest.match(/\d+/g) ?? []
  // A span of days, a quarter, a time of day: nothing that one date could be put for.
  if (numbers.length > 1 || (numbers.length === 1 && month === null)) return null
  if (/\d(?:st|nd|rd|th)/.test(rest)) return null
  const day = numbers[0] === undefined ? null : Number(numbers[0])
  const short = name !== null && !names.includes(name)
  const own = { year: Number(year[0]), month: month === null ? null : month + 1, day }
  return {
    own,
    write: (put) =>
      answer.replace(new RegExp(`\\d{4}|\\d{1,2}|${name ?? '$^'}`, 'gu'), (found) => {
        if (/^\d{4}$/.test(found)) return String(put.year)
        if (/^\d/.test(found)) return String(put.day ?? 1)
        const full = names[(put.month ?? 1) - 1] ?? ''
        return short ? full.slice(0, 3) : full
      }),
  }
}

/** A date on one side of the answer. Its year is drawn about any chosen one, so that the answer's is not the commonest. */
function drawDay(
  own: Day,
  side: ChoiceSide,
  members: readonly Option[],
  next: Chance,
  fits: (day: Day) => boolean,
): Day | null {
  const base = members[indexOf(members.length, next)]
  const around = base === undefined ? own.year : Math.floor((base.size - 32) / 372)
  const spread = own.month === null ? drawnYears : 1
  const year = around + indexOf(spread * 2 + 1, next) - spread
  const isHere = (day: Day) => {
    const where = order(day, own)
    return where !== 0 && where > 0 === (side === 'above') && fits(day)
  }
  if (Math.abs(year - own.year) > nearYearsOfYears) return null
  // Where most of a year is ruled out, chance alone would hardly find the rest of it.
  const days = daysOf(year, own).filter(isHere)
  return days[indexOf(days.length, next)] ?? null
}

/** All that a year has as exact as a date, with as many figures. */
function daysOf(year: number, { month, day }: Day): readonly Day[] {
  if (month === null) return [{ year, month, day }]
  const all = months.map((_, at) => at + 1)
  if (day === null) return all.map((each) => ({ year, month: each, day }))
  const [first, last] = day < 10 ? [1, 9] : [10, 28]
  return all.flatMap((each) =>
    Array.from({ length: last - first + 1 }, (_, at) => ({ year, month: each, day: first + at })),
  )
}

/** Decades and spans of years: all the years in it move by the same, so that each is as long as the answer. */
function shiftField(answer: string, latest: number | null): ChoiceField | null {
  const years = [...answer.matchAll(/\d{4}/g)].map(([year]) => Number(year))
  const first = years[0]
  const last = years.at(-1)
  if (first === undefined || last === undefined) return null
  const step = /\d{3}0s/.test(answer) ? 10 : 1
  // "mid-2010s" is not over before its middle.
  const known = latest !== null && last <= latest ? latest : Number.POSITIVE_INFINITY
  // What lies ahead begins no earlier than the document.
  const ahead = latest !== null && first >= latest && last > latest ? latest : Number.NEGATIVE_INFINITY
  const at = (steps: number): Option | null => {
    const text = answer.replace(/\d{4}/g, (year) => String(Number(year) + steps * step))
    const end = last + steps * step + (step === 10 ? decadePart(answer) : 0)
    const begin = first + steps * step
    return end > known || begin < ahead ? null : { text, size: begin, form: '' }
  }
  return steppedField({ text: answer, size: first, form: '' }, at)
}

const decadePart = (answer: string) => (/\bearly\b/i.test(answer) ? 3 : /\bmid\b/i.test(answer) ? 6 : 9)
