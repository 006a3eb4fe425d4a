/** The nearest word that the document does hold, for a word that it does not. */
import { distance } from 'fastest-levenshtein'

export interface Vocabulary {
  /** Surface form → how many blocks hold it. */
  readonly counts: ReadonlyMap<string, number>
}

/** Edits that may part a word from its correction, by the word's length. A swap of neighbours counts two. */
function mostEdits(length: number): number {
  return length <= 3 ? 0 : length <= 5 ? 1 : 2
}

/** The nearest known word, or null. Ties: same first letter, then the commoner, then in code-unit order. */
export function nearestWord(word: string, { counts }: Vocabulary): string | null {
  const most = mostEdits(word.length) + (word.length === 4 || word.length === 5 ? swapBonus(word, counts) : 0)
  let best: { word: string; rank: readonly number[] } | null = null
  for (const [known, count] of counts) {
    if (Math.abs(known.length - word.length) > most || known.length < 3) continue
    const edits = distance(word, known)
    if (edits === 0 || edits > most) continue
    const rank = [edits, known[0] === word[0] ? 0 : 1, -count]
    if (!best || before(rank, best.rank) || (!before(best.rank, rank) && known < best.word))
      best = { word: known, rank }
  }
  return best?.word ?? null
}

/** One more edit is allowed where the word is a known one with two neighbours swapped. */
function swapBonus(word: string, counts: ReadonlyMap<string, number>): number {
  for (let at = 0; at + 1 < word.length; at += 1)
    if (counts.has(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2))) return 1
  return 0
}

function before(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index])
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}
