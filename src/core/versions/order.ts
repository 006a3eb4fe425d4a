/** A passage of the old text with the one of the new text that it is: places in reading order, from 0. */
export interface Pair {
  readonly old: number
  readonly next: number
}

/** The most pairs that stand in one order in both texts (longest increasing subsequence), in that order. */
function longestRise(pairs: readonly Pair[]): readonly Pair[] {
  const sorted = pairs.toSorted((a, b) => a.next - b.next)
  /** Of each length, the run that ends lowest: the place of its last pair. */
  const ends: number[] = []
  const before: number[] = []
  for (const [at, { old }] of sorted.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[ends[middle] ?? -1]?.old ?? 0) < old) low = middle + 1
      else high = middle
    }
    before.push(low === 0 ? -1 : (ends[low - 1] ?? -1))
    ends[low] = at
  }
  const run: Pair[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = sorted[at]
    if (pair !== undefined) run.push(pair)
  }
  return run.reverse()
}

/** What stands in one place or in both: a pair, what went (`next` is null), or what came (`old` is null). */
export interface Laid {
  readonly old: number | null
  readonly next: number | null
  /** Whether a pair stands elsewhere among the others. */
  readonly moved: boolean
}

/** Lays two texts out as one: all of the new one in its order, and what went where it stood. */
export function layOut(old: number, next: number, pairs: readonly Pair[]): readonly Laid[] {
  const stayed = longestRise(pairs)
  const inPlace = new Set(stayed)
  const byNext = new Map(pairs.map((pair) => [pair.next, pair]))
  const matched = new Set(pairs.map((pair) => pair.old))
  const gone = (from: number, to: number): readonly Laid[] =>
    range(from, to).flatMap((at) => (matched.has(at) ? [] : [{ old: at, next: null, moved: false }]))
  const come = (from: number, to: number): readonly Laid[] =>
    range(from, to).map((at) => {
      const pair = byNext.get(at)
      return { old: pair?.old ?? null, next: at, moved: pair !== undefined && !inPlace.has(pair) }
    })
  const rows: Laid[] = []
  let at: Pair = { old: 0, next: 0 }
  for (const pair of [...stayed, { old, next }]) {
    rows.push(...gone(at.old, pair.old), ...come(at.next, Math.min(next, pair.next + 1)))
    at = { old: pair.old + 1, next: pair.next + 1 }
  }
  return rows
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
