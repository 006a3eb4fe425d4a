/** Amounts of money: "$442 billion", "nearly $420 million", "€5-10 million", "300 million yen", "billions of dollars". */
import { boundAfter, boundSign, qualifier } from '../text/numbers/bounds.ts'
import { rangeOf, type Slots, slot, slotsOf } from '../text/numbers/slots.ts'
import { mayBeVague, vagueCount } from '../text/numbers/vague.ts'
import { changedFrom } from './changed-from.ts'
import {
  code,
  currencyOfCode,
  currencyOfSign,
  currencyOfWord,
  currencyWord,
  scaledCurrencyWord,
  sign,
  signPrefix,
} from './currencies.ts'
import type { FactDraft } from './draft.ts'

const reaches = `\\s?[-–—]\\s?|\\s+to\\s+|(?<=\\bbetween\\s[^,;]{1,24})\\s+and\\s+`
const signForm = `(?<minus>(?<=\\s)[-−])?(?<prefix>${signPrefix})?(?<sign>${sign})\\s?(?<n1>${slot})(?:(?:${reaches})(?:US)?${sign}?(?<n1b>${slot}))?`
const codeForm = `(?<code>${code})\\s?(?<n2>${slot})(?:(?:${reaches})(?:${code})?\\s?(?<n2b>${slot}))?`
const wordForm = `(?:(?<n3>${slot})(?:(?:${reaches})(?<n3b>${slot}))?|\\b(?<vague>${vagueCount}))(?:\\s(?<word>${currencyWord}|${scaledCurrencyWord}|${code})\\b|\\s?(?<after>${sign}))`
const pattern = new RegExp(
  `(?:\\b(?<qualifier>${qualifier}|between)\\s+|(?<bound>${boundSign})\\s?)?(?<![\\p{L}\\p{N}$])(?:${signForm}|${codeForm}|${wordForm})(?<more>${boundAfter})?(?![\\p{L}\\p{N}\\uE000]|[.,'’]\\d)`,
  'dgiu',
)

export function findMoney(sentence: string): FactDraft[] {
  const slots = slotsOf(sentence)
  if (slots.numbers.length === 0 && !mayBeVague(sentence)) return []
  return [...slots.shape.matchAll(pattern)].flatMap((match) => toDraft(sentence, slots, match))
}

function toDraft(sentence: string, { at }: Slots, match: RegExpExecArray): FactDraft[] {
  const g = match.groups ?? {}
  const placeOf = (...names: readonly string[]) =>
    names.map((name) => match.indices?.groups?.[name]?.[0]).find((place) => place !== undefined)
  const number = at(placeOf('n1', 'n2', 'n3'))
  // In small letters a code is a word.
  if (g['code'] && g['code'] !== g['code'].toUpperCase()) return []
  const span = { start: match.index, end: match.index + match[0].length }
  if (g['vague']) return [{ type: 'money', ...span }]
  if (number === undefined || number.isListed) return []
  // "in 2000 dollars" says of which year the prices are.
  if (g['word'] && /^(?:1[89]|20)\d\d$/.test(number.text)) return []
  // "won" and "rand" are words of other meanings too.
  if (number.scale === null && scaledWord.test(g['word'] ?? '')) return []
  const second = at(placeOf('n1b', 'n2b', 'n3b'))
  const { amount: size, upper } = rangeOf(number, second)
  const amount = g['minus'] ? -size : size
  const isRange = upper !== null && upper > amount
  // "$41 to 40 ships": the second number is of something else, and a sum after both says nothing of the first.
  const isAlone = second !== undefined && !isRange
  if (isAlone && (g['word'] ?? g['after'])) return []
  if (isAlone) span.end = number.end
  const isBetween = g['qualifier']?.toLowerCase() === 'between'
  const lead = isBetween ? undefined : g['qualifier']?.toLowerCase()
  const kept = lead ?? g['bound'] ?? g['more']?.trim().toLowerCase()
  const currency = currencyOf(g)
  if (isRange && changedFrom.test(sentence.slice(0, span.start))) {
    const reach = reachAfter.exec(sentence.slice(number.end))?.[0].length ?? 0
    return [
      { type: 'money', start: span.start, end: number.end, value: { kind: 'money', amount, currency } },
      {
        type: 'money',
        start: number.end + reach,
        end: span.end,
        value: { kind: 'money', amount: upper, currency },
      },
    ]
  }
  return [
    {
      type: 'money',
      // "between" belongs to a range only.
      start:
        isBetween && !isRange ? match.index + sentence.slice(match.index).search(/\s\S/) + 1 : span.start,
      end: span.end,
      value: {
        kind: 'money',
        amount,
        ...(isRange && { upper }),
        currency,
        ...(kept && { qualifier: kept }),
      },
    },
  ]
}

const reachAfter = /^\s+to\s+/
const scaledWord = new RegExp(`^(?:${scaledCurrencyWord})$`, 'i')

function currencyOf(g: Record<string, string | undefined>): string {
  if (g['code']) return currencyOfCode(g['code'])
  const written = g['sign'] ?? g['after']
  if (written) return currencyOfSign(written, g['prefix'])
  const word = g['word'] ?? ''
  return /^[A-Z]{3}$/.test(word) ? currencyOfCode(word) : currencyOfWord(word)
}
