/** What an answer says of an amount: numbers, unit or currency, and the words that bound it. */
import { boundAfter, boundSign, leaningOf, qualifier, sideOf } from '../../text/numbers/bounds.ts'
import { minorWords, stopWords } from '../../text/words.ts'
import { joinCompounds } from './compound.ts'
import { plainQuality } from './contraries.ts'
import { repair } from './misspelling.ts'
import { type Currency, takeCurrency } from './money.ts'
import { type NumberToken, type ReadNumber, readTokens } from './number.ts'
import { joinShares } from './shares.ts'
import { timesInFigures } from './times.ts'
import { nameUnits } from './unit-names.ts'
import { type MeasureUnit, unitOf } from './units.ts'

export interface Amount {
  readonly from: ReadNumber
  /** The other end of a range. */
  readonly to: ReadNumber | null
  readonly isNegative: boolean
  readonly currency: Currency | null
  readonly share: 'percent' | 'points' | 'per mille' | null
  readonly unit: MeasureUnit | null
  /** "per year". */
  readonly rate: string | null
  readonly side: 'above' | 'below' | null
  /** Whether it only leans there: "nearly" bounds nothing. */
  readonly leans: boolean
  /** Other words of meaning: what is counted, or by what it is ranked. */
  readonly things: readonly string[]
  /** Whether a word of it had to be repaired. */
  readonly isMisspelt: boolean
  /** Whether the text begins with the amount, so that it may be all that the text says. */
  readonly leads: boolean
}

const bounds = new RegExp(`(?<!\\p{L})${qualifier}(?!\\p{L})|${boundSign}|${boundAfter}`, 'gu')
/** "c. 500". */
const circa = /\bca?\b\.?(?=\s?\d)/gu
const rates =
  /(?<=\S)\s*(?:\/|\b(?:per|an?|each|every)\s)\s?(?<of>year|yr|annum|quarter|month|week|day|hour|capita|person|head)\b|\b(?<ly>annually|yearly|monthly|weekly|daily)\b/u
const rateNames: Readonly<Record<string, string>> = {
  yr: 'year',
  annum: 'year',
  annually: 'year',
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
  person: 'head',
  capita: 'head',
}
const shares = [
  ['points', /\s?(?:percentage|per cent|percent) points?|\s?\bpp\b/u],
  ['per mille', /\s?(?:‰|\bper mille?\b)/u],
  ['percent', /\s?(?:%|\bpct\b\.?|\bper ?cent(?:age)?\b)/u],
] as const
/** "1.5°C", "1.5 degrees Celsius". Degrees alone leave open of what scale they are. */
const degrees = /\s?(?:°|\bdegrees?\b)\s?(?:(c|f|celsius|fahrenheit)(?!\p{L}))?|(?<=\d)\s?(c|f)(?!\p{L})/gu
const plainDegrees = (_: string, scale: string | undefined, bare: string | undefined) => {
  const of = scale ?? bare
  return of === undefined ? ' ' : of.startsWith('c') ? ' celsius ' : ' fahrenheit '
}

/** Words that a slip may have spoilt. */
const repairable = ['hundred', 'thousand', 'million', 'billion', 'trillion', 'percent']

/** The one amount of a folded answer; null where it holds none, 'many' where it holds several. */
export function readAmount(folded: string): Amount | 'many' | null {
  const repaired = folded.replace(/\p{L}+/gu, (word) => repair(word, repairable) ?? word)
  const bounded = takeSides(timesInFigures(nameUnits(repaired)).replace(degrees, plainDegrees))
  const money = takeCurrency(bounded.rest)
  const share = takeShare(money.rest)
  const rate = rates.exec(share.rest)?.groups
  const tokens = joinCompounds(joinShares(readTokens(rate ? share.rest.replace(rates, ' ') : share.rest)))
  const found = numbersOf(tokens)
  if (found === 'many' || found === null) return found
  const words = tokens.flatMap((token) => ('word' in token && /\p{L}/u.test(token.word) ? [token.word] : []))
  const unit = words.map(unitOf).find((each) => each !== null) ?? null
  return {
    ...found,
    currency: money.currency,
    share: share.share,
    unit,
    rate: rate ? (rateNames[rate['of'] ?? rate['ly'] ?? ''] ?? rate['of'] ?? null) : null,
    side: bounded.side,
    leans: bounded.leans,
    things: words.filter((word) => unitOf(word) === null && !isSmall(word)).map(plainQuality),
    isMisspelt: repaired !== folded,
  }
}

const isSmall = (word: string) =>
  minorWords.has(word) || stopWords.has(word) || /^(?:minus|negative)$/.test(word)

function takeSides(text: string): { rest: string } & Pick<Amount, 'side' | 'leans'> {
  const said: string[] = []
  const take = (words: string) => {
    said.push(words)
    return ' '
  }
  const rest = text.replace(bounds, take).replace(circa, ' ')
  const sides = said.map(leaningOf)
  const side = sides.includes('below') ? 'below' : sides.includes('above') ? 'above' : null
  return { rest, side, leans: side !== null && said.every((words) => sideOf(words) === null) }
}

function takeShare(text: string): { rest: string; share: Amount['share'] } {
  const found = shares.find(([, pattern]) => pattern.test(text))
  // Both ends of a range may have their sign.
  return found
    ? { rest: text.replace(new RegExp(found[1].source, 'gu'), ' '), share: found[0] }
    : { rest: text, share: null }
}

type AmountNumbers = Pick<Amount, 'from' | 'to' | 'isNegative' | 'leads'>

function numbersOf(tokens: readonly NumberToken[]): AmountNumbers | 'many' | null {
  const at = tokens.flatMap((token, index) => ('number' in token ? [index] : []))
  const [first, second, third] = at
  if (first === undefined) return null
  const before = tokens.slice(0, first).map((token) => ('word' in token ? token.word : ''))
  const sign = before.at(-1) ?? ''
  const isNegative = /^(?:-|minus|negative)$/.test(sign)
  const leads = before.every((word) => isSmall(word) || !/\p{L}/u.test(word))
  const from = numberAt(tokens, first)
  if (second === undefined) return from && { from, to: null, isNegative, leads }
  const joint = tokens.slice(first + 1, second).map((token) => ('word' in token ? token.word : ''))
  const to = numberAt(tokens, second)
  const isRange =
    third === undefined &&
    joint.length > 0 &&
    joint.some(
      (word) => /^(?:-|to|through|until)$/.test(word) || (word === 'and' && before.includes('between')),
    )
  if (!from || !to || !isRange) return 'many'
  return { from: lendScale(from, to), to, isNegative, leads }
}

function numberAt(tokens: readonly NumberToken[], at: number): ReadNumber | null {
  const token = tokens[at]
  return token && 'number' in token ? token.number : null
}

/** "$5-10 million": the scale stands once, for both. */
function lendScale(from: ReadNumber, to: ReadNumber): ReadNumber {
  if (from.scale !== null || to.scale === null) return from
  const scale = to.scale
  return { ...from, readings: from.readings.map((reading) => reading * scale) }
}
