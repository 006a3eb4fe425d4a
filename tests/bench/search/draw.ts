/** Draws from distributions, by a source of numbers in [0, 1). */
import { makeNormal, makeRandom } from '../readiness/random.ts'

export interface Draw {
  /** In [0, 1). */
  even(): number
  /** From 0 to below `n`. */
  below(n: number): number
  pick<T>(list: readonly T[]): T
  /** Whole numbers around a median, skewed to the right as lengths of sentences and paragraphs are. */
  length(median: number, spread: number, least: number, most: number): number
}

export function makeDraw(seed: number): Draw {
  const even = makeRandom(seed)
  const normal = makeNormal(even)
  const below = (n: number) => Math.floor(even() * n)
  return {
    even,
    below,
    pick: (list) => {
      const one = list[below(list.length)]
      if (one === undefined) throw new Error('There is nothing to draw from.')
      return one
    },
    length: (median, spread, least, most) =>
      Math.max(least, Math.min(most, Math.round(median * Math.exp(spread * normal())))),
  }
}

/** A sampler of ranks from 0 with frequencies 1 / (rank + 1 + q)^s: Mandelbrot's form of Zipf's law (1953). */
export function makeRanks(count: number, s: number, q: number): (even: number) => number {
  const sums = new Float64Array(count)
  let sum = 0
  for (let rank = 0; rank < count; rank += 1) {
    sum += 1 / (rank + 1 + q) ** s
    sums[rank] = sum
  }
  return (even) => {
    const wanted = even * sum
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
}
