/** What is likely to be typed first. */
import type { Vocabulary } from './spelling.ts'

/** So many of the commonest words: enough that every path of a search was gone through. */
const words = 8
/** Letters of each: the shortest beginnings find the most, and so take the longest. */
const letters = [1, 2, 3] as const

/** The beginnings of the commonest words, each once. */
export function likelyBeginnings({ counts }: Vocabulary): readonly string[] {
  const common = [...counts]
    .filter(([word]) => /^\p{L}{4,}$/u.test(word))
    .sort(([, a], [, b]) => b - a)
    .slice(0, words)
  return [...new Set(common.flatMap(([word]) => letters.map((length) => word.slice(0, length))))]
}
