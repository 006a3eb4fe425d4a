/** Money, dates and quantities in languages that set blanks between words: one grammar, and the words of each language. */
import type { NormalizedValue } from '../../model/fact.ts'
import { times } from '../../text/numbers/scales.ts'
import { code as currencyCode, currencyOfCode, currencyOfSign } from '../currencies.ts'
import type { FactDraft } from '../draft.ts'
import { type CalendarDate, isoOf } from './calendar.ts'
import { firstOfEach } from './first-of-each.ts'
import { unitLetters, type ValueWords } from './value-words.ts'

/** What finds the values of a sentence: in order of right, where two overlap. */
export interface ValueFinders {
  readonly money: (text: string) => FactDraft[]
  readonly dates: (text: string) => FactDraft[]
  readonly quantities: (text: string) => FactDraft[]
  /** Figures, whatever they count. */
  readonly figures: (
    text: string,
  ) => readonly { readonly start: number; readonly end: number; readonly amount: number }[]
}

/** No part of a longer figure, of a code or of a time. */
const before = '(?<![\\p{L}\\p{N}:/\\u00A7\\u2013-]|[.,]|\\d[ \\u00A0\\u202F])'
const after = "(?![\\p{L}\\p{N}]|[.,:/'\\u2019]\\d|[-\\u2013]\\p{L}|[ \\u00A0\\u202F]\\d)"
const year = /^(?:1[5-9]|20|21)\d\d$/
/** A postal code or the like. */
const code = /^\d{5,}$/
/** Fewer things than these say next to nothing. */
const smallCount = 10

type Groups = Readonly<Record<string, string | undefined>>

export function spacedFinders(words: ValueWords): ValueFinders {
  const scale = words.scales.map(([pattern]) => pattern).join('|')
  const attached = words.attached.map(([letters]) => letters).join('|')
  const number = `(?<n>${words.figure})(?:(?:${words.range})(?<upper>${words.figure}))?`
  const scaled = `${number}(?:[\\s\\u00A0](?<scale>${scale}))?`
  const currency = words.currencies.map(([pattern]) => pattern).join('|')
  const joined = `[\\s\\u00A0]${words.of}`
  const signs = `(?:US)?[\\p{Sc}]`
  const money = new RegExp(
    `${before}(?:${scaled}(?:${joined}(?<word>${currency}|${currencyCode})|\\s?(?<letters>${attached || '(?!)'})?(?<sign>${signs}))|(?<lead>${signs}|${currencyCode})\\s?${scaled.replace(/\?<(?=[a-z])/g, '?<a_')})${after}`,
    'gu',
  )
  const quantity = new RegExp(
    `${before}${scaled}(?:[\\s\\u00A0]?(?<percent>%)|${joined}(?:(?<share>${words.percent})|(?<measure>${unitLetters}|${words.measures})|(?<counted>${words.counted})))${after}`,
    'gu',
  )
  const named = new RegExp(`(?:${words.naming})\\s?$`, 'u')
  const lone = new RegExp(`${before}(?<n>${words.figure})(?:[\\s\\u00A0](?<scale>${scale}))?${after}`, 'gu')
  const read = reader(words)

  return {
    money: (text) => [...text.matchAll(money)].flatMap((match) => moneyOf(match, read)),
    dates: datesIn(words),
    quantities: (text) =>
      [...text.matchAll(quantity)].flatMap((match) =>
        quantityOf(match, read, (counted) => {
          const isNamed = named.test(text.slice(Math.max(0, match.index - 24), match.index))
          return !isNamed && !words.uncounted.has(counted.toLowerCase())
        }),
      ),
    figures: (text) =>
      [...text.matchAll(lone)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        amount: read.amount(match.groups ?? {}).amount,
      })),
  }
}

interface Reader {
  /** What a number is worth, and the end of its range. */
  amount(groups: Groups): { readonly amount: number; readonly upper: number | null }
  currency(written: string): string
}

function reader({ read, scales, attached, currencies }: ValueWords): Reader {
  const scaleOf = wholeOf(scales)
  const lettersOf = wholeOf(attached)
  const codeOf = wholeOf(currencies)
  return {
    amount: ({ n = '', upper, scale = '', letters = '' }) => {
      const factor = (scaleOf(scale) ?? 1) * (lettersOf(letters) ?? 1)
      const worth = (figure: string) => times(read(figure), factor)
      return { amount: worth(n), upper: upper === undefined ? null : worth(upper) }
    },
    currency: (written) =>
      codeOf(written) ??
      (/^\p{Lu}{3}$/u.test(written)
        ? currencyOfCode(written)
        : currencyOfSign(written.replace('US', ''), undefined)),
  }
}

