/** Units that are written in several words or signs, put in one word that units.ts knows. */
import { entryIn } from '../../model/entry-in.ts'
import { americanSpelling } from '../../text/spellings.ts'

const signs: Readonly<Record<string, string>> = {
  meter: 'm',
  kilometer: 'km',
  centimeter: 'cm',
  mile: 'mi',
  foot: 'ft',
  feet: 'ft',
}
/** "5 square kilometres" as "5 km2", so that they are no kilometres. */
const raised = /(?<!\p{L})(?<power>square|sq\.?|cubic|cu\.?) (?<unit>\p{L}+)/gu
const raise = (_: string, power: string, unit: string) => {
  const one = americanSpelling(unit).replace(/s$/, '')
  return `${entryIn(signs, one) ?? one}${power.startsWith('s') ? 2 : 3}`
}

const over = String.raw`\s?(?:\/|\bper\b|\ban?\b)\s?`
const hour = String.raw`(?:h|hr|hour)(?!\p{L})`
const second = String.raw`(?:s|sec|second)(?!\p{L})`
const start = String.raw`(?<!\p{L})`

/** What is written, and the one word for it. */
const names: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${start}(?:km|kilomet(?:er|re)s?)${over}${hour}`, 'gu'), 'kmh'],
  [new RegExp(`${start}(?:m|met(?:er|re)s?)${over}${second}`, 'gu'), 'mps'],
  [new RegExp(`${start}(?:mi|miles?)${over}${hour}`, 'gu'), 'mph'],
  [/(?<!\p{L})nautical miles?(?!\p{L})/gu, 'nmi'],
  ...(['kilo', 'mega', 'giga', 'tera'] as const).map(
    (prefix) => [new RegExp(`${start}${prefix}watt[- ]?hours?(?!\\p{L})`, 'gu'), `${prefix[0]}wh`] as const,
  ),
  // An "m" behind hours is a minute, and what stands bare behind feet are inches.
  [/(?<=\d) ?h(?:rs?)? ?(\d{1,2}) ?m(?:in)?(?!\p{L})/gu, ' hr $1 min'],
  [/(?<=\d) ?(?:ft|feet|foot),? (\d{1,2})(?: ?in)?(?![\p{L}\p{N}.])/gu, ' ft $1 inch'],
]

export const nameUnits = (folded: string): string =>
  names.reduce((text, [written, name]) => text.replace(written, name), folded.replace(raised, raise))
