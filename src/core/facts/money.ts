/** Amounts of money: "$442 billion", "nearly $420 million", "€5-10 million", "300 million yen", "billions of dollars". */
import {
  figure,
  mayCount,
  numberWord,
  qualifier,
  readNumber,
  readVague,
  scaled,
  scaleShort,
  scaleWord,
  vagueCount,
} from '../text/numbers.ts'
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

const scale = `(?:[\\s-]?(?:${scaleWord})\\b|\\s?(?:${scaleShort}))`
const reaches = `\\s?[-–—]\\s?|\\s+to\\s+|(?<=\\bbetween\\s[^,;]{1,24})\\s+and\\s+`
const signForm = `(?<minus>(?<=\\s)[-−])?(?<prefix>${signPrefix})?(?<sign>${sign})\\s?(?<n1>${figure})(?<s1>${scale})?(?:(?:${reaches})(?:US)?${sign}?(?<n1b>${figure})(?<s1b>${scale}))?`
const codeForm = `(?<code>${code})\\s?(?<n2>${figure})(?<s2>${scale})?(?:(?:${reaches})(?<n2b>${figure})(?<s2b>${scale}))?`
const number = `${figure}|\\b${numberWord}`
const wordForm = `(?:(?<n3>${number})(?<s3>[\\s-](?:${scaleWord}))?(?:(?:${reaches})(?<n3b>${number})(?<s3b>\\s(?:${scaleWord})))?|\\b(?<vague>${vagueCount}))\\s(?<word>${currencyWord}|(?<=(?:${scaleWord})\\s)(?:${scaledCurrencyWord})|${code})\\b`
const pattern = new RegExp(
  `(?:\\b(?<qualifier>${qualifier}|between)\\s+)?(?<![\\p{L}\\p{N}$])(?:${signForm}|${codeForm}|${wordForm})(?!,?[\\p{N}])`,
  'giu',
)

export function findMoney(sentence: string): FactDraft[] {
  if (!mayCount(sentence)) return []
  return [...sentence.matchAll(pattern)].flatMap((match) => {
    const g = match.groups ?? {}
    // In small letters a code is a word.
    if (g['code'] && g['code'] !== g['code'].toUpperCase()) return []
    // "in 2000 dollars" says of which year the prices are.
    if (/^(?:1[89]|20)\d\d$/.test(g['n3'] ?? '') && !g['s3']) return []
    const first = g['s1'] ?? g['s2'] ?? g['s3']
    const secondScale = g['s1b'] ?? g['s2b'] ?? g['s3b']
    const second = g['n1b'] ?? g['n2b'] ?? g['n3b']
    // "$5-10 million": the scale stands once, for both.
    const size = g['vague']
      ? readVague(g['vague'])
      : scaled(readNumber(g['n1'] ?? g['n2'] ?? g['n3'] ?? ''), first ?? secondScale)
    const amount = g['minus'] ? -size : size
    const upper = second ? scaled(readNumber(second), secondScale) : null
    const range = upper !== null && upper > amount
    const lead = g['qualifier']?.toLowerCase()
    const kept = [lead === 'between' ? undefined : lead, g['vague']?.toLowerCase()]
      .filter((part) => part !== undefined)
      .join(' ')
    return [
      {
        type: 'money' as const,
        // "between" belongs to a range only.
        start: lead === 'between' && !range ? match.index + match[0].search(/\s\S/) + 1 : match.index,
        end: match.index + match[0].length,
        value: {
          kind: 'money' as const,
          amount,
          ...(range && { upper }),
          currency: currencyOf(g),
          ...(kept && { qualifier: kept }),
        },
      },
    ]
  })
}

function currencyOf(g: Record<string, string | undefined>): string {
  if (g['code']) return currencyOfCode(g['code'])
  if (g['sign']) return currencyOfSign(g['sign'], g['prefix'])
  const word = g['word'] ?? ''
  return /^[A-Z]{3}$/.test(word) ? currencyOfCode(word) : currencyOfWord(word)
}
