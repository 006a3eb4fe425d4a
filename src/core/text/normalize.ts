/** Unicode clean-up: what a text loses at import, and the folding that Find and the analyzer share. */

import { plainLetters } from './plain-letters.ts'

/** Text in the form that comparisons run on, and the way back to the text as written. */
export interface Folded {
  readonly folded: string
  /** For each UTF-16 unit of `folded`, the start of what it came from; one more entry for the end. */
  readonly map: Uint32Array
  /** For each UTF-16 unit of `folded`, the end of what it came from. */
  readonly ends: Uint32Array
}

/** With the u flag a pair is one character, so that only halves match. */
export const loneSurrogate = /[\uD800-\uDFFF]/gu
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g

/**
 * Cleans a text once, at import: no byte order mark, LF line ends, no control characters but tab and newline,
 * no half of a surrogate pair. Everything else (curly quotes, soft hyphens, no-break spaces) stays as written.
 * U+0000 would cut strings short in SQLite; a lone surrogate cannot be written as UTF-8.
 */
export function cleanText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u0085\u2028\u2029\f\v]/g, '\n')
    .replace(controls, '')
    .replace(loneSurrogate, '\uFFFD')
}

/** Where words are written without blanks, a zero-width space parts them. */
const unspaced = '[\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]'
const breaks = new RegExp(`[\\u00AD\\u2060\\uFEFF]|(?<!${unspaced})\\u200B|\\u200B(?!${unspaced})`, 'gu')

/**
 * A text as it goes to other programs: without the signs that only say where a line may break. There they would part
 * words that look whole, in a search and in a spelling check.
 */
export const withoutBreaks = (text: string): string => text.replace(breaks, '')

/** Zero-width and soft characters: they show nothing, so nobody can type them. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu
const cluster = /[\s\S]\p{M}*/uy

const punctuation: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u201B': "'",
  '\u2032': "'",
  '\u02BC': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u201F': '"',
  '\u2033': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
}

/** Accents, the vowel signs of Hebrew and Arabic, and the stroke that only widens an Arabic word. */
const marks =
  /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]/g
const signs = new RegExp(`[${Object.keys(punctuation).join('')}]`, 'g')
const letters = new RegExp(`[${[...plainLetters.keys()].join('')}]`, 'gu')

/** A text folded as a whole, without the way back. */
export function foldWhole(text: string, foldCase = true): string {
  const plain = text.replace(invisible, '').replace(dotted, undotted).normalize('NFKD').replace(marks, '')
  const folded = onlyAscii.test(plain)
    ? plain
    : plain
        .replace(signs, (sign) => punctuation[sign] ?? sign)
        .replace(letters, (letter) => plainLetters.get(letter) ?? letter)
        .normalize('NFC')
  if (!foldCase) return folded
  // Lower-casing may bring a combining dot back (U+0130), so marks go once more.
  return folded
    .toLowerCase()
    .replace(marks, '')
    .replace(/\u03C2/g, '\u03C3')
}

/** Two Catalan letters, which Unicode takes apart into a letter and a sign. */
const dotted = /[\u013F\u0140]/g
const undotted = (letter: string): string => (letter === '\u0140' ? 'l' : 'L')

/** The code point at an offset with its combining marks. ASCII before ASCII, the common case, needs no pattern. */
function clusterAt(text: string, at: number): string {
  if (text.charCodeAt(at) < 0x7f && !(text.charCodeAt(at + 1) >= 0x300)) return text.charAt(at)
  cluster.lastIndex = at
  return cluster.exec(text)?.[0] ?? text.charAt(at)
}

/**
 * Folds compatibility forms, accents, dashes, quotes and (unless `case` is false) case; drops what is invisible.
 * Works cluster by cluster (a code point and its combining marks), so that a match can never split one.
 */
export function foldText(text: string, options: { readonly case?: boolean } = {}): Folded {
  const foldCase = options.case ?? true
  if (onlyAscii.test(text)) return asIs(foldCase ? text.toLowerCase() : text)
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  while (at < text.length) {
    const found = clusterAt(text, at)
    const folded =
      found.length === 1 && found < '\u007F'
        ? foldCase
          ? found.toLowerCase()
          : found
        : foldWhole(found, foldCase)
    const end = at + Math.max(1, found.length)
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at)
      ends.push(end)
    }
    parts.push(folded)
    at = end
  }
  starts.push(text.length)
  return { folded: parts.join(''), map: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

/** Each unit came from the one in its place. */
function asIs(folded: string): Folded {
  const map = new Uint32Array(folded.length + 1)
  for (let at = 0; at <= folded.length; at += 1) map[at] = at
  return { folded, map, ends: map.subarray(1) }
}

/** A text's folded form with runs of blanks made one: what ids and repeats are compared by. */
export function comparable(text: string): string {
  // No way back is asked for, and of ASCII only the case folds: most texts need no clusters.
  const folded = onlyAscii.test(text) ? text.toLowerCase() : foldText(text).folded
  return folded.replace(/\s+/g, ' ').trim()
}

const onlyAscii = /^[\u0000-\u007E]*$/
