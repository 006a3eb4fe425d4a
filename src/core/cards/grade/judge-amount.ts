/** Compares two amounts: by value first, then by what is said beside it. */
import { times } from '../../text/numbers/scales.ts'
import type { Amount } from './amount.ts'
import type { ReadNumber } from './number.ts'
import type { MeasureUnit } from './units.ts'
import { atMost, type Verdict } from './verdict.ts'

/** How far two readings of one number may lie apart: what floating point leaves. */
const dust = 1e-9

export function judgeAmount(answer: Amount, typed: Amount): Verdict {
  const unit = judgeUnit(answer, typed)
  if (unit === 'wrong' || answer.isNegative !== typed.isNegative) return 'wrong'
  if (answer.rate !== null && typed.rate !== null && answer.rate !== typed.rate) return 'wrong'
  const opposed = answer.side !== null && typed.side !== null && answer.side !== typed.side
  if (opposed && !answer.leans && !typed.leans) return 'wrong'
  const number = judgeNumbers(answer, typed)
  // A side where the answer is exact is a guess at it; "about" is none.
  const part = opposed || typed.isMisspelt || (answer.rate !== null && typed.rate === null)
  return atMost(atMost(number, unit), part ? 'close' : 'right')
}

/** Whether both speak of the same thing. An answer without a unit has it in its prompt. */
function judgeUnit(answer: Amount, typed: Amount): Verdict {
  if (answer.currency !== null || typed.currency !== null) return judgeCurrency(answer, typed)
  if (answer.share !== typed.share) return isPartOfOne(answer) || isPartOfOne(typed) ? 'right' : 'wrong'
  if (answer.unit !== null) {
    if (typed.unit !== null) return judgeKinds(answer.unit, typed.unit)
    return typed.things.length > 0 ? 'wrong' : 'close'
  }
  return judgeThings(answer, typed)
}

/** Of two kinds of one dimension no number is the very same: 10 miles and 16 km. */
const judgeKinds = (asked: MeasureUnit, said: MeasureUnit): Verdict =>
  asked.kind === said.kind ? 'right' : asked.dimension === said.dimension ? 'close' : 'wrong'

/** "half" and "50%" are one share. */
const isPartOfOne = ({ from, share }: Amount) => share === null && from.isShare

function judgeCurrency({ currency }: Amount, typed: Amount): Verdict {
  if (currency === null) return 'wrong'
  const said = typed.currency
  if (said === null)
    return typed.share !== null || typed.unit !== null || typed.things.length > 0 ? 'wrong' : 'close'
  if (said.codes.some((code) => currency.codes.includes(code))) return 'right'
  return said.isBareDollar && currency.codes.some((code) => dollars.has(code)) ? 'close' : 'wrong'
}

const dollars = new Set(['CAD', 'AUD', 'NZD', 'HKD', 'SGD'])

/** What is counted or ranked by, where the answer says it. */
function judgeThings(answer: Amount, typed: Amount): Verdict {
  if (answer.from.ordinal !== typed.from.ordinal && !(answer.from.ordinal && isPlainCount(typed)))
    return 'wrong'
  if (answer.things.length === 0) return 'right'
  const shared = answer.things.filter((thing) => typed.things.includes(thing))
  if (shared.length === answer.things.length) return 'right'
  return typed.things.length === 0 || answer.from.ordinal || shared.length > 0 ? 'close' : 'wrong'
}

/** "4", but not "four largest", which are several. */
const isPlainCount = ({ unit, share, to, things }: Amount) =>
  unit === null && share === null && to === null && things.length === 0

function judgeNumbers(answer: Amount, typed: Amount): Verdict {
  const measure = measureOf(answer, typed)
  const [from, end] = [sizes(answer, answer.from, measure), answer.to && sizes(answer, answer.to, measure)]
  // Where the unit is not said it is taken to be the other's, and is close at most.
  const measured = typed.unit === null ? { ...typed, unit: answer.unit } : typed
  const [first, last] = [sizes(measured, typed.from, measure), typed.to && sizes(measured, typed.to, measure)]
  if (end !== null) {
    if (last !== null) return meets(from, first) && meets(end, last) ? 'right' : 'wrong'
    return meets(from, first) || meets(end, first) ? 'close' : 'wrong'
  }
  if (last !== null) return 'wrong'
  if (meets(from, first)) return 'right'
  const isNear = measure === 'about' ? isConverted : isRounded
  return from.some((exact) => first.some((said) => isNear(exact, said))) ? 'close' : 'wrong'
}

/** In what two amounts are compared: their kind's smallest unit, the dimension's, or the bare numbers. */
type MeasureBasis = 'kind' | 'about' | 'bare'

function measureOf(answer: Amount, typed: Amount): MeasureBasis {
  if (answer.unit === null) return 'bare'
  return typed.unit !== null && typed.unit.kind !== answer.unit.kind ? 'about' : 'kind'
}

/** What a number may amount to; percentages as parts of one. */
function sizes({ unit, share }: Amount, number: ReadNumber, measure: MeasureBasis): number[] {
  const factor = unit === null || measure === 'bare' ? 1 : measure === 'kind' ? unit.factor : unit.size
  return number.readings.map((reading) =>
    share === 'percent' ? times(reading, 1 / 100) : times(reading, factor),
  )
}

const same = (one: number, other: number) =>
  Math.abs(one - other) <= dust * Math.max(Math.abs(one), Math.abs(other))
const meets = (some: readonly number[], others: readonly number[]) =>
  // Only the answer's likelier reading is meant.
  others.some((other) => same(some[0] ?? Number.NaN, other))

/** Whether `said` is `exact` rounded to two digits or more. One digit says too little. */
function isRounded(exact: number, said: number): boolean {
  if (!Number.isFinite(said) || said === 0) return false
  const digits = said.toExponential().split('e')[0]?.replace(/\D/g, '').length ?? 0
  return digits >= 2 && digits < 15 && same(Number(exact.toPrecision(digits)), said)
}

/** How far people are off who convert in their heads. */
const slack = 0.02
const isConverted = (exact: number, said: number): boolean =>
  Math.abs(exact - said) <= slack * Math.abs(exact)
