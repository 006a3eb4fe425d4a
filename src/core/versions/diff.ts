/**
 * What became of each passage of a text in its next version, in reading order. Passages that are as they were are matched
 * first, those that share most of their words after them; the longest run of pairs that kept its order stayed where it
 * was, and the others moved (after Heckel, 1978).
 */
import type { ComparedPassage, PassageChange } from '../model/change.ts'
import { foldWhole } from '../text/normalize.ts'
import { longestRise, type Pair } from './order.ts'
import { rewordedPairs } from './reworded.ts'
import { samePairs } from './same.ts'
import { wordParts } from './words.ts'

/** Every passage of both texts is in one row: the new ones in their order, what went where it stood. */
export function diffPassages(
  old: readonly ComparedPassage[],
  next: readonly ComparedPassage[],
): readonly PassageChange[] {
  const same = samePairs(old.map(keyOf), next.map(keyOf))
  const reworded = new Set(rewordedPairs(old, next, same))
  const pairs = [...same, ...reworded]
  const stayed = longestRise(pairs)
  const inPlace = new Set(stayed)
  const byNext = new Map(pairs.map((pair) => [pair.next, pair]))
  const matched = new Set(pairs.map((pair) => pair.old))

  const rowOf = (at: number): readonly PassageChange[] => {
    const now = next[at]
    if (now === undefined) return []
    const pair = byNext.get(at)
    const before = old[pair?.old ?? -1]
    if (pair === undefined || before === undefined) return [{ kind: 'added', next: now }]
    const moved = !inPlace.has(pair)
    if (!reworded.has(pair)) return [{ kind: 'same', old: before, next: now, moved }]
    const parts = wordParts(before.text, now.text)
    return [{ kind: 'reworded', old: before, next: now, moved, parts }]
  }
  const gone = (from: number, to: number): readonly PassageChange[] =>
    old
      .slice(from, to)
      .flatMap((before, at) => (matched.has(from + at) ? [] : [{ kind: 'removed', old: before }]))
  const come = (from: number, to: number): readonly PassageChange[] =>
    next.slice(from, to).flatMap((_, at) => rowOf(from + at))

  const rows: PassageChange[] = []
  let at: Pair = { old: 0, next: 0 }
  for (const pair of [...stayed, { old: old.length, next: next.length }]) {
    rows.push(...gone(at.old, pair.old), ...come(at.next, pair.next), ...rowOf(pair.next))
    at = { old: pair.old + 1, next: pair.next + 1 }
  }
  return rows
}

/** What has the same key says the same: blanks, line ends, kinds of quotes and dashes are no matter. */
const keyOf = ({ kind, text }: ComparedPassage): string =>
  `${kind === 'heading' ? '#' : ''} ${foldWhole(text, false).replace(/\s+/g, ' ').trim()}`
