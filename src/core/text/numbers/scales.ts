/** Words and letters by which a number is multiplied: "million", "lakh", "bn", "k". */
import { entryIn } from '../../model/entry-in.ts'

const words: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  lakh: 1e5,
  crore: 1e7,
}
/** Abbreviations of two letters or more are nothing else, wherever they stand. */
const shorts: Readonly<Record<string, number>> = {
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  bn: 1e9,
  bln: 1e9,
  mrd: 1e9,
  tn: 1e12,
  trn: 1e12,
  cr: 1e7,
}
/** Single letters may be units as well: "m" is a metre, "t" a tonne. */
const letters: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 }

/** Sources of patterns; none holds a capturing group. */
export const scaleWord = Object.keys(words).join('|')
const scaleShort = Object.keys(shorts).join('|')

/** The factor of a scale word, one or many; null for other words. */
export const scaleOf = (word: string): number | null =>
  entryIn(words, word) ?? entryIn(words, word.replace(/s$/, '')) ?? null

/** The scale of letters attached to a figure, in any case. */
export const shortScaleOf = (written: string): number | null =>
  entryIn(shorts, written) ?? entryIn(letters, written) ?? null

/** A product without the dust that floating point leaves (1.44 × 10⁹ is 1440000000). */
export const times = (number: number, factor: number): number => Number((number * factor).toPrecision(15))

const after = `(?:[\\s-]?(?:${scaleWord})s?(?![\\p{L}\\p{N}]))+`
const shortAfter = `\\s?(?:${scaleShort})(?![\\p{L}\\p{N}])`
const worded = new RegExp(`${after}|${shortAfter}`, 'iuy')
const inMoney = new RegExp(`${after}|${shortAfter}|\\s?[kmbt](?![\\p{L}\\p{N}])`, 'iuy')
/** Where no currency tells, a letter has to stand close, and a small "b" or any "t" is another thing. */
const letter = /[kKMBm](?![\p{L}\p{N}])/uy

export interface ScaleAfter {
  readonly factor: number
  readonly end: number
  /** Whether the scale's letter may be a unit as well: "300m". */
  readonly isDoubtful: boolean
}

/** What multiplies a figure that ends at `from`; null where nothing does. @param isMoney whether it is a sum */
export function scaleAfter(text: string, from: number, isMoney: boolean): ScaleAfter | null {
  const whole = stickyAt(isMoney ? inMoney : worded, text, from)
  const written = whole ?? stickyAt(letter, text, from)
  if (written === null) return null
  const factor = written
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .reduce((product, word) => product * (scaleOf(word) ?? shortScaleOf(word) ?? 1), 1)
  return { factor, end: from + written.length, isDoubtful: !isMoney && written === 'm' }
}

export function stickyAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}
