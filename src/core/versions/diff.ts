/**
 * What became of each passage of a text in its next version, in reading order. Passages that are as they were are matched
 * first, those that share most of their words after them; the longest run of pairs that kept its order stayed where it
 * was, and the others moved (after Heckel, 1978).
 */
import type { ComparedPassage, PassageChange } from '../model/change.ts'
import { foldWhole } from '../text/normalize.ts'
import { layOut, type Pair } from './order.ts'
import { rewordedPairs } from './reworded.ts'
import { rowChanges } from './rows.ts'
import { samePairs } from './same.ts'
import { wordParts } from './words.ts'

/** Every passage of both texts is in one row: the new ones in their order, what went where it stood. */
export function diffPassages(
  old: readonly ComparedPassage[],
  next: readonly ComparedPassage[],
): readonly PassageChange[] {
  const same = sayingTheSame(old, next)
  const reworded = rewordedPairs(old, next, same)
  const rewordedNext = new Set(reworded.map((pair) => pair.next))
  return layOut(old.length, next.length, [...same, ...reworded]).flatMap((laid): readonly PassageChange[] => {
    const [before, now] = [old[laid.old ?? -1], next[laid.next ?? -1]]
    if (now === undefined) return before === undefined ? [] : [{ kind: 'removed', old: before }]
    if (before === undefined) return [{ kind: 'added', next: now }]
    const { moved } = laid
    if (!rewordedNext.has(laid.next ?? -1)) return [{ kind: 'same', old: before, next: now, moved }]
    return [{ kind: 'reworded', old: before, next: now, moved, ...changesIn(before, now) }]
  })
}

/** The rows of a table, where both are one; the words of all else. */
const changesIn = (old: ComparedPassage, next: ComparedPassage) =>
  old.cells === undefined || next.cells === undefined
    ? { parts: wordParts(old.text, next.text) }
    : { parts: [], rows: rowChanges(old.cells, next.cells) }

/** Headings are matched with headings first: a line of the text that says the same may stand beside one. */
function sayingTheSame(old: readonly ComparedPassage[], next: readonly ComparedPassage[]): readonly Pair[] {
  const same = samePairs(old.map(keyOf), next.map(keyOf))
  const [olds, nexts] = [new Set(same.map((pair) => pair.old)), new Set(same.map((pair) => pair.next))]
  const [before, now] = [left(old, olds), left(next, nexts)]
  const others = samePairs(
    before.map(({ text }) => text),
    now.map(({ text }) => text),
  )
  return [
    ...same,
    ...others.map((pair) => ({ old: before[pair.old]?.at ?? 0, next: now[pair.next]?.at ?? 0 })),
  ]
}

const left = (passages: readonly ComparedPassage[], taken: ReadonlySet<number>) =>
  passages.flatMap(({ text }, at) => (taken.has(at) ? [] : [{ at, text: comparedText(text) }]))

/** What has the same key says the same: blanks, line ends, kinds of quotes and dashes are no matter. */
const keyOf = ({ kind, text }: ComparedPassage): string =>
  `${kind === 'heading' ? '#' : ''} ${comparedText(text)}`

const comparedText = (text: string): string => foldWhole(text, false).replace(/\s+/g, ' ').trim()
