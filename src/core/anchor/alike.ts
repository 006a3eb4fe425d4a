/** The parts of a text that are nearly some words. */
import search from 'approx-string-match'
import { distance } from 'fastest-levenshtein'
import type { Span } from '../model/span.ts'

export interface Alike extends Span {
  /** 1 less the edits (a character put in, taken out or changed) for each character of the words; 0 at least. */
  readonly likeness: number
}

/** Nearly the same words are accepted down to this share of unchanged characters. */
const leastLikeness = 0.7
/** A longer quote is looked for by its two ends, each so long. */
const longestWhole = 400
const endLength = 128
/** Units of text that are gone through, again and again: some milliseconds. */
const mostRead = 400_000
/** The length times the length of two texts that are compared in full: about 3 ms. */
const mostCompared = 20_000_000

/** All of them that are alike enough, none overlapping another. The work is bounded, whatever the lengths. */
export function alikeParts(text: string, words: string): Alike[] {
  if (words === '') return []
  return words.length <= longestWhole ? wholeParts(text, words) : longParts(text, words)
}

interface EditedPart extends Span {
  readonly errors: number
}

/** The library tells only the best parts of a text: the next best are looked for in what lies between those. */
function wholeParts(text: string, words: string): Alike[] {
  const errors = Math.floor((1 - leastLikeness) * words.length)
  const found: Alike[] = []
  let read = 0
  const rest: Span[] = [{ start: 0, end: text.length }]
  for (let span = rest.pop(); span !== undefined && read < mostRead; span = rest.pop()) {
    const { start, end } = span
    if (end - start < words.length - errors) continue
    read += end - start
    const parts = apart(search(text.slice(start, end), words, errors))
    let from = start
    for (const part of parts) {
      found.push({
        start: start + part.start,
        end: start + part.end,
        likeness: 1 - part.errors / words.length,
      })
      rest.push({ start: from, end: start + part.start })
      from = start + part.end
    }
    if (parts.length > 0) rest.push({ start: from, end })
  }
  return found
}

/** Parts with the same fewest edits, left to right; of those that overlap one stays. */
function apart(parts: readonly EditedPart[]): EditedPart[] {
  const kept: EditedPart[] = []
  for (const part of parts) {
    const last = kept.at(-1)
    if (part.end <= part.start) continue
    if (last === undefined || part.start >= last.end) kept.push(part)
    // A changed last character belongs to the passage.
    else if (part.start === last.start) kept[kept.length - 1] = part
  }
  return kept
}

/** A long quote reaches from where its beginning is alike to where its end is. */
function longParts(text: string, words: string): Alike[] {
  const slack = Math.ceil((1 - leastLikeness) * words.length)
  const heads = wholeParts(text, words.slice(0, endLength)).toSorted((a, b) => a.start - b.start)
  const found: Alike[] = []
  for (const { start } of heads) {
    const from = Math.max(start, start + words.length - endLength - slack)
    const tails = wholeParts(text.slice(from, start + words.length + slack), words.slice(-endLength))
    const tail = tails.toSorted((a, b) => b.likeness - a.likeness)[0]
    if (tail === undefined || start < (found.at(-1)?.end ?? 0)) continue
    const end = from + tail.end
    const likeness = likenessOf(text.slice(start, end), words)
    if (likeness >= leastLikeness) found.push({ start, end, likeness })
  }
  return found
}

function likenessOf(found: string, words: string): number {
  return found.length * words.length <= mostCompared
    ? Math.max(0, 1 - distance(found, words) / words.length)
    : sharedRuns(found, words)
}

/** The share of the words' runs of eight characters that the text holds: near the likeness where edits are few. */
function sharedRuns(text: string, words: string): number {
  const run = 8
  const held = new Set<string>()
  for (let at = 0; at + run <= text.length; at += 1) held.add(text.slice(at, at + run))
  let shared = 0
  for (let at = 0; at + run <= words.length; at += 1) if (held.has(words.slice(at, at + run))) shared += 1
  return shared / Math.max(1, words.length - run + 1)
}
