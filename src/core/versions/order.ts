/** A passage of the old text with the one of the new text that it is: places in reading order, from 0. */
export interface Pair {
  readonly old: number
  readonly next: number
}

/** The most pairs that stand in one order in both texts (longest increasing subsequence), in that order. */
export function longestRise(pairs: readonly Pair[]): readonly Pair[] {
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
