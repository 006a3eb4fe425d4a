import type { Fact, NormalizedValue } from '../../../core/model/fact.ts'
import { writeRank } from '../../../core/text/numbers/ranks.ts'
import { formatIsoDate } from '../../../shared/messages/format.ts'
import { perLocale } from '../../../shared/messages/locale.ts'
import { messages } from '../../../shared/messages/messages.ts'

/** What a fact says in numbers or dates, as it is shown and as it is sorted. */
export interface ShownValue {
  readonly kind: NormalizedValue['kind']
  readonly text: string
  /** Values of one kind are in the order of their keys. */
  readonly key: number | string
}

/** Null for a fact that is a name. */
export function shownValue({ value }: Pick<Fact, 'value'>): ShownValue | null {
  if (value === undefined) return null
  switch (value.kind) {
    case 'date':
      return { kind: value.kind, key: value.iso, text: formatDates(value) }
    case 'money':
      return { kind: value.kind, key: value.amount, text: formatMoney(value) }
    case 'quantity':
      return { kind: value.kind, key: value.amount, text: formatQuantity(value) }
    case 'rank':
      return { kind: value.kind, key: value.place, text: writeRank(value) }
    case 'expansion':
      return { kind: value.kind, key: value.expansion, text: value.expansion }
  }
}

type Dates = Pick<Extract<NormalizedValue, { kind: 'date' }>, 'iso' | 'until'>

/** A date, or the first and last of a range. */
const formatDates = ({ iso, until }: Dates): string =>
  until === undefined
    ? formatIsoDate(iso)
    : messages.facts.values.range(formatIsoDate(iso), formatIsoDate(until))

/** From here on a figure is read faster as "442 billion". */
const long = 1e6

function formatMoney({ amount, upper, currency }: Extract<NormalizedValue, { kind: 'money' }>): string {
  return `${currency} ${formatAmounts(amount, upper)}`
}

function formatQuantity({ amount, upper, unit }: Extract<NormalizedValue, { kind: 'quantity' }>): string {
  const text = formatAmounts(amount, upper)
  // Documents compiled before ranks were a kind of their own.
  if (unit === 'rank') return messages.facts.values.rank(text)
  return unit === '%' || unit === 'percent' ? messages.facts.values.percent(text) : `${text} ${unit}`.trim()
}

const formatAmounts = (amount: number, upper: number | undefined): string =>
  upper === undefined
    ? formatNumber(amount)
    : messages.facts.values.range(formatNumber(amount), formatNumber(upper))

const short = perLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }))
const compact = perLocale(
  (locale) =>
    new Intl.NumberFormat(locale, {
      maximumFractionDigits: 2,
      notation: 'compact',
      compactDisplay: 'long',
    }),
)

const formatNumber = (amount: number): string =>
  (Math.abs(amount) >= long ? compact() : short()).format(amount)
