/**
 * Numbers, sums of money, shares and dates as forms that say only what they are worth: "$442bn", "442 billion dollars"
 * and "USD 442,000,000,000" are all `usd442e9`. Forms hold letters and digits only, so that every index keeps them whole.
 */
import type { FactDraft } from '../facts/draft.ts'
import { findMoney } from '../facts/money.ts'
import type { ValueFinders } from '../facts/values/spaced.ts'
import { allFinders, findValues, valueFindersOf } from '../facts/values/values-in.ts'
import { groupBy } from '../model/group-by.ts'
import type { Span } from '../model/span.ts'
import { findDates } from '../text/dates.ts'
import { unsaid } from '../text/language.ts'
import { findNumbers } from '../text/numbers/find-numbers.ts'
import { stickyAt } from '../text/numbers/scales.ts'

export interface Value extends Span {
  readonly forms: readonly string[]
}

const percentAfter = /\s?%|\s(?:percent|per cent)\b/iuy
/** Day and month in figures: which is which, only the writer knows. */
const figureDate =
  /(?<![\p{L}\p{N}.,/-])(\d{1,2})([./])(\d{1,2})\2((?:1[5-9]|20|21)\d\d)(?![\p{L}\p{N}]|[.,/]\d)/gu

/** All values in a text, in no order; they may overlap. @param language of the text, as it is searched */
export function valuesOf(text: string, language = unsaid): Value[] {
  const finders = valueFindersOf(language)
  if (finders !== null) return valuesIn(text, finders, inText)
  return [...moneyIn(text), ...numbersIn(text), ...datesIn(text, inText), ...figureDatesIn(text)]
}

/**
 * The same in what a user typed, who need not care for capitals. A month of a year is one thing, but has no form.
 *
 * @param languages of what is searched, in each of which it may be written
 */
export function typedValuesOf(query: string, languages: readonly string[] = [unsaid]): Value[] {
  const others = Object.entries(allFinders).flatMap(([language, finders]) =>
    languages.includes(language) ? valuesIn(query, finders, inQuery) : datesOf(query, finders, inQuery),
  )
  return outermost(joinSame([...typedInEnglish(query), ...others]))
}

/** The words of a date mean the same whatever they are looked for in; what a figure means does not. */
const datesOf = (query: string, finders: ValueFinders, { full }: DayForms): Value[] =>
  finders
    .dates(query)
    .map((draft) => valueIn(draft, full))
    .filter(({ forms }) => forms.length > 0)

/** What two languages read in the same words is one value, in the forms of both. */
function joinSame(values: readonly Value[]): Value[] {
  const byPlace = groupBy(values, ({ start, end }) => `${start} ${end}`)
  return [...byPlace.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ ...first, forms: [...new Set([first, ...others].flatMap(({ forms }) => forms))] }],
  )
}

/** "442 billion dollars" asks for no 442 billion of anything else. */
const outermost = (values: readonly Value[]): Value[] =>
  values.filter((one) => !values.some((other) => isInside(one, other)))

/** The values of another language than English, and all its figures. */
function valuesIn(text: string, finders: ValueFinders, { full }: DayForms): Value[] {
  const figures = finders
    .figures(text)
    .map(({ amount, ...span }) => ({ ...span, forms: [amountForm('n', amount)] }))
  return [...findValues(text, finders).map((draft) => valueIn(draft, full)), ...figures].filter(
    ({ forms }) => forms.length > 0,
  )
}

function valueIn({ start, end, value }: FactDraft, full: DayForms['full']): Value {
  if (value?.kind === 'date')
    return {
      start,
      end,
      forms: [value.iso, value.until ?? ''].filter((day) => day.length === 10).flatMap(full),
    }
  if (value?.kind !== 'money' && value?.kind !== 'quantity') return { start, end, forms: [] }
  const unit = value.kind === 'money' ? value.currency : value.unit === 'percent' ? 'pct' : 'n'
  const amounts = [value.amount, ...(value.upper === undefined ? [] : [value.upper])]
  return { start, end, forms: amounts.map((amount) => amountForm(unit, amount)) }
}

function typedInEnglish(query: string): Value[] {
  const plain = query.replace(/\d(?=pounds?\b)/gi, '$& ')
  const capitals = plain.toUpperCase()
  // A letter that becomes two in capitals would move what follows.
  if (plain.length !== query.length || capitals.length !== query.length) return valuesOf(query)
  const titled = query.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
  return [
    ...moneyIn(query),
    ...moneyIn(capitals),
    ...poundsIn(query),
    ...numbersIn(query),
    ...datesIn(titled, inQuery, true),
    ...figureDatesIn(query),
  ]
}

