/** Which passages are as they were. */
import type { Pair } from './order.ts'

/** What stands once in both texts, then its equal neighbours, then equals in their order. Time grows with the texts. */
export function samePairs(old: readonly string[], next: readonly string[]): readonly Pair[] {
  const nextOf = new Map<number, number>()
  const oldOf = new Map<number, number>()
  const pair = (a: number, b: number) => {
    nextOf.set(a, b)
    oldOf.set(b, a)
  }
  const isFree = (a: number, b: number) =>
    a >= 0 && b >= 0 && a < old.length && b < next.length && !nextOf.has(a) && !oldOf.has(b)
  const spread = (a: number, b: number, step: 1 | -1) => {
    let [x, y] = [a + step, b + step]
    while (isFree(x, y) && old[x] === next[y]) {
      pair(x, y)
      x += step
      y += step
    }
  }
  const placesInOld = places(old)
  const placesInNext = places(next)
  for (const [key, [a, ...others]] of placesInOld) {
    const [b, ...more] = placesInNext.get(key) ?? []
    if (a !== undefined && b !== undefined && others.length + more.length === 0) pair(a, b)
  }
  spread(-1, -1, 1)
  spread(old.length, next.length, -1)
  for (const [a, b] of [...nextOf]) {
    spread(a, b, 1)
    spread(a, b, -1)
  }
  for (const [key, all] of placesInOld) {
    const left = (placesInNext.get(key) ?? []).filter((b) => !oldOf.has(b))
    for (const [nth, a] of all.filter((each) => !nextOf.has(each)).entries()) {
      const b = left[nth]
      if (b !== undefined) pair(a, b)
    }
  }
  return [...nextOf].map(([a, b]) => ({ old: a, next: b }))
}

function places(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [at, key] of keys.entries()) {
    const all = found.get(key)
    if (all === undefined) found.set(key, [at])
    else all.push(at)
  }
  return found
}
