/** Reads what is a number and nothing else. */
import { findNumbers } from './find-numbers.ts'
import { wordValue } from './read-words.ts'

/** The value of a text that is one number; NaN where it is none. */
export function readNumber(text: string): number {
  const plain = text.trim()
  const word = wordValue(plain)
  if (word !== null) return word
  const [number] = findNumbers(plain)
  const isAll = number !== undefined && number.start === 0 && number.end === plain.length
  return isAll ? (number.readings[0] ?? Number.NaN) : Number.NaN
}
