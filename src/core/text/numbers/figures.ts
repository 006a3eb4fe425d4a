/** Figures in the ways that countries write them: what groups digits, what begins the decimals, and what is a list. */
import type { Span } from '../../model/span.ts'
import { months } from '../words.ts'
import { namingWord } from './naming.ts'

/** Blanks that are there to group digits; a plain one may as well part two numbers. */
const groupingBlanks = '\\u00A0\\u2007\\u2008\\u2009\\u202F'
/** Digits with what stands between them, as far as they go on: nothing less than all of it can be a number. */
export const chain = `\\d+(?:[ ${groupingBlanks}.,'\\u2019]\\d+)*`

/** A pattern of a figure without blanks. */
export const figure = "\\d+(?:[.,'\\u2019]\\d+)*"

const blank = new RegExp(`[ ${groupingBlanks}]`)
const groupingBlank = new RegExp(`[${groupingBlanks}]`)

/** Ways to group, each with the sign of its decimals. */
const groupings: readonly RegExp[] = [
  /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/,
  /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/,
  /^[1-9]\d{0,2}(?:['\u2019]\d{3})+(?:[.,]\d+)?$/,
  /^[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d+)?$/,
  /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/,
]
/** A point before three digits: a group, or decimals. */
const doubtful = /^[1-9]\d{0,2}\.\d{3}$/
const whole = /^(?:0|[1-9]\d*)$/
const decimals = /^(?:0|[1-9]\d*)[.,]\d+$/
/** "2019,250" is a year and a number. */
const yearAndMore = /^(?:1[5-9]|20)\d\d,\d{3}$/

/** What a figure without blanks may mean, the likelier first; nothing where it is no number. */
export function readingsOf(figure: string): number[] {
  if (whole.test(figure)) return [Number(figure)]
  if (doubtful.test(figure)) return [Number(figure), Number(figure.replace('.', ''))]
  if (groupings.some((grouping) => grouping.test(figure))) return [withoutGroups(figure)]
  if (decimals.test(figure) && !yearAndMore.test(figure)) return [Number(figure.replace(',', '.'))]
  return []
}

/** The last sign begins the decimals where it is another one than the first. */
function withoutGroups(figure: string): number {
  const signs = figure.replace(/\d/g, '')
  const last = signs.at(-1) ?? ''
  if (last === signs[0]) return Number(figure.replace(/\D/g, ''))
  const at = figure.lastIndexOf(last)
  return Number(`${figure.slice(0, at).replace(/\D/g, '')}.${figure.slice(at + 1)}`)
}

export interface Figure extends Span {
  readonly readings: readonly number[]
  /** Whether it stands in a row of figures, of which nothing tells what belongs together. */
  readonly isListed: boolean
}

interface FigurePart extends Span {
  readonly text: string
}

/**
 * The figures of a chain.
 * @param start where the chain begins
 * @param before what stands before it
 * @param isSum whether a currency says that it is one number
 */
export function figuresOf(written: string, start: number, before: string, isSum: boolean): Figure[] {
  const parts = partsOf(written, start, blank)
  const head = headOf(parts, before)
  const rest = parts.slice(head)
  const isGrouped = groupingBlank.test(written)
  const unread: Figure = { start, end: start + written.length, readings: [], isListed: true }
  if (isGrouped && written.includes(' ')) {
    // Where grouping blanks group, plain ones part; but "1\u2009000 900" may be one number, or two.
    const plain = partsOf(written, start, / /)
    if (
      (fitTogether(rest) || fitTogether(parts)) &&
      plain.slice(1).some(({ text }) => /^\d{3}(?!\d)(?!.*\D\d{3})/.test(text))
    )
      return [unread]
    return plain.flatMap((part) => figuresOf(part.text, part.start, before, true))
  }
  const isOne = fitTogether(rest) && (isSum || isGrouped || !isRow(rest))
  // A grouping blank says that it is one number: where it fits with none, nothing of it is read.
  if (isGrouped && !(isOne && head === 0)) return [unread]
  // "Table 3 100 items": most likely a hundred, but nobody can be sure of it.
  const isNamed = head > 0 && !year.test(parts[0]?.text ?? '')
  const isUnsure = ({ text }: FigurePart) => isNamed && /^\d{3}(?!\d)/.test(text)
  return [
    ...parts.slice(0, head).map((part, index) => alone(part, index > 0 && isUnsure(part))),
    ...(isOne
      ? [{ ...together(rest), isListed: isNamed && fitTogether(parts) }]
      : rest.map((part) => alone(part, rest.length > 1 || isUnsure(part)))),
  ]
}

function partsOf(written: string, start: number, between: RegExp): FigurePart[] {
  let at = start
  return written.split(between).map((text) => {
    const part = { text, start: at, end: at + text.length }
    at = part.end + 1
    return part
  })
}

/** How many parts at the beginning stand for themselves: "Table 3 |100 items", "in 2019 |250 ships". */
function headOf(parts: readonly FigurePart[], before: string): number {
  const first = parts[0]?.text ?? ''
  if (parts.length === 1) return 0
  if (year.test(first)) return 1
  const isNamed = namesNext.test(before) || (dayNext.test(before) && Number(first) <= 31)
  // "rooms 101 102 103": names all the way.
  return isNamed ? (first.length < 3 ? 1 : parts.length) : 0
}

const namesNext = new RegExp(`\\b(?:${namingWord})\\s*$`, 'i')
const dayNext = new RegExp(`\\b(?:${months.join('|')})\\s$`, 'i')
const year = /^(?:1[5-9]|20|21)\d\d$/

const fitTogether = (parts: readonly FigurePart[]): boolean =>
  parts.length > 1 &&
  /^[1-9]\d{0,2}$/.test(parts[0]?.text ?? '') &&
  parts.slice(1, -1).every(({ text }) => /^\d{3}$/.test(text)) &&
  // Decimals are never taken for one more group.
  /^\d{3}(?:[.,](?:\d{1,2}|\d{4,}))?$/.test(parts.at(-1)?.text ?? '')

/** Four figures of three digits and more, or three that count on in equal steps, are more likely a row of a table. */
function isRow(parts: readonly FigurePart[]): boolean {
  const numbers = parts.map(({ text }) => Number(text))
  const [first = 0, second = 0, third = 0] = numbers
  if (first < 100 || numbers.length < 3) return false
  return numbers.length > 3 || third - second === second - first
}

const alone = (part: FigurePart, isListed: boolean): Figure => ({
  start: part.start,
  end: part.end,
  readings: readingsOf(part.text),
  isListed,
})

const together = (parts: readonly FigurePart[]): Figure => ({
  start: parts[0]?.start ?? 0,
  end: parts.at(-1)?.end ?? 0,
  readings: [Number(parts.map(({ text }) => text.replace(',', '.')).join(''))],
  isListed: false,
})
