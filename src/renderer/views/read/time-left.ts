import { countWords } from '../../../core/text/words.ts'
import type { Position } from '../../../shared/contract/documents.ts'
import type { PageRun } from './page.ts'

/**
 * Words of English prose that an adult reads silently in a minute: 238 on average, fewer where a text is dense
 * (Brysbaert 2019, "How many words do we read per minute?").
 */
const wordsPerMinute = 230

/** For each run of a text, how many words stand before it and in it. */
export type WordCounts = ReadonlyMap<string, { readonly before: number; readonly words: number }>

export function countRuns(runs: readonly PageRun[]): WordCounts {
  let before = 0
  return new Map(
    runs.map(({ id, text }) => {
      const words = countWords(text)
      const counts = { before, words }
      before += words
      return [id, counts]
    }),
  )
}

/** Words below a position; all of them where it is null. A share of a block counts as that share of its words. */
export function wordsBelow(counts: WordCounts, position: Position | null): number {
  const last = [...counts.values()].at(-1)
  const total = last === undefined ? 0 : last.before + last.words
  const run = position === null ? undefined : counts.get(position.block)
  if (run === undefined || position === null) return total
  return total - run.before - run.words * Math.min(1, Math.max(0, position.offset))
}

/** Minutes to read so many words: whole, and at least one where there are any. */
export function minutesFor(words: number): number | null {
  return words <= 0 ? null : Math.max(1, Math.round(words / wordsPerMinute))
}
