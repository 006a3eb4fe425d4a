/** What holds of every fact with figures in it: its digits are those of its span, and the span cuts no figure. */
import type { Fact } from '../../src/core/model/fact.ts'
import type { Span } from '../../src/core/model/span.ts'

const blank = "\\u00A0\\u202F\\u2009\\u2007'\u2019"
/** A figure with all that parts its groups. */
const grouped = new RegExp(
  `\\d+(?:[.,${blank}]\\d+|(?<!\\d{4}) \\d{3}(?!\\d)|(?<=(?<!\\d)\\d{2}) \\d{2}(?= \\d{3}))*`,
  'gu',
)
const raised = '\\u00B2\\u00B3\\u00B9\\u2070\\u2074-\\u2079'
const power = new RegExp(`[\u00D7x]\\s?10[\u207B${raised}]+`, 'gu')
const inWords = /dozen|[\u00BC\u00BD\u00BE]|\bhalf\b|\d\s(?:in|out of)\s|(?:\bin|out of)\s[\d,]+\b/i

/** What parts a figure from the span that stands before or after it, if it continues there: null where it does not. */
export function cutFigure(text: string, { start, end }: Span, type: string): string | null {
  const [before, own, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  const counted = type === 'money' || type === 'quantity'
  const left =
    /^\d/.test(own) &&
    (new RegExp(`\\d[.,${blank}]?$`, 'u').test(before) ||
      (counted && /^\d{3}(?!\d)/.test(own) && /(?<![\d.,])\d{1,3} $/.test(before)))
  const right =
    /\d$/.test(own) &&
    (new RegExp(`^(?:[${raised}]|[.,${blank}]?\\d)`, 'u').test(after) ||
      (counted && /(?<!\d)\d{1,3}$/.test(own) && /^ \d{3}(?![\d,.])/.test(after)))
  return left || right ? `${before.slice(-12)}\u27E8${own}\u27E9${after.slice(0, 12)}` : null
}

/** The digits that count, without the zeros that only say the size. */
const significant = (figure: string | number): string =>
  String(figure)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '')

/** The figures of a span that its value does not hold, and those of the value that are not in the span. */
export function strangeDigits(own: string, value: Fact['value']): string[] {
  if (value === undefined || value.kind === 'expansion' || !/\d/.test(own)) return []
  if (value.kind === 'date') return strangeInDate(own, value)
  if (value.kind === 'rank') return (own.match(/\d+/g) ?? []).filter((each) => Number(each) !== value.place)
  if (inWords.test(own)) return []
  const figuresOf = (text: string) => (text.replace(power, '').match(grouped) ?? []).map(significant)
  const amounts = [value.amount, ...(value.upper === undefined ? [] : [value.upper])].map((amount) =>
    significant(Number(amount.toPrecision(15)).toLocaleString('en', { maximumFractionDigits: 20 })),
  )
  const said = new Set(figuresOf(own))
  const known = new Set([
    ...amounts,
    ...figuresOf(value.qualifier ?? ''),
    ...('unit' in value ? figuresOf(value.unit) : []),
  ])
  // "$3 to five": what is written in words has no digits.
  const worded = /\b(?:two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty)\b/iu.test(own)
  return [
    ...[...said].filter((each) => !known.has(each)),
    ...(worded ? [] : amounts.filter((each) => !said.has(each))),
  ]
}

function strangeInDate(own: string, value: Extract<Fact['value'], { kind: 'date' }>): string[] {
  const parts = [value.iso, value.until ?? ''].flatMap((iso) =>
    iso
      .split('-')
      .filter((part) => part !== '')
      .map(Number),
  )
  const years = parts.filter((part) => part > 31)
  const inYear = [...own.matchAll(/(?:Q|H)([1-4])\b/g)].map(([, part]) => Number(part))
  const others = (value.qualifier?.match(/\d+/g) ?? []).map(Number)
  const known = new Set([...parts, ...years.map((year) => year % 100), ...inYear, ...others])
  // "04/05/2013" leaves open which is the day.
  const open = /\d{1,2}[./]\d{1,2}[./]\d{4}/.test(own) && value.iso.length === 4
  return (own.match(/\d+/g) ?? []).filter((part) => !known.has(Number(part)) && !(open && part.length < 3))
}
