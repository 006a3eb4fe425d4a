/** What generated prose holds besides words: numbers, shares, money, dates, names. */
import type { Draw } from './draw.ts'

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]
const scales = ['million', 'million', 'billion', 'thousand']
const currencies = ['$', '$', '$', '€', '£', '¥']
const units = ['kilometres', 'tonnes', 'people', 'megawatts', 'hectares', 'vessels', 'units']
const bodies = ['Agency', 'Council', 'Institute', 'Bank', 'Commission', 'Treaty', 'Initiative', 'University']

/** Small numbers are commoner than large ones, as Benford found. */
const magnitude = (draw: Draw, most: number): number => Math.floor(10 ** (draw.even() * Math.log10(most)))
const withCommas = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',')
const year = (draw: Draw): number => 2026 - Math.floor(draw.even() ** 2 * 120)

export const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

type Maker = (draw: Draw, word: () => string) => string

const makers: readonly Maker[] = [
  (draw) => `in ${year(draw)}`,
  (draw) => `on ${draw.pick(months)} ${1 + draw.below(28)}, ${year(draw)}`,
  (draw) => `on ${1 + draw.below(28)} ${draw.pick(months)} ${year(draw)}`,
  (draw) => `${draw.pick(currencies)}${magnitude(draw, 999)} ${draw.pick(scales)}`,
  (draw) => `${draw.pick(currencies)}${(magnitude(draw, 9_999) / 100).toFixed(2)} ${draw.pick(scales)}`,
  (draw) => `${draw.below(100)} percent`,
  (draw) => `${(draw.even() * 100).toFixed(1)}%`,
  (draw) => `${withCommas(magnitude(draw, 9_999_999))} ${draw.pick(units)}`,
  (draw) => String(magnitude(draw, 999)),
  (draw, word) => `the ${capitalize(word())} ${capitalize(word())} ${draw.pick(bodies)}`,
  (_draw, word) => `${capitalize(word())} ${capitalize(word())}`,
]

/** @param word a name's word, of the document's topic */
export const makeFigure = (draw: Draw, word: () => string): string => draw.pick(makers)(draw, word)
