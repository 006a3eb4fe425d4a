/** Amounts beside an amount: the words around the figure stay, the figure changes and keeps its form. */

import { type Chance, indexOf } from '../../base/random.ts'
import type { Fact, NormalizedValue } from '../../model/fact.ts'
import { findNumbers, type WrittenNumber } from '../../text/numbers/find-numbers.ts'
import { plainFigures, writeLike } from '../../text/numbers/write.ts'
import type { ChoiceField, ChoiceSide, Option } from './pick.ts'

/** After one of these a neighbour may be meant as well, so that others stand farther off. */
const vague =
  /\b(?:nearly|almost|approximately|about|around|roughly|close to|some|an? estimated|estimated)\b/i

/** Others are within this factor of the answer. */
const widest = 3
/** Derived ones are within this factor, and not closer than the shares below. */
const wide = 2.3
const closest = { exact: 0.05, vague: 0.15 } as const

interface WrittenFigure {
  readonly before: string
  readonly text: string
  readonly after: string
  /** What it is worth without its scale. */
  readonly size: number
  /** Its scale as it is written. */
  readonly scale: string
}

/** The numbers of a text in figures; null where one is a power or has a fraction, which no other is written like. */
function figuresOf(text: string): readonly WrittenNumber[] | null {
  const found = findNumbers(text)
  return found.every((number) => isPlain(number.figures)) && !/[½⅓⅔¼¾]/.test(text) ? found : null
}

const isPlain = (figures: string) => Number.isFinite(Number(plainFigures(figures))) && figures !== ''

/** The one figure of a text; null where there is none, or more. "4th" and "F-35B" are none. */
function figureOf(text: string): WrittenFigure | null {
  const found = figuresOf(text) ?? []
  const [only] = found
  if (only === undefined || found.length > 1 || /\d/.test(outside(text, only))) return null
  const end = only.start + only.figures.length
  if (/^[⁰¹²³⁴-⁹^]|^\s?[×x]\s?10/u.test(text.slice(end))) return null
  return {
    before: text.slice(0, only.start),
    text: only.figures,
    after: text.slice(end),
    size: Number(plainFigures(only.figures)),
    scale: text.slice(end, only.end),
  }
}

const outside = (text: string, { start, end }: WrittenNumber) => text.slice(0, start) + text.slice(end)

/** Whole figures, figures behind the point, zeros at the end, and whether the last of several that count is a 5. */
function formOf(figure: string): string {
  const [whole = '', part = ''] = plainFigures(figure).split('.')
  const digits = whole + part
  const zeros = /0*$/.exec(part === '' ? whole : part)?.[0].length ?? 0
  const five = /[1-9]\d*50*$/.test(digits) ? 5 : 1
  return [whole.length, part.length, Math.min(zeros, digits.length - 1), five].join(' ')
}

const sizeForm = (form: string) => form.split(' ').slice(0, 2).join(' ')

/** @returns null where the answer holds no single figure. */
export function figureField(answer: string, fact: Fact, facts: readonly Fact[]): ChoiceField | null {
  const figure = figureOf(answer)
  if (figure === null) return null
  const { size } = figure
  if (!(size > 0)) return null
  const own = optionOf(figure, figure.text)
  const others = facts.flatMap((other) => {
    if (other.id === fact.id || !sameUnit(fact.value, other.value)) return []
    const found = figureOf(other.text)
    if (found === null || found.scale !== figure.scale) return []
    const option = optionOf(figure, found.text)
    // Only what is written in the same way.
    const isAlike = writeLike(found.size, figure.text) === found.text
    return isAlike && sizeForm(option.form) === sizeForm(own.form) && isNear(option.size, size)
      ? [option]
      : []
  })
  const least = vague.test(figure.before) ? closest.vague : closest.exact
  const ceiling = isShare(fact.value) && size < 100 ? 100 : Number.POSITIVE_INFINITY
  return {
    answer: own,
    others: others.filter((other) => other.size < ceiling),
    derive: (side, form, _members, next) => deriveFigure(side, form, figure, size, least, ceiling, next),
    apart: (a, b) => Math.abs(a.size - b.size) >= least * Math.min(a.size, b.size),
  }
}

const optionOf = (frame: WrittenFigure, figure: string): Option => ({
  text: frame.before + figure + frame.after,
  size: Number(plainFigures(figure)),
  form: formOf(figure),
})

const isNear = (a: number, b: number) => a / b <= widest && b / a <= widest
const isShare = (value: NormalizedValue | undefined) => value?.kind === 'quantity' && value.unit === 'percent'

function sameUnit(a: NormalizedValue | undefined, b: NormalizedValue | undefined): boolean {
  if (a?.kind === 'money' && b?.kind === 'money') return a.currency === b.currency && b.upper === undefined
  return a?.kind === 'quantity' && b?.kind === 'quantity' && a.unit === b.unit && b.upper === undefined
}

function deriveFigure(
  side: ChoiceSide,
  form: string,
  figure: WrittenFigure,
  size: number,
  least: number,
  ceiling: number,
  next: Chance,
): Option | null {
  const [, decimals = 0, zeros = 0] = form.split(' ').map(Number)
  const step = 10 ** (zeros - decimals)
  // A step is the least that a short figure can move by.
  const factor = (1 + least) * (wide / (1 + least)) ** next()
  const aim = side === 'above' ? size * factor : size / factor
  const five = form.endsWith(' 5')
  const units = five ? Math.round(aim / step / 10 - 0.5) * 10 + 5 : Math.round(aim / step)
  const moved = Number((units * step).toPrecision(15))
  if (!(moved > 0) || moved >= ceiling || moved > size !== (side === 'above') || moved === size) return null
  // "$0.76 billion" would be written in millions.
  if (size >= 1 && moved < 1) return null
  const option = optionOf(figure, writeLike(moved, figure.text))
  return option.form === form ? option : null
}

/** Two figures as one range ("60 to 65 percent"): all of them are as wide, and none touches another. */
export function rangeField(answer: string): ChoiceField | null {
  const [low, high, ...more] = figuresOf(answer) ?? []
  if (low === undefined || high === undefined || more.length > 0) return null
  const from = Number(plainFigures(low.figures))
  const to = Number(plainFigures(high.figures))
  const width = Number((to - from).toPrecision(12))
  if (!(width > 0) || formOf(low.figures).split(' ')[1] !== formOf(high.figures).split(' ')[1]) return null
  const at = (steps: number): Option | null => {
    const move = steps * width * 2
    const [a, b] = [writeLike(from + move, low.figures), writeLike(to + move, high.figures)]
    if (from + move <= 0 || a.length !== low.figures.length || b.length !== high.figures.length) return null
    const between = answer.slice(low.start + low.figures.length, high.start)
    const text = answer.slice(0, low.start) + a + between + b + answer.slice(high.start + high.figures.length)
    return { text, size: from + move, form: '' }
  }
  return steppedField({ text: answer, size: from, form: '' }, at)
}

/** A field whose others lie at whole steps from the answer, on either side. */
export function steppedField(answer: Option, at: (steps: number) => Option | null): ChoiceField {
  return {
    answer,
    others: [],
    derive: (side, _form, members, next) => {
      const sign = side === 'above' ? 1 : -1
      const here = members.filter(({ size }) => (size - answer.size) * sign > 0).length
      // The next free step, or now and then the one after it.
      return at(sign * (here + 1 + indexOf(2, next)))
    },
    apart: (a, b) => a.size !== b.size,
  }
}
