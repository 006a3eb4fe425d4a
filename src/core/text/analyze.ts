/** The one token pipeline: what a word is to the search, in the document's index, the library's and the query alike. */
import lunr from 'lunr'
import { foldText } from './normalize.ts'
import { scaled } from './numbers.ts'
import { americanSpelling } from './spellings.ts'

export interface Token {
  /** Folded form, letters and digits only: what prefixes and phrases run on. */
  readonly surface: string
  /** Porter stem of the American spelling: what whole words run on. */
  readonly stem: string
  /** Other forms that find it: parts of compounds, joined compounds, amounts of money. */
  readonly variants: readonly string[]
  /** Range in the text as written. */
  readonly start: number
  readonly end: number
}

// Dotted abbreviations, figures with commas or decimals, letter-digit compounds, words with apostrophes; in this order.
const shapes = [
  "\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}])\\.?(?:'s\\b)?",
  '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d])',
  '\\d+\\.\\d+(?![\\d.])',
  '(?=[\\p{L}-]*\\d|\\d*-?\\p{L})(?:\\p{L}{1,4}-\\d+[\\p{L}]?|\\d+-\\p{L})(?![\\p{L}\\p{N}-])',
  "[\\p{L}\\p{N}\\p{M}]+(?:'[\\p{L}]+)*",
].join('|')
const pattern = new RegExp(shapes, 'gu')
const moneyBefore = /(?:us)?([$\u20AC\u00A3\u00A5])\s?$/
const scaleAfter = /^\s?(bn|billion|mn|million|m|k|thousand|tn|trillion)(?![\p{L}\p{N}])/u
const attachedScale = /^(\d+)(bn|mn|m|k|tn)$/
const currencies: Readonly<Record<string, string>> = {
  $: 'usd',
  '\u20AC': 'eur',
  '\u00A3': 'gbp',
  '\u00A5': 'jpy',
}

/** Turns text into tokens with offsets, left to right. One token for each position. */
export function analyze(text: string): Token[] {
  const { folded, map, ends } = foldText(text)
  const tokens: Token[] = []
  for (const match of folded.matchAll(pattern)) {
    const end = match.index + match[0].length
    const surface = surfaceOf(match[0])
    if (surface === '') continue
    const variants = new Set([
      ...variantsOf(match[0], surface),
      ...moneyOf(folded, match.index, end, match[0]),
      ...joinedOf(folded, match, end),
    ])
    variants.delete(surface)
    tokens.push({
      surface,
      stem: stemOf(surface),
      variants: [...variants],
      start: map[match.index] ?? 0,
      end: ends[end - 1] ?? 0,
    })
  }
  return tokens
}

/** The stem that whole words are compared by; figures and mixed forms are their own. */
export function stemOf(surface: string): string {
  if (!/^[a-z]+$/.test(surface)) return surface
  return lunr.stemmer(new lunr.Token(americanSpelling(surface), {})).toString()
}

/** Letters and digits only; a decimal point is spelled "d" so that "1.44" stays one word in both indexes. */
function surfaceOf(word: string): string {
  const possessive = word.replace(/'s$/, '').replace(/'/g, '')
  if (/^\d[\d,]*\.\d+$/.test(possessive)) return possessive.replaceAll(',', '').replace('.', 'd')
  return possessive.replace(/[^\p{L}\p{N}\p{M}]/gu, '')
}

function variantsOf(word: string, surface: string): string[] {
  const out: string[] = []
  if (/^\d[\d,]*\.\d+$/.test(word)) out.push(...word.replaceAll(',', '').split('.'))
  // "f-35b" and "f35b": also "f", "35b", "35" and "f35".
  const compound = /^(\p{L}{1,4})-?(\d+)(\p{L}?)$/u.exec(word)
  if (compound) {
    const [, head = '', number = '', tail = ''] = compound
    out.push(head, number + tail, number, head + number)
  }
  const joined = /^(\d+)-(\p{L})$/u.exec(word)
  if (joined) out.push(joined[1] ?? '', joined[2] ?? '')
  const apostrophe = word.indexOf("'")
  if (apostrophe > 0) out.push(word.slice(0, apostrophe), surfaceOf(`${word} `.trim()))
  const american = americanSpelling(surface)
  if (american !== surface) out.push(american)
  return out.filter((variant) => variant !== '')
}

/** "$442bn" and "$442 billion" are one symbol-free form, usd442e9; "$1.44 billion" is usd1d44e9. */
function moneyOf(folded: string, start: number, end: number, word: string): string[] {
  const symbol = moneyBefore.exec(folded.slice(Math.max(0, start - 5), start))?.[1]
  if (symbol === undefined || !/^\d/.test(word)) return []
  const attached = attachedScale.exec(word)
  const figure = (attached?.[1] ?? word).replaceAll(',', '')
  const scale = attached?.[2] ?? scaleAfter.exec(folded.slice(end, end + 12))?.[1]
  if (!/^\d+(?:\.\d+)?$/.test(figure)) return []
  const plain = attached ? [figure] : []
  return [
    `${currencies[symbol] ?? 'usd'}${figure.replace('.', 'd')}${scale ? exponentOf(scale) : ''}`,
    ...plain,
  ]
}

const exponentOf = (scale: string) => `e${Math.round(Math.log10(scaled(1, scale)))}`

/** "trans-pacific" is two words, also found as "transpacific". */
function joinedOf(folded: string, match: RegExpExecArray, end: number): string[] {
  const after = /^-([\p{L}\p{N}]+)/u.exec(folded.slice(end, end + 40))?.[1]
  return after && /^\p{L}+$/u.test(match[0]) ? [surfaceOf(match[0] + after)] : []
}
