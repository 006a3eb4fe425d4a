/** What an amount may be, given how it is written: as exact as its figures, and with the words that bound it. */

import { foldAmount } from '../cards/grade/fold.ts'
import { nameUnits } from '../cards/grade/unit-names.ts'
import { unitOf } from '../cards/grade/units.ts'
import type { NormalizedValue } from '../model/fact.ts'
import { leaningOf, sideOf } from '../text/numbers/bounds.ts'
import { findNumbers, type WrittenNumber } from '../text/numbers/find-numbers.ts'

export interface ReadAmount {
  /** What can be compared at all: a currency, a dimension, per cent; empty for what is only counted. */
  readonly measure: string
  /** What is counted, or what else is said beside the measure. */
  readonly counted: string
  /** Units of one kind are whole numbers of one another. */
  readonly kind: string
  /** Between what it lies, in the dimension's unit; null where nothing bounds it. */
  readonly low: number | null
  readonly high: number | null
}

/** How far "about" and "nearly" may be off. */
const roughly = 0.1
/** How far a single figure with noughts behind it may be off: "400", where 412 are meant. */
const oneFigure = 0.05
/** How far people are off who convert: miles in kilometres. */
const converting = 0.02
/** What comes on top of something else, or is none of many, is not the whole of anything. */
const partial = /^(?:an )?(?:additional|average of)|^another/

/** @param text of the value, as written; null where it cannot be compared */
export function readAmount(text: string, value: NormalizedValue): ReadAmount | null {
  if (value.kind !== 'money' && value.kind !== 'quantity') return null
  const qualifier = value.qualifier?.toLowerCase() ?? ''
  if (partial.test(qualifier)) return null
  const written = findNumbers(text)
  const { amount, upper = amount } = value
  const low = amount - slackOf(amount, written[0])
  const high = upper + slackOf(upper, written.at(-1))
  const unit = value.kind === 'money' ? { ...plain, measure: value.currency } : measureOf(value.unit)
  const bounded = withQualifier({ low, high }, amount, qualifier)
  const { measure, counted, kind, size } = unit
  const inUnit = (end: number | null): number | null => (end === null ? null : end * size)
  return { measure, counted, kind, low: inUnit(bounded.low), high: inUnit(bounded.high) }
}

const plain = { measure: '', counted: '', kind: '', size: 1 }

/** "percent", "square kilometres", "international passengers". */
function measureOf(unit: string) {
  if (unit === 'percent' || unit === 'percentage points') return { ...plain, measure: unit }
  const words = nameUnits(foldAmount(unit)).split(' ')
  const at = words.findIndex((word) => unitOf(word) !== null)
  const measure = at < 0 ? null : unitOf(words[at] ?? '')
  if (measure === null) return { ...plain, counted: unit }
  const { dimension, kind, size } = measure
  return { measure: dimension, kind, size, counted: words.filter((_, index) => index !== at).join(' ') }
}

type Bounds = Pick<ReadAmount, 'low' | 'high'>

function withQualifier(
  { low, high }: { readonly low: number; readonly high: number },
  amount: number,
  qualifier: string,
): Bounds {
  if (qualifier === '' || qualifier === 'exactly') return { low, high }
  const side = sideOf(qualifier)
  if (side === 'above') return { low: amount, high: null }
  if (side === 'below') return { low: null, high: amount }
  const slack = Math.abs(amount) * roughly
  return { low: low - slack, high: leaningOf(qualifier) === null ? high + slack : high }
}

/** How far what is written in words ("half") may be off. */
const inWords = 0.005

/** Half of what the last figure stands for that is not only a nought; at least two figures count. */
function slackOf(amount: number, written: WrittenNumber | undefined): number {
  if (written === undefined) return Math.abs(amount) * inWords
  // Without the dust that floating point leaves.
  const figure = Number((Math.abs(amount) / (written.scale ?? 1)).toPrecision(12))
  const decimals = /^\d+$/.test(String(figure)) ? decimalsOf(written.figures, figure) : fractionOf(figure)
  if (decimals > 0) return (0.5 * (written.scale ?? 1)) / 10 ** decimals
  const digits = String(Math.round(figure))
  const counting = digits.replace(/0+$/, '').length
  const noughts = digits.length - Math.max(counting, Math.min(2, digits.length))
  const half = 0.5 * 10 ** noughts * (written.scale ?? 1)
  const isOneFigure = counting === 1 && digits.length > 1
  return isOneFigure ? Math.max(half, Math.abs(amount) * oneFigure) : half
}

const fractionOf = (figure: number): number => /\.(\d+)$/.exec(String(figure))?.[1]?.length ?? 0
/** "3.0": the noughts behind the point are said on purpose. */
const decimalsOf = (written: string, figure: number): number =>
  new RegExp(`^${figure}[.,](0+)$`).exec(written)?.[1]?.length ?? 0

/** Whether both may be right. Of units that are only about the same, neither is exact. */
export function agree(one: ReadAmount, other: ReadAmount): boolean {
  const slack = one.kind === other.kind ? 0 : converting
  const from = Math.max(...[one.low, other.low].map((low) => low ?? Number.NEGATIVE_INFINITY))
  const to = Math.min(...[one.high, other.high].map((high) => high ?? Number.POSITIVE_INFINITY))
  return from < to || (slack > 0 && from - to <= slack * Math.abs(from))
}