const isInside = (one: Span, other: Span): boolean =>
  other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start

function moneyIn(text: string): Value[] {
  return findMoney(text).flatMap(({ start, end, value }) => {
    if (value?.kind !== 'money') return []
    const amounts = [value.amount, value.upper].filter((amount) => amount !== undefined)
    // What it is said to be roughly ("nearly $420 million", "$5 or more") is no part of it.
    const said = text.slice(start, end).toLowerCase()
    const bound = value.qualifier ?? ''
    const lead = said.startsWith(bound) ? /^\s*/.exec(said.slice(bound.length))?.[0].length : undefined
    const tail = bound !== '' && lead === undefined && said.endsWith(bound) ? bound.length : 0
    const forms = amounts.map((amount) => amountForm(value.currency, amount))
    return [{ start: start + (lead === undefined ? 0 : bound.length + lead), end: end - tail, forms }]
  })
}

/** "38.5 million pounds": a weight in a text, but money to whoever asks for it. */
function poundsIn(query: string): Value[] {
  return [...query.matchAll(/\spounds?\b(?!\ssterling)/gi)].flatMap(({ index, 0: { length } }) =>
    numbersIn(query.slice(0, index))
      .filter(({ end }) => end === index)
      .map(({ start, forms }) => ({
        start,
        end: index + length,
        forms: forms.map((form) => form.replace(/^n/, 'gbp')),
      })),
  )
}

function numbersIn(text: string): Value[] {
  return findNumbers(text).flatMap(({ start, end, readings }) => {
    if (text[start - 1] === '-') return []
    const percent = stickyAt(percentAfter, text, end) ?? ''
    const forms = readings.map((amount) => amountForm(percent ? 'pct' : 'n', amount))
    return [{ start, end: end + percent.length, forms }]
  })
}

/** The unit, the digits without zeros at the end, and the power of ten: 1,440,000,000 dollars are `usd144e7`. */
function amountForm(unit: string, amount: number): string {
  const [digits = '0', power = '0'] = Math.abs(amount).toExponential().split('e')
  const [whole = '0', rest = ''] = digits.split('.')
  const exponent = Number(power) - rest.length
  const sign = amount < 0 ? 'minus' : ''
  return `${unit.toLowerCase()}${sign}${whole}${rest}${exponent < 0 ? `em${-exponent}` : `e${exponent}`}`
}

/** The forms of a day with its year, and of one without. */
interface DayForms {
  readonly full: (iso: string) => readonly string[]
  readonly bare: (monthAndDay: string) => readonly string[]
}

const ofAnyYear = (monthAndDay: string): string => `any${dayForm(monthAndDay)}`

// "7 February" asks for that day of any year; "7 February 2015" for a day without a year, but none of another year.
const inText: DayForms = {
  full: (iso) => [dayForm(iso), ofAnyYear(iso.slice(5))],
  bare: (day) => [dayForm(day), ofAnyYear(day)],
}
const inQuery: DayForms = {
  full: (iso) => [dayForm(iso), dayForm(iso.slice(5))],
  bare: (day) => [ofAnyYear(day)],
}

function datesIn(text: string, { full, bare }: DayForms, withMonths = false): Value[] {
  return findDates(text).flatMap(({ start, end, iso, until, yearless }) => {
    const days = [iso, until].filter((day) => day !== null && day.length === 10) as string[]
    const dayOnly = [yearless?.from, yearless?.to].filter((day) => day?.length === 5) as string[]
    const forms = [...days.flatMap(full), ...dayOnly.flatMap(bare)]
    return forms.length > 0 || withMonths ? [{ start, end, forms: [...new Set(forms)] }] : []
  })
}

const dayForm = (iso: string): string => `day${iso.replaceAll('-', '')}`

function figureDatesIn(text: string): Value[] {
  return [...text.matchAll(figureDate)].flatMap((match) => {
    const [written, a = '', , b = '', year = ''] = match
    const forms = [
      [a, b],
      [b, a],
    ]
      .filter(([month, day]) => Number(month) <= 12 && Number(month) > 0 && Number(day) <= 31)
      .map(([month, day]) => dayForm(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`))
    return forms.length > 0
      ? [{ start: match.index, end: match.index + written.length, forms: [...new Set(forms)] }]
      : []
  })
}
