/** A text in a kilobyte, by which it is compared with thousands of others. */
import { foldWhole } from '../text/normalize.ts'

/**
 * The smallest hashes of a text's shingles (three words in a row), ascending, none twice. Of two texts the share of the
 * smallest of both that both have is near the share of shingles that they share (a bottom-k sketch, Broder 1997).
 */
export type Sketch = Uint32Array

/** Hashes that are kept: shares are right to about 1 / √k, six hundredths. */
export const sketchSize = 256
/** Words in a row. */
const shingle = 3

const word = /[\p{L}\p{N}]+/gu

/** @param texts the passages of a document; shingles do not reach over their ends, so that their order is no matter */
export function sketchOf(texts: Iterable<string>): Sketch {
  const hashes = new Set<number>()
  for (const text of texts) {
    const words = (foldWhole(text).match(word) ?? []).map(hashOf)
    const last = Math.max(1, words.length - shingle + 1)
    for (let at = 0; at < last && at < words.length; at += 1) hashes.add(joined(words, at))
  }
  return Uint32Array.from(hashes).sort().slice(0, sketchSize)
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function joined(words: readonly number[], at: number): number {
  let hash = 0x811c9dc5
  for (const each of words.slice(at, at + shingle)) hash = Math.imul(hash ^ each, 0x01000193) ^ (hash >>> 15)
  // The smallest are kept, so the high bits must be well mixed too.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

export interface Shared {
  /** The share of the shingles of both that both have, 0 to 1. */
  readonly both: number
  /** The share of the shorter one's shingles that the other has too, 0 to 1. */
  readonly held: number
}

/** Both are 0 where a text has no words. */
export function sharedOf(a: Sketch, b: Sketch): Shared {
  // Of all that is under the lower of the two highest hashes, both sketches hold everything.
  const isWhole = (each: Sketch) => each.length < sketchSize
  const top = (each: Sketch) => (isWhole(each) ? 0xffffffff : (each.at(-1) ?? 0))
  const most = Math.min(top(a), top(b))
  let [i, j, shared] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0]
    if (x > most || y > most) break
    if (x === y) shared += 1
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  const upTo = (each: Sketch) => (top(each) === most && !isWhole(each) ? each.length : countUpTo(each, most))
  const [inA, inB] = [upTo(a), upTo(b)]
  const [all, fewer] = [inA + inB - shared, Math.min(inA, inB)]
  return { both: all === 0 ? 0 : shared / all, held: fewer === 0 ? 0 : shared / fewer }
}

function countUpTo(sketch: Sketch, most: number): number {
  let [low, high] = [0, sketch.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sketch[middle] ?? 0) <= most) low = middle + 1
    else high = middle
  }
  return low
}
