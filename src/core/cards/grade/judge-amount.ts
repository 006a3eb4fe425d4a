/** Compares two amounts: by value first, then by what is said beside it. */
import type { Amount } from './amount.ts'
import type { ReadNumber } from './number.ts'
import { atMost, type Verdict } from './verdict.ts'

/** How far two readings of one number may lie apart: what floating point leaves. */
const dust = 1e-9

export function judgeAmount(answer: Amount, typed: Amount): Verdict {
  const unit = judgeUnit(answer, typed)
  if (unit === 'wrong' || answer.isNegative !== typed.isNegative) return 'wrong'
  if (answer.rate !== null && typed.rate !== null && answer.rate !== typed.rate) return 'wrong'
  const number = judgeNumbers(answer, typed)
  const opposed = answer.side !== null && typed.side !== null && answer.side !== typed.side
  // A side where the answer is exact is a guess at it; "about" is none.
  const part = opposed || typed.isMisspelt || (answer.rate !== null && typed.rate === null)
  return atMost(atMost(number, unit), part ? 'close' : 'right')
}

/** Whether both speak of the same thing. An answer without a unit has it in its prompt. */
function judgeUnit(answer: Amount, typed: Amount): Verdict {
  if (answer.currency !== null || typed.currency !== null) return judgeCurrency(answer, typed)
  if (answer.share !== typed.share) return isPartOfOne(answer) || isPartOfOne(typed) ? 'right' : 'wrong'
  if (answer.unit !== null) {
    if (typed.unit !== null) return answer.unit.kind === typed.unit.kind ? 'right' : 'wrong'
    return typed.things.length > 0 ? 'wrong' : 'close'
  }
  return judgeThings(answer, typed)
}

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

const isPlainCount = ({ unit, share, to }: Amount) => unit === null && share === null && to === null

function judgeNumbers(answer: Amount, typed: Amount): Verdict {
  const [from, end] = [sizes(answer, answer.from), answer.to && sizes(answer, answer.to)]
  // Where the unit is not said it is taken to be the answer's, and is close at most.
  const measured = typed.unit === null ? { ...typed, unit: answer.unit } : typed
  const [first, last] = [sizes(measured, typed.from), typed.to && sizes(measured, typed.to)]
  if (end !== null) {
    if (last !== null) return meets(from, first) && meets(end, last) ? 'right' : 'wrong'
    return meets(from, first) || meets(end, first) ? 'close' : 'wrong'
  }
  if (last !== null) return 'wrong'
  if (meets(from, first)) return 'right'
  return from.some((exact) => first.some((said) => isRounded(exact, said))) ? 'close' : 'wrong'
}

/** What a number may amount to in its kind's smallest unit; shares as percentages. */
function sizes({ unit, share, from, to }: Amount, number: ReadNumber): number[] {
  const factor = unit?.factor ?? (share === null && to === null && from.isShare ? 100 : 1)
  return number.readings.map((reading) => reading * factor)
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
