/** Amounts of money: "$442 billion", "nearly $420 million", "€5-10 million", "300 million yen". */
import { figure, numberWord, qualifier, readNumber, scaled, scaleShort, scaleWord } from '../text/numbers.ts'
import type { FactDraft } from './draft.ts'

const symbols: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
}
const prefixes: Readonly<Record<string, string>> = {
  C: 'CAD',
  CA: 'CAD',
  CAN: 'CAD',
  A: 'AUD',
  AU: 'AUD',
  NZ: 'NZD',
  HK: 'HKD',
  S: 'SGD',
  R: 'BRL',
}
const units: Readonly<Record<string, string>> = {
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rupee: 'INR',
  franc: 'CHF',
  won: 'KRW',
}

const scale = `(?:\\s?(?:(?:${scaleWord})\\b|${scaleShort}))`
const symbolForm = `(?<prefix>US|U\\.S\\.\\s?|CAN?|C|AU?|NZ|HK|S|R)?(?<symbol>[$€£¥₹₩])\\s?(?<n1>${figure})(?<s1>${scale})?(?:(?:\\s?[-–—]\\s?|\\s+to\\s+|(?<=\\bbetween\\s[^,;]{1,24})\\s+and\\s+)(?:US)?[$€£¥₹₩]?(?<n1b>${figure})(?<s1b>${scale}))?`
const codeForm = `(?<code>USD|EUR|GBP|JPY|CHF|CAD|AUD|CNY|INR)\\s?(?<n2>${figure})(?<s2>${scale})?`
const unitForm = `(?<n3>${figure}|\\b${numberWord}(?=\\s(?:${scaleWord})))(?<s3>\\s(?:${scaleWord}))?\\s(?<unit>(?:dollar|euro|yuan|rupee|franc)s?|yen|renminbi|won|pounds sterling)\\b`
const pattern = new RegExp(
  `(?:\\b(?<qualifier>${qualifier}|between)\\s+)?(?<![\\p{L}\\p{N}$])(?:${symbolForm}|${codeForm}|${unitForm})(?![\\p{N}])`,
  'giu',
)

export function findMoney(sentence: string): FactDraft[] {
  return [...sentence.matchAll(pattern)].map((match) => {
    const g = match.groups ?? {}
    const unit = g['n1'] ?? g['n2'] ?? g['n3'] ?? '0'
    const first = g['s1'] ?? g['s2'] ?? g['s3']
    // "$5-10 million": the scale stands once, for both.
    const amount = scaled(readNumber(unit), (first ?? g['s1b'])?.trim())
    const upper = g['n1b'] ? scaled(readNumber(g['n1b']), g['s1b']?.trim()) : null
    const kept = g['qualifier']?.toLowerCase().replace(/^between$/, '')
    const range = upper !== null && upper > amount
    return {
      type: 'money' as const,
      // "between" belongs to a range only.
      start: kept === '' && !range ? match.index + match[0].search(/\s\S/) + 1 : match.index,
      end: match.index + match[0].length,
      value: {
        kind: 'money' as const,
        amount,
        ...(range && { upper }),
        currency: currencyOf(g),
        ...(kept && { qualifier: kept }),
      },
    }
  })
}

function currencyOf(g: Record<string, string | undefined>): string {
  if (g['code']) return g['code'].toUpperCase()
  if (g['unit']) return units[g['unit'].toLowerCase().replace(/s(?: sterling)?$/, '')] ?? 'USD'
  const prefix = (g['prefix'] ?? '').toUpperCase()
  return (g['symbol'] === '$' ? prefixes[prefix] : undefined) ?? symbols[g['symbol'] ?? '$'] ?? 'USD'
}
