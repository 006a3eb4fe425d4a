/** A text with a slot in place of each number, so that patterns for what stands around numbers need not know them. */
import { findNumbers, type WrittenNumber } from './find-numbers.ts'
import { times } from './scales.ts'

const first = '\uE000'
const later = '\uE001'
const either = /[\uE000\uE001]/g

/** The source of a pattern for one number. */
export const slot = `${first}${later}*`

export interface Slots {
  /** As long as the text, so that all offsets hold. */
  readonly shape: string
  readonly numbers: readonly WrittenNumber[]
  /** The number that begins at an offset into it. */
  readonly at: (start: number | undefined) => WrittenNumber | undefined
}

/** The finders of a sentence ask for it in turn. */
let last: { readonly text: string; readonly slots: Slots } | null = null

export function slotsOf(text: string): Slots {
  if (last?.text !== text) last = { text, slots: fill(text) }
  return last.slots
}

function fill(text: string): Slots {
  const numbers = findNumbers(text)
  const byStart = new Map(numbers.map((number) => [number.start, number]))
  const at = (start: number | undefined) => (start === undefined ? undefined : byStart.get(start))
  let shape = ''
  let end = 0
  for (const number of numbers) {
    shape +=
      text.slice(end, number.start).replace(either, ' ') + first + later.repeat(number.end - number.start - 1)
    end = number.end
  }
  return { shape: shape + text.slice(end).replace(either, ' '), numbers, at }
}

/** What two ends of a range are worth: of "$5-10 million" the scale stands once, for both. */
export function rangeOf(
  from: WrittenNumber,
  to: WrittenNumber | undefined,
): { amount: number; upper: number | null } {
  const amount = from.readings[0] ?? Number.NaN
  if (to === undefined) return { amount, upper: null }
  const lent = from.scale === null && to.scale !== null ? times(amount, to.scale) : amount
  return { amount: lent, upper: to.readings[0] ?? null }
}
