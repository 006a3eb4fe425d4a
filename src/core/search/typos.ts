/** How many slips of the hand part two words. */
import { distance } from 'fastest-levenshtein'

/**
 * Edits between two words, where a swap of two neighbours is one (plain edits count it as two).
 *
 * @param most from how many on the exact number no longer matters
 */
export function typosBetween(word: string, known: string, most: number): number {
  const edits = distance(word, known)
  if (edits <= 1 || edits > most + 1) return edits
  let least = edits
  for (let at = 0; at + 1 < word.length; at += 1) {
    const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
    least = Math.min(least, 1 + distance(swapped, known))
  }
  return least
}

/** Which letters a word has, as bits; letters that fall together only make `mayBeNear` let more through. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits
}

/** Whether words of these letters may be so few typos apart: each takes away or brings in one letter, or one of each. */
export const mayBeNear = (letters: number, others: number, most: number): boolean =>
  bitsOf(letters ^ others) <= 2 * most

function bitsOf(value: number): number {
  let rest = value
  let count = 0
  while (rest !== 0) {
    rest &= rest - 1
    count += 1
  }
  return count
}
