/** The beginnings of words that are likely to be typed first, to be looked up ahead of time. */
import type { SpellingWords } from './spelling.ts'

/** So many of the commonest: enough that every path of a search is gone through. */
const [words, figures] = [8, 4]
/** Letters of each: the shortest beginnings find the most, and so take the longest. */
const letters = [1, 2, 3] as const

/** The beginnings of the commonest words and figures, each once. */
export function likelyBeginnings({ counts }: SpellingWords): readonly string[] {
  const common = [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word)
  const chosen = [
    ...common.filter((word) => /^\p{L}{4,}$/u.test(word)).slice(0, words),
    ...common.filter((word) => /^\d{2,}$/.test(word)).slice(0, figures),
  ]
  return [...new Set(chosen.flatMap((word) => letters.map((length) => word.slice(0, length))))]
}