/** What stands for all of a written word; its patterns are made once, since a text may have thousands of values. */
function wholeOf<T>(
  list: readonly (readonly [pattern: string, is: T])[],
): (written: string) => T | undefined {
  const patterns = list.map(([pattern, is]) => [new RegExp(`^(?:${pattern})$`, 'u'), is] as const)
  return (written) => patterns.find(([pattern]) => pattern.test(written))?.[1]
}

const spanOf = ({ index, 0: { length } }: RegExpExecArray) => ({ start: index, end: index + length })

function moneyOf(match: RegExpExecArray, read: Reader): FactDraft[] {
  const groups: Groups = match.groups ?? {}
  const lead = groups['lead']
  const own =
    lead === undefined ? groups : { n: groups['a_n'], upper: groups['a_upper'], scale: groups['a_scale'] }
  const { amount, upper } = read.amount(own)
  if (upper !== null && upper <= amount) return []
  const currency = read.currency(lead ?? groups['word'] ?? groups['sign'] ?? '')
  return [
    {
      type: 'money',
      ...spanOf(match),
      value: { kind: 'money', amount, ...(upper !== null && { upper }), currency },
    },
  ]
}

function quantityOf(match: RegExpExecArray, read: Reader, mayCount: (thing: string) => boolean): FactDraft[] {
  const groups: Groups = match.groups ?? {}
  const { counted, measure, n = '', scale } = groups
  const { amount, upper } = read.amount(groups)
  if (upper !== null && upper <= amount) return []
  if (counted !== undefined) {
    const isNone = scale === undefined && (year.test(n) || code.test(n))
    if (isNone || amount < smallCount || !mayCount(counted)) return []
  }
  const unit = counted ?? measure ?? 'percent'
  return [
    {
      type: 'quantity',
      ...spanOf(match),
      value: { kind: 'quantity', amount, ...(upper !== null && { upper }), unit },
    },
  ]
}

function datesIn({ day, month, months, dateSign, beforeYear, afterYear }: ValueWords) {
  const edge = '(?<![\\p{L}\\p{N}/-])'
  const end = '(?![\\p{L}\\p{N}]|[./-]\\d)'
  const full = new RegExp(edge + day + end, 'gu')
  const open = new RegExp(edge + month + end, 'gu')
  const figures = new RegExp(
    `${edge}(?<day>\\d{1,2})${dateSign}(?<month>\\d{1,2})${dateSign}(?<year>(?:1[5-9]|20|21)\\d\\d)${end}`,
    'gu',
  )
  const bare = new RegExp(
    `(?<=(?<!\\p{L})(?:${beforeYear})\\s?)(?<![\\p{N}.,])(?<year>(?:1[5-9]|20|21)\\d\\d)(?![\\p{L}\\p{N}]|[.,:/-]\\d|${afterYear})`,
    'gu',
  )
  const named = wholeOf(months.map((pattern, at) => [pattern, at + 1] as const))
  const monthOf = (written: string) => (/^\d+$/.test(written) ? Number(written) : (named(written) ?? 0))
  const read = (match: RegExpExecArray): FactDraft[] => dateOf(match, monthOf)
  return (text: string): FactDraft[] => {
    // Also what is no day is taken: "30. Februar 2023" names no month either.
    const isFirst = firstOfEach(text.length)
    return [full, figures, open, bare].flatMap((pattern) =>
      [...text.matchAll(pattern)].filter((match) => isFirst(spanOf(match))).flatMap(read),
    )
  }
}

function dateOf(match: RegExpExecArray, monthOf: (written: string) => number): FactDraft[] {
  const { day, last, month, year: written = '' } = (match.groups ?? {}) as Groups
  const from: CalendarDate = {
    year: Number(written),
    month: month === undefined ? null : monthOf(month),
    day: day === undefined ? null : Number.parseInt(day, 10),
  }
  const iso = isoOf(from)
  if (last === undefined) return iso === null ? [] : [draftOf(match, { kind: 'date', iso })]
  const until = isoOf({ ...from, day: Number(last) })
  if (until === null) return []
  if (iso !== null && iso < until) return [draftOf(match, { kind: 'date', iso, until })]
  // No range: only the second day has its month beside it.
  const start = match.index + match[0].lastIndexOf(last)
  return [{ type: 'date', start, end: match.index + match[0].length, value: { kind: 'date', iso: until } }]
}

const draftOf = (match: RegExpExecArray, value: NormalizedValue): FactDraft => ({
  type: 'date',
  ...spanOf(match),
  value,
})
