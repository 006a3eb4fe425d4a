/** How currencies are written: signs, letters before a sign, ISO codes, and words with or without a country's adjective. */

/** Signs. "$" alone and "¥" alone are read as what most documents mean by them. */
const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
}
/** Letters before "$". */
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
const words: Readonly<Record<string, string>> = {
  dollar: 'USD',
  euro: 'EUR',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rupee: 'INR',
  franc: 'CHF',
  won: 'KRW',
  rand: 'ZAR',
  'pounds sterling': 'GBP',
  'canadian dollar': 'CAD',
  'australian dollar': 'AUD',
  'singapore dollar': 'SGD',
  'british pound': 'GBP',
  'egyptian pound': 'EGP',
  'norwegian krone': 'NOK',
  'danish krone': 'DKK',
  'swedish krona': 'SEK',
  'mexican peso': 'MXN',
  'turkish lira': 'TRY',
}

export const sign = '[$€£¥₹₩]'
export const signPrefix = 'US\\s?|U\\.S\\.\\s?|CAN?|C|AU?|NZ|HK|S|R'
export const code =
  'USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|CNY|RMB|INR|SEK|NOK|DKK|SGD|HKD|KRW|ZAR|BRL|MXN|PLN|AED|SAR'
/** Of a country, by its ending: "Swiss", "Norwegian". */
const adjective = 'U\\.S\\.|US|Singapore|\\p{L}+(?:an|ese|ish|iss)'
/** "won" and "rand" are words of other meanings too: only with a scale, see money.ts. */
export const currencyWord = `(?:(?:${adjective})\\s)?(?:(?:dollar|euro|yuan|rupee|franc)s?|yen|renminbi)|pounds sterling|(?:British|Egyptian)\\spounds?|(?:Norwegian|Danish)\\skroner?|Swedish\\skron(?:a|or)|Mexican\\spesos?|Turkish\\slira`
export const scaledCurrencyWord = `(?:(?:South\\s)?(?:${adjective})\\s)?(?:won|rand)`

export const currencyOfSign = (written: string, letters: string | undefined): string =>
  (written === '$' ? prefixes[(letters ?? '').toUpperCase()] : undefined) ?? signs[written] ?? 'USD'

export const currencyOfCode = (written: string): string => (written === 'RMB' ? 'CNY' : written)

export function currencyOfWord(written: string): string {
  const name = written.toLowerCase()
  const single = name
    .replace(/kroner?$/, 'krone')
    .replace(/kronor$/, 'krona')
    .replace(/(?<!pound)s$/, '')
  return words[single] ?? words[single.replace(/s$/, '')] ?? words[single.split(' ').at(-1) ?? ''] ?? 'USD'
}
