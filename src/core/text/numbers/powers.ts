/** Powers: "10⁶", "3 × 10⁶", "2³²", "10^6". Any other raised character after a figure leaves its value in doubt. */
import { stickyAt, times } from './scales.ts'

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const raised = `[⁺⁻]?[${digits}]+`
const exponent = `${raised}|\\^[-−+]?\\d+`
/** The source of what makes a power of the figure before it. */
export const powerTail = `\\s?[×x·*⋅]\\s?10(?:${exponent})|${exponent}`
const anyRaised = new RegExp(`[⁺⁻]?[${digits}]`, 'uy')
const direct = new RegExp(`(?:${exponent})`, 'uy')
const timesTen = new RegExp(`\\s?[×x·*⋅]\\s?10(?:${exponent})`, 'uy')
/** Larger ones belong to no document. */
const largest = 300

export interface Power {
  readonly readings: readonly number[]
  readonly end: number
}

/** Whether a figure ends with a raised character. */
export const raisedAfter = (text: string, end: number): boolean => stickyAt(anyRaised, text, end) !== null

/**
 * The power that a figure, which ends at `end`, begins; null where it begins none.
 * @param figure what may be a base; empty for a sum of money, whose raised digits are cents: "$19⁹⁹"
 */
export function powerAfter(
  text: string,
  end: number,
  figure: string,
  readings: readonly number[],
): Power | null {
  const product = stickyAt(timesTen, text, end)
  if (product !== null) {
    const power = exponentOf(product.replace(/^\s?.\s?10/u, ''))
    return power === null
      ? null
      : { readings: readings.map((reading) => shifted(reading, power)), end: end + product.length }
  }
  const written = stickyAt(direct, text, end)
  const power = written === null ? null : exponentOf(written)
  if (written === null || power === null || !isBase(figure, written)) return null
  const value = figure === '10' ? shifted(1, power) : 2 ** power
  return { readings: [value], end: end + written.length }
}

/** Ten, and two in computing, where the exponent has two digits: "2³" may be a two with a note. */
const isBase = (figure: string, written: string): boolean =>
  figure === '10' || (figure === '2' && written.length > 1)

function exponentOf(written: string): number | null {
  const plain = [...written.replace('^', '')].map(plainOf).join('')
  const value = Number(plain)
  return Math.abs(value) <= largest ? value : null
}

/** Exponents on the line, as a fold leaves them whole: "10⁶" becomes "10^6". */
export const lowerExponents = (text: string): string =>
  text.replace(raisedRun, (run) => `^${[...run].map(plainOf).join('')}`)

const raisedRun = new RegExp(`(?<=\\d)${raised}`, 'gu')

function plainOf(character: string): string {
  if (character === '⁻' || character === '−') return '-'
  if (character === '⁺') return '+'
  const digit = digits.indexOf(character)
  return digit < 0 ? character : String(digit)
}

const shifted = (number: number, power: number): number => times(number, Number(`1e${power}`))
