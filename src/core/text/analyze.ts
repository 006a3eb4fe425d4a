/** The one token pipeline: what a word is to the search, in the document's index, the library's and the query alike. */
import lunr from 'lunr'
import { baseForms } from './irregular.ts'
import { unsaid } from './language.ts'
import { wordsOfLanguage } from './languages/known.ts'
import { foldText, foldWhole } from './normalize.ts'
import { americanSpelling } from './spellings.ts'
import { unspacedLetter } from './unspaced.ts'

export interface Token {
  /** Folded form, letters and digits only: what prefixes and phrases run on. */
  readonly surface: string
  /** In English the Porter stem of the American spelling: what whole words run on. */
  readonly stem: string
  /** Other forms that find it: parts of compounds, joined compounds, "ue" for "ü", stems in further languages. */
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

/**
 * Turns text into tokens with offsets, left to right. One token for each position.
 *
 * @param languages those of which it may be, as they are searched ("de"). The first one says how words are parted. Of a text
 *   it is its own, of a query each that is in use.
 */
export function analyze(text: string, languages: readonly string[] = [unsaid]): Token[] {
  const { folded, map, ends } = foldText(text)
  const [language = unsaid] = languages
  const { elided } = wordsOfLanguage(language)
  const tokens: Token[] = []
  for (const match of folded.matchAll(pattern)) {
    const end = match.index + match[0].length
    for (const { index, written } of elided === null
      ? [{ index: match.index, written: match[0] }]
      : partsOf(match, elided)) {
      const start = map[index] ?? 0
      const until = ends[index + written.length - 1] ?? 0
      const { surface, stem, variants } = wordIn(written, text.slice(start, until), languages)
      if (surface === '') continue
      const joined = folded[end] === '-' ? joinedOf(folded, match, end) : []
      tokens.push({
        surface,
        stem,
        variants: joined.length > 0 ? [...new Set([...variants, ...joined])] : variants,
        start,
        end: until,
      })
    }
  }
  return tokens
}

/** "l'accord" is two words. */
function partsOf({ 0: written, index }: RegExpExecArray, elided: RegExp) {
  const length = elided.exec(written)?.[0].length ?? 0
  const rest = { index: index + length, written: written.slice(length) }
  return length === 0 ? [rest] : [{ index, written: written.slice(0, length - 1) }, rest]
}

interface StemmedWord {
  readonly surface: string
  readonly stem: string
  readonly variants: readonly string[]
}

/** Words that were worked out: a language has some ten thousand, which come again and again. */
const words = new Map<string, StemmedWord>()
const mostWords = 50_000

/** What a word is in some languages. @param asWritten with its accents */
function wordIn(folded: string, asWritten: string, languages: readonly string[]): StemmedWord {
  const isEnglish = languages.length === 1 && languages[0] === unsaid
  if (isEnglish && !umlauts.test(asWritten)) return wordOf(folded)
  const key = `${languages.join(' ')} ${folded} ${asWritten}`
  return remember(key, () => readWord(folded, asWritten, languages))
}

function readWord(folded: string, asWritten: string, languages: readonly string[]): StemmedWord {
  const word = wordOf(folded)
  const spelled = umlauts.test(asWritten) ? [surfaceOf(foldWhole(spellUmlauts(asWritten)))] : []
  const { surface } = word
  const [stem = surface, ...stems] = languages.flatMap((language) =>
    language === unsaid ? [word.stem] : stemsIn(language, surface, asWritten),
  )
  return { surface, stem, variants: [...new Set([...word.variants, ...spelled, ...stems])] }
}

const umlauts = /[\u00E4\u00F6\u00FC\u00C4\u00D6\u00DC]|[aouAOU]\u0308/

/** "Zuerich": as German is written where there are no such letters. */
const spellUmlauts = (word: string): string =>
  word.normalize('NFC').replace(/[\u00E4\u00F6\u00FC\u00C4\u00D6\u00DC]/g, (letter) => {
    const [vowel = ''] = letter.normalize('NFD')
    return `${vowel}e`
  })

/**
 * The stems of a word in a language, with its accents and without, since it may be typed in either way. Each says of which
 * language it is: a stem of one language may be a word of another.
 */
function stemsIn(language: string, surface: string, asWritten: string): string[] {
  const { stem } = wordsOfLanguage(language)
  if (stem === null || !/^[a-z]{3,}$/.test(surface)) return []
  const accented = asWritten.normalize('NFC').toLowerCase()
  return [...new Set([surface, ...(onlyLetters.test(accented) ? [accented] : [])].map(stem))].map(
    (each) => `${foldWhole(each)}${stemMark}${language}`,
  )
}

const onlyLetters = /^\p{L}+$/u
/** No word that is typed has a figure before letters that name a language. */
const stemMark = '0'

/** The token that all texts in a language have, so that a query can ask for its small words or the language. */
export const languageToken = (language: string): string => `${stemMark}${language}`

/** What a folded word is in English, wherever it stands. */
const wordOf = (written: string): StemmedWord =>
  remember(written, () => {
    const surface = surfaceOf(written)
    const variants = [...new Set(variantsOf(written, surface))].filter((variant) => variant !== surface)
    return { surface, stem: stemOf(surface), variants }
  })

/** @param key of a word in other languages it has a blank, which no folded word has */
function remember(key: string, read: () => StemmedWord): StemmedWord {
  const known = words.get(key)
  if (known !== undefined) return known
  const word = read()
  if (words.size >= mostWords) words.clear()
  words.set(key, word)
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
