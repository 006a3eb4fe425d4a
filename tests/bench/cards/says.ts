/** Whether an answer says what a question asks for: by its words, and for figures and dates by the number. */
import { comparable } from '../../../src/core/text/normalize.ts'
import { readNumber } from '../../../src/core/text/numbers/read.ts'
import { stopWords } from '../../../src/core/text/words.ts'
import type { QuestionKind } from './question.ts'

/** Share of the words of both from which two answers say the same. */
const same = 0.5
/** Share of an answer's words that a shorter one may leave it at. */
const most = 0.4

export function saysAnswer(kind: QuestionKind, wanted: string, given: string): boolean {
  const [all, own] = [wordsOf(wanted), wordsOf(given)]
  if (own.size === 0) return false
  if (kind === 'list') return saysHalf(wanted, own)
  const number = [...all].find(isNumber)
  if (number !== undefined && /^(?:figure|date)$/.test(kind)) return own.has(number)
  const both = [...own].filter((word) => all.has(word)).length
  if (both / (all.size + own.size - both) >= same) return true
  return both === all.size ? own.size <= 2 * all.size + 2 : both === own.size && both / all.size >= most
}

/** Half of a list's things, each with all of its words. */
function saysHalf(wanted: string, own: ReadonlySet<string>): boolean {
  const things = thingsOf(wanted)
  const said = things.filter((thing) => [...wordsOf(thing)].every((word) => own.has(word)))
  return said.length > 0 && said.length >= things.length / 2
}

function thingsOf(list: string): string[] {
  const lines = list.split(/;\s|\n/)
  const things = lines.length > 1 ? lines : list.split(/,\s(?:and\s|or\s)?|\s(?:and|or)\s/)
  return things.filter((thing) => thing.trim() !== '')
}

const isNumber = (word: string) => /^\d/.test(word)

function wordsOf(text: string): ReadonlySet<string> {
  const words = comparable(text).match(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu) ?? []
  return new Set(words.filter((word) => !stopWords.has(word)).map(asFigure))
}

/** "four" is 4. */
function asFigure(word: string): string {
  const value = /^\p{L}/u.test(word) ? readNumber(word) : Number.NaN
  return Number.isFinite(value) ? String(value) : word
}
