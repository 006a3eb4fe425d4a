/** Values as their user writes and corrects them: "2013-05", "USD 442000000000", "over 650000 workers". */
import { type FactType, factTraits, type NormalizedValue } from '../model/fact.ts'
import { findDates } from '../text/dates.ts'
import { findNumbers } from '../text/numbers/find-numbers.ts'
import { readRank, writeRank } from '../text/numbers/ranks.ts'
import { months } from '../text/words.ts'
import { findMoney } from './money.ts'

/** In a form that `readValue` reads as the same value; empty for none. */
export function writeValue(value: NormalizedValue | undefined): string {
  if (value === undefined) return ''
  if (value.kind === 'expansion') return value.expansion
  if (value.kind === 'rank') return writeRank(value)
  const side = value.qualifier === undefined ? '' : `${value.qualifier} `
  if (value.kind === 'date') return side + range(value.iso, value.until)
  const amounts = range(value.amount, value.upper)
  return side + (value.kind === 'money' ? `${value.currency} ${amounts}` : `${amounts} ${value.unit}`.trim())
}

const range = (from: string | number, to: string | number | undefined) =>
  to === undefined ? String(from) : `${from} to ${to}`

/** What was written for a fact of a type; null where it is no value of its kind. */
export function readValue(type: FactType, written: string): NormalizedValue | null {
  const text = written.trim()
  const { value: kind } = factTraits[type]
  if (text === '' || kind === null) return null
  if (kind === 'expansion') return { kind, expansion: text }
  if (kind === 'rank') return readRank(text)
  const { side, rest = '' } = bounded.exec(text)?.groups ?? {}
  const qualifier = side === undefined ? {} : { qualifier: side.toLowerCase() }
  // "May 2013" is no 2013 that is bounded by "May".
  const isMonth = kind === 'date' && (months as readonly string[]).includes(side?.toLowerCase() ?? '')
  const plain = isMonth ? null : readers[kind](rest)
  return plain === null ? readProse[kind](text) : { ...plain, ...qualifier }
}

/** A word or a few that bound it, then the figures, which may have a currency's code. */
const bounded = /^(?:(?<side>\p{L}[\p{L} ]*?)\s)??(?<rest>(?:[A-Z]{3}\s)?-?\d.*)$/su
const iso = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`
const isoDates = new RegExp(`^(?<iso>${iso})(?:\\s(?:to|–)\\s(?<until>${iso}))?$`)
const number = String.raw`-?\d+(?:\.\d+)?`
const amounts = `(?<amount>${number})(?:\\s(?:to|–)\\s(?<upper>${number}))?`
const money = new RegExp(`^(?<currency>[A-Z]{3})\\s${amounts}$`)
const quantity = new RegExp(`^${amounts}(?:\\s(?<unit>\\D.*))?$`, 's')

type ValueKind = Exclude<NormalizedValue['kind'], 'expansion' | 'rank'>
type Read = (text: string) => NormalizedValue | null

/** As `writeValue` writes. */
const readers: Readonly<Record<ValueKind, Read>> = {
  date: (text) => {
    const { iso: day, until } = isoDates.exec(text)?.groups ?? {}
    return day === undefined ? null : { kind: 'date', iso: day, ...(until && { until }) }
  },
  money: (text) => {
    const { currency, amount, upper } = money.exec(text)?.groups ?? {}
    return currency === undefined ? null : { kind: 'money', ...sizes(amount, upper), currency }
  },
  quantity: (text) => {
    const { amount, upper, unit = '' } = quantity.exec(text)?.groups ?? {}
    return amount === undefined ? null : { kind: 'quantity', ...sizes(amount, upper), unit }
  },
}

const sizes = (amount: string | undefined, upper: string | undefined) => ({
  amount: Number(amount),
  ...(upper !== undefined && { upper: Number(upper) }),
})

/** As texts write: one date, sum or count. */
const readProse: Readonly<Record<ValueKind, Read>> = {
  date: (text) => {
    const [date, ...others] = findDates(text)
    if (!date || date.iso === null || others.length > 0) return null
    if (/\d/.test(text.slice(0, date.start) + text.slice(date.end))) return null
    const { iso: day, until, qualifier } = date
    return { kind: 'date', iso: day, ...(until && { until }), ...(qualifier && { qualifier }) }
  },
  money: (text) => {
    const [found, ...others] = findMoney(text)
    return others.length === 0 && found?.value?.kind === 'money' ? found.value : null
  },
  quantity: (text) => {
    const [found, ...others] = findNumbers(text)
    const [amount] = found?.readings ?? []
    if (!found || amount === undefined || others.length > 0) return null
    const side = text.slice(0, found.start).trim().toLowerCase()
    const unit = text.slice(found.end).trim()
    return {
      kind: 'quantity',
      amount,
      unit: unit === '%' ? 'percent' : unit,
      ...(side !== '' && { qualifier: side }),
    }
  },
}
