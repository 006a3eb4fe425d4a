/** How alike two passages are by their words, in whatever order and form. */
import { analyze, type Token } from '../text/analyze.ts'
import { unspacedLetter } from '../text/unspaced.ts'

export interface Counts {
  /** How often each word is there, by its weight. */
  readonly byWord: ReadonlyMap<string, number>
  readonly all: number
}

/** Where words are short they are mostly those that any sentence has. */
const short = /^\p{L}{1,3}$/u
const shortWeight = 0.25
const unspaced = new RegExp(`^${unspacedLetter}`, 'v')

export function countsOf(text: string): Counts {
  const byWord = new Map<string, number>()
  let all = 0
  const tokens = analyze(text)
  for (const [at, token] of tokens.entries()) {
    const word = wordAt(token, tokens[at + 1])
    const weight = short.test(word) && !unspaced.test(word) ? shortWeight : 1
    byWord.set(word, (byWord.get(word) ?? 0) + weight)
    all += weight
  }
  return { byWord, all }
}

/** Its stem; where no blanks part words, a letter with the next one. */
function wordAt({ surface, stem, end }: Token, next: Token | undefined): string {
  if (!unspaced.test(surface)) return stem
  return next?.start === end && unspaced.test(next.surface) ? surface + next.surface : surface
}

/** A passage that another holds whole is that one, grown; of so few words that says nothing. */
const leastHeld = 6
const heldWeight = 0.6

/** 0 to 1: the share of the words of both that both have (Dice), or less of the shorter one's that the other has. */
export function shareOf(a: Counts, b: Counts): number {
  const shared = sharedBy(a, b)
  const fewer = Math.min(a.all, b.all)
  if (fewer === 0) return 0
  const held = fewer < leastHeld ? 0 : (heldWeight * shared) / fewer
  return Math.max((2 * shared) / (a.all + b.all), held)
}

/** Whether one has all words of the other. */
export const holds = (a: Counts, b: Counts): boolean => sharedBy(a, b) > Math.min(a.all, b.all) - 1e-9

function sharedBy(a: Counts, b: Counts): number {
  let shared = 0
  for (const [each, count] of a.byWord) shared += Math.min(count, b.byWord.get(each) ?? 0)
  return shared
}
