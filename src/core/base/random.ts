/** Chance that comes from a seed alone: the same seed gives the same numbers, in every run and on every machine. */

/** Gives the next number, from 0 up to 1. */
export type Chance = () => number

/** Numbers of a seed (mulberry32, by Tommy Ettinger; public domain). @param seed a whole number */
export function chanceOf(seed: number): Chance {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A seed of its own for each text under a seed (FNV-1a over UTF-16 units). */
export function seedFor(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** A whole number from 0 up to `count`, which is not reached. */
export const indexOf = (count: number, next: Chance): number => Math.floor(next() * count)

/** The same things in an order of chance (Fisher and Yates). */
export function shuffled<T>(things: readonly T[], next: Chance): T[] {
  const order = [...things]
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = indexOf(at + 1, next)
    const held = order[at] as T
    order[at] = order[other] as T
    order[other] = held
  }
  return order
}
