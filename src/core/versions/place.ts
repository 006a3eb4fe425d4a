/** Where a reader stood, and what was read, in the next version of a text. */
import type { ComparedPassage, PassageChange } from '../model/change.ts'
import type { Stretch } from '../model/span.ts'
import { addStretches } from '../text/passed.ts'
import { countWords } from '../text/words.ts'

/** The passage that stands for one of the old text: itself, or the last one before it that is still there; null if none is. */
export function placeNow(
  rows: readonly PassageChange[],
  block: string,
): { readonly id: string; readonly isSame: boolean } | null {
  const at = rows.findIndex((row) => 'old' in row && row.old.id === block)
  const before = rows.slice(0, at + 1).findLast((row) => 'old' in row && 'next' in row)
  return before !== undefined && 'next' in before
    ? { id: before.next.id, isSame: 'old' in before && before.old.id === block }
    : null
}

/** What was read of the old text is read of the new one where it is as it was, or in other words; what is new is not. */
export function readNow(
  rows: readonly PassageChange[],
  old: readonly ComparedPassage[],
  next: readonly ComparedPassage[],
  read: readonly Stretch[],
): readonly Stretch[] {
  const [before, now] = [stretchOf(old), stretchOf(next)]
  const found = rows.flatMap((row): readonly Stretch[] => {
    if (row.kind !== 'same' && row.kind !== 'reworded') return []
    const was = before.get(row.old.id)
    const is = now.get(row.next.id)
    if (was === undefined || is === undefined) return []
    const scale = (at: number) => is[0] + ((at - was[0]) / (was[1] - was[0])) * (is[1] - is[0])
    return read.flatMap(([start, end]): readonly Stretch[] => {
      const [from, to] = [Math.max(start, was[0]), Math.min(end, was[1])]
      return from < to ? [[scale(from), Math.min(1, scale(to))]] : []
    })
  })
  return addStretches([], found)
}

function stretchOf(passages: readonly ComparedPassage[]): ReadonlyMap<string, Stretch> {
  const counts = passages.map(({ text }) => countWords(text))
  const all = counts.reduce((sum, each) => sum + each, 0)
  const found = new Map<string, Stretch>()
  let before = 0
  for (const [at, { id }] of passages.entries()) {
    const words = counts[at] ?? 0
    if (words > 0) found.set(id, [before / all, (before + words) / all])
    before += words
  }
  return found
}
