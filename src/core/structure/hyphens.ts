/** Joins hard-wrapped lines. A hyphen at a line's end is healed only where the word without it is right. */

import { isKnownWord } from '../text/wink.ts'

/** First parts that are parts of words as often as of compounds: "upstream" and "up-to-date", "nobody". */
const wordStarts =
  /^(?:up|down|in|out|over|under|on|off|no|any|some|every|non|pre|post|anti|multi|mid|inter|re)$/i
/** First parts that keep their hyphen. */
const prefixes =
  /^(?:self|well|long|short|high|low|non|co|cross|half|all|ex|mid|post|pre|anti|multi|one|two|three|four|five|six|ten|full|part|first|second|third|so|near|far|on|off|up|down|in|out|over|under|single|double|large|small|state|market|world|year|policy|decision|government|community|land|water|oil|gas)$/i

/** Chinese and Japanese, which set no blanks between words; Korean does. */
const unspaced = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF00-\\uFF0F]'
const endsUnspaced = new RegExp(`${unspaced}$`, 'u')
const opensUnspaced = new RegExp(`^${unspaced}`, 'u')

/** The words of a document, asked for only where a line ends in a hyphen. */
export interface Vocabulary {
  has(word: string): boolean
}

export const noWords: Vocabulary = { has: () => false }

/** Words of a text, in lower case, with the hyphens inside them. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  let words: Set<string> | null = null
  return {
    has(word) {
      words ??= new Set(
        texts.flatMap((text) => text.toLowerCase().match(/(?:\p{L}+-)*\p{L}+(?!-\s*\n)/gu) ?? []),
      )
      return words.has(word.toLowerCase())
    },
  }
}

/** Joins by one blank; a soft hyphen at a line's end joins without; a hard one is healed or kept. */
export const joinWrapped = (lines: readonly string[], words: Vocabulary = noWords): string =>
  joinLines(lines, words).text

/** The same, and where each line starts in the joined text. */
export function joinLines(
  lines: readonly string[],
  words: Vocabulary = noWords,
): { readonly text: string; readonly starts: readonly number[] } {
  const parts: string[] = []
  const starts: number[] = []
  let length = 0
  let before = ''
  const push = (part: string) => {
    parts.push(part)
    length += part.length
  }
  for (const line of lines) {
    const joint = jointOf(before, line, words)
    if (joint === 'healed') {
      parts.push((parts.pop() ?? '').slice(0, -1))
      length -= 1
    } else push(joint)
    starts.push(length)
    push(line)
    before = line
  }
  return { text: parts.join(''), starts }
}

/** What stands between two lines; `healed` if the hyphen that ends the first goes. */
function jointOf(before: string, line: string, words: Vocabulary): '' | ' ' | 'healed' {
  if (before === '' || before.endsWith('\u00AD')) return ''
  if (endsUnspaced.test(before.slice(-2)) && opensUnspaced.test(line.slice(0, 2))) return ''
  const head = /(\p{L}+)[-\u2010]$/u.exec(before.slice(-60))?.[1]
  const tail = /^\p{Ll}+(?:-\p{Ll}+)*/u.exec(line.slice(0, 60))?.[0]
  if (head === undefined || tail === undefined) return ' '
  return healed(head, tail, words) ? 'healed' : ''
}

function healed(head: string, tail: string, words: Vocabulary): boolean {
  if (words.has(head + tail)) return true
  if (words.has(`${head}-${tail}`)) return false
  if (wordStarts.test(head) && isKnownWord(head + tail)) return true
  // "ex-amined": what follows the prefix is no word by itself.
  if (isKnownWord(head + tail) && !isKnownWord(tail)) return true
  if (prefixes.test(head)) return false
  // Both halves are words of this text: a compound that was cut at its own hyphen.
  return !(words.has(head) && words.has(tail))
}
