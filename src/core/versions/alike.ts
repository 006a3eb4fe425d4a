/** How alike two passages are by their words, in whatever order. */
import { foldWhole } from '../text/normalize.ts'

export interface Counts {
  readonly byWord: ReadonlyMap<string, number>
  readonly all: number
}

const word = /[\p{L}\p{N}]+(?:[.,][\p{N}]+)*/gu

export function countsOf(text: string): Counts {
  const byWord = new Map<string, number>()
  const words = foldWhole(text).match(word) ?? []
  for (const each of words) byWord.set(each, (byWord.get(each) ?? 0) + 1)
  return { byWord, all: words.length }
}

/** A passage that another holds whole is that one, grown; of so few words that says nothing. */
const leastHeld = 6
const heldWeight = 0.6

/** 0 to 1: the share of the words of both that both have (Dice), or less of the shorter one's that the other has. */
export function shareOf(a: Counts, b: Counts): number {
  let shared = 0
  for (const [each, count] of a.byWord) shared += Math.min(count, b.byWord.get(each) ?? 0)
  const fewer = Math.min(a.all, b.all)
  if (fewer === 0) return 0
  const held = fewer < leastHeld ? 0 : (heldWeight * shared) / fewer
  return Math.max((2 * shared) / (a.all + b.all), held)
}
