/**
 * Numbers in [0, 1) from a seed: mulberry32, by Tommy Ettinger, in the public domain. Small, and good enough for
 * draws that are few and not an attack's target.
 */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One number in [0, 1) that depends on whole numbers and nothing else: the same luck whatever happened before. */
export function drawFor(...keys: readonly number[]): number {
  const seed = keys.reduce((mixed, key) => Math.imul(mixed ^ key, 0x9e3779b1) ^ (mixed >>> 15), 0x2545f491)
  const random = makeRandom(seed)
  random()
  return random()
}

/** A standard normal number (Box and Muller 1958) from two even ones. */
export function makeNormal(random: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
