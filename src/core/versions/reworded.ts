/** Which passages say the same in other words. */
import type { ComparedPassage } from '../model/change.ts'
import { groupBy } from '../model/group-by.ts'
import { type Counts, countsOf, holds, shareOf } from './alike.ts'
import type { Pair } from './order.ts'

/** A word in more passages tells none of them. */
const mostWith = 48
/** Passages beside the place where a passage stood that are looked at whatever they say. */
const mostBeside = 6
/** Of those that share such words, so many that share the most are looked at. */
const mostLikely = 8
/** As alike as this is the same passage. */
const leastAlike = 0.5
/** It is likelier where one passage went and one came between two that stayed. */
const leastAlone = 0.35
/** As alike as this is a heading that became a line of the text, or the other way round. */
const leastOfOtherKind = 0.75
/** What stands at the same place is a little likelier to be it. */
const besideWeight = 0.05

interface Word {
  readonly at: number
  readonly isHeading: boolean
  readonly counts: Counts
}

/** @param same pairs of passages that are as they were: others are looked for among the rest */
export function rewordedPairs(
  old: readonly ComparedPassage[],
  next: readonly ComparedPassage[],
  same: readonly Pair[],
): readonly Pair[] {
  const before = rest(old, new Set(same.map((pair) => pair.old)))
  const now = rest(next, new Set(same.map((pair) => pair.next)))
  const withWord = new Map<string, Word[]>()
  for (const each of before)
    for (const word of each.counts.byWord.keys()) {
      const all = withWord.get(word)
      if (all === undefined) withWord.set(word, [each])
      else all.push(each)
    }
  const gapOf = besideBy(same)
  const beside = groupBy(before, ({ at }) => gapOf.old(at))
  const besideNow = groupBy(now, ({ at }) => gapOf.next(at))
  const scored = now.flatMap((each) => {
    const gap = gapOf.next(each.at)
    const near = beside.get(gap) ?? []
    const isAlone = near.length === 1 && besideNow.get(gap)?.length === 1
    const candidates = new Set([...near.slice(0, mostBeside), ...likely(each, withWord)])
    return [...candidates].flatMap((one) => {
      const isHere = gapOf.old(one.at) === gap
      const alike = likeness(one, each, isHere)
      if (alike < leastOf(one, each, isHere && isAlone)) return []
      return [{ old: one.at, next: each.at, score: alike + (isHere ? besideWeight : 0) }]
    })
  })
  return bestPairs(scored)
}

function leastOf(one: Word, each: Word, isAlone: boolean): number {
  if (one.isHeading !== each.isHeading) return leastOfOtherKind
  return isAlone ? leastAlone : leastAlike
}

/** A heading that stands where it stood and has all words that it had, or that it has now, is that heading. */
function likeness(one: Word, each: Word, isHere: boolean): number {
  const alike = shareOf(one.counts, each.counts)
  const isGrown = isHere && one.isHeading && each.isHeading && alike > 0 && holds(one.counts, each.counts)
  return isGrown ? Math.max(alike, leastAlike) : alike
}

function likely({ counts }: Word, withWord: ReadonlyMap<string, readonly Word[]>): readonly Word[] {
  const shared = new Map<Word, number>()
  for (const word of counts.byWord.keys()) {
    const all = withWord.get(word) ?? []
    if (all.length <= mostWith) for (const one of all) shared.set(one, (shared.get(one) ?? 0) + 1)
  }
  return [...shared]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostLikely)
    .map(([one]) => one)
}

function rest(passages: readonly ComparedPassage[], taken: ReadonlySet<number>): readonly Word[] {
  return passages.flatMap(({ kind, text }, at) =>
    taken.has(at) ? [] : [{ at, isHeading: kind === 'heading', counts: countsOf(text) }],
  )
}

/** In which gap between passages that stayed a passage stands, by the number of those before it. */
function besideBy(same: readonly Pair[]) {
  const olds = same.toSorted((a, b) => a.old - b.old)
  const nexts = same.toSorted((a, b) => a.next - b.next)
  const nthOfOld = new Map(olds.map((pair, nth) => [pair, nth]))
  const lastBefore = (all: readonly Pair[], of: (pair: Pair) => number, at: number): Pair | undefined => {
    let [low, high] = [0, all.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const pair = all[middle]
      if (pair !== undefined && of(pair) < at) low = middle + 1
      else high = middle
    }
    return all[low - 1]
  }
  const nth = (pair: Pair | undefined): number => (pair === undefined ? -1 : (nthOfOld.get(pair) ?? -1))
  return {
    old: (at: number) => nth(lastBefore(olds, (pair) => pair.old, at)),
    next: (at: number) => nth(lastBefore(nexts, (pair) => pair.next, at)),
  }
}

/** The likeliest first; each passage is in one pair at most. */
function bestPairs(scored: readonly (Pair & { readonly score: number })[]): readonly Pair[] {
  const [olds, nexts] = [new Set<number>(), new Set<number>()]
  return scored
    .toSorted((a, b) => b.score - a.score || a.next - b.next || a.old - b.old)
    .flatMap(({ old, next }) => {
      if (olds.has(old) || nexts.has(next)) return []
      olds.add(old)
      nexts.add(next)
      return [{ old, next }]
    })
}
