/** The one token pipeline: what a word is to the search, in the document's index, the library's and the query alike. */
import lunr from 'lunr'
import { baseForms } from './irregular.ts'
import { foldText } from './normalize.ts'
import { americanSpelling } from './spellings.ts'
import { unspacedLetter } from './unspaced.ts'

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

/** A letter of a script that sets blanks between words. */
const letter = `[\\p{L}--${unspacedLetter}]`
const inWord = `(?:${letter}|[\\p{N}\\p{M}])`

// Where no blanks part words each letter is a token, so that whatever stands there is found, as a phrase. Then dotted
// abbreviations, figures with commas or decimals, letter-digit compounds, words with apostrophes; in this order.
const shapes = [
  `${unspacedLetter}\\p{M}*`,
  `${letter}(?:\\.${letter})+(?!${letter}|\\p{N})\\.?(?:'s\\b)?`,
  '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d])',
  '\\d+\\.\\d+(?![\\d.])',
  `(?=[\\p{L}\\-]{0,6}\\d|\\d*-?\\p{L})(?:${letter}{1,4}-\\d+${letter}?|\\d+-${letter})(?!${letter}|[\\p{N}\\-])`,
  `${inWord}+(?:'${letter}+)*`,
].join('|')
const pattern = new RegExp(shapes, 'gv')
const attachedScale = /^(\d+)(?:bn|mn|m|k|tn)$/

/** Turns text into tokens with offsets, left to right. One token for each position. */
export function analyze(text: string): Token[] {
  const { folded, map, ends } = foldText(text)
  const tokens: Token[] = []
  for (const match of folded.matchAll(pattern)) {
    const end = match.index + match[0].length
    const { surface, stem, variants } = wordOf(match[0])
    if (surface === '') continue
    const joined = folded[end] === '-' ? joinedOf(folded, match, end) : []
    tokens.push({
      surface,
      stem,
      variants: joined.length > 0 ? [...new Set([...variants, ...joined])] : variants,
      start: map[match.index] ?? 0,
      end: ends[end - 1] ?? 0,
    })
  }
  return tokens
}

interface StemmedWord {
  readonly surface: string
  readonly stem: string
  readonly variants: readonly string[]
}

/** Words that were worked out: a language has some ten thousand, which come again and again. */
const words = new Map<string, StemmedWord>()
const mostWords = 50_000

/** What a folded word is, wherever it stands. */
function wordOf(written: string): StemmedWord {
  const known = words.get(written)
  if (known !== undefined) return known
  const surface = surfaceOf(written)
  const variants = [...new Set(variantsOf(written, surface))].filter((variant) => variant !== surface)
  const word = { surface, stem: stemOf(surface), variants }
  if (words.size >= mostWords) words.clear()
  words.set(written, word)
  return word
}

/** The stem that whole words are compared by; figures and mixed forms are their own. */
function stemOf(surface: string): string {
  if (!/^[a-z]+$/.test(surface)) return surface
  // The stemmer parts "ratification" from "ratify".
  const plain = (baseForms.get(surface) ?? americanSpelling(surface)).replace(/ification(s?)$/, 'ify')
  return lunr.stemmer(new lunr.Token(plain, {})).toString()
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
  const attached = attachedScale.exec(word)
  if (attached) out.push(attached[1] ?? '')
  out.push(...americanOf(surface))
  return out.filter((variant) => variant !== '')
}

function americanOf(surface: string): string[] {
  const american = americanSpelling(surface)
  return american === surface ? [] : [american]
}

/** "trans-pacific" is two words, also found as "transpacific". */
function joinedOf(folded: string, match: RegExpExecArray, end: number): string[] {
  const after = /^-([\p{L}\p{N}]+)/u.exec(folded.slice(end, end + 40))?.[1]
  return after && /^\p{L}+$/u.test(match[0]) ? [surfaceOf(match[0] + after)] : []
}
