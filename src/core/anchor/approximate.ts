/** The part of a text that is most like some words. */
import { distance } from 'fastest-levenshtein'
import type { Span } from '../model/span.ts'

export interface Approximate extends Span {
  /** 1 less the edits (a character put in, taken out or changed) for each character of the words; 0 at least. */
  readonly likeness: number
}

/** Cells of the table of edits that are filled for one text: about 5 ms. */
const mostCells = 600_000
/** A longer quote is looked for by its two ends, each this long. */
const endLength = 200
/** The length times the length of two texts that are compared in full: about 3 ms. */
const mostCompared = 20_000_000

/** The best span, or null if nothing is alike. The work is bounded, whatever the lengths. */
export function approximate(text: string, words: string): Approximate | null {
  if (text === '' || words === '') return null
  return text.length * words.length <= mostCells ? byEdits(text, words) : byEnds(text, words)
}

/**
 * Sellers' search: a table of edits whose first row is free, so that a match may begin anywhere. Each cell also
 * keeps where its match began. (P. Sellers, J. Algorithms 1, 1980)
 */
function byEdits(text: string, words: string): Approximate {
  const rows = words.length
  let edits = Int32Array.from({ length: rows + 1 }, (_, row) => row)
  let starts = new Int32Array(rows + 1)
  let nextEdits = new Int32Array(rows + 1)
  let nextStarts = new Int32Array(rows + 1)
  let best = { start: 0, end: 0, edits: rows }
  for (let column = 1; column <= text.length; column += 1) {
    const unit = text.charCodeAt(column - 1)
    nextEdits[0] = 0
    nextStarts[0] = column
    for (let row = 1; row <= rows; row += 1) {
      const changed = (edits[row - 1] ?? 0) + (words.charCodeAt(row - 1) === unit ? 0 : 1)
      const added = (edits[row] ?? 0) + 1
      const left = (nextEdits[row - 1] ?? 0) + 1
      const least = Math.min(changed, added, left)
      nextEdits[row] = least
      nextStarts[row] =
        (least === changed ? starts[row - 1] : least === added ? starts[row] : nextStarts[row - 1]) ?? 0
    }
    const last = nextEdits[rows] ?? rows
    // Of equals the later end: a changed last character belongs to the passage.
    if (last < best.edits || (last === best.edits && nextStarts[rows] === best.start))
      best = { start: nextStarts[rows] ?? 0, end: column, edits: last }
    ;[edits, nextEdits] = [nextEdits, edits]
    ;[starts, nextStarts] = [nextStarts, starts]
  }
  return { start: best.start, end: best.end, likeness: 1 - best.edits / rows }
}

/** A long quote reaches from where its beginning is most alike to where its end is. */
function byEnds(text: string, words: string): Approximate | null {
  const slack = Math.floor(mostCells / endLength / 2) - endLength
  const guess = likelyStart(text, words)
  const headFrom = Math.max(0, guess - slack)
  const head = byEdits(text.slice(headFrom, guess + endLength + slack), words.slice(0, endLength))
  const start = headFrom + head.start
  const tailFrom = Math.max(start, start + words.length - endLength - slack)
  const tail = byEdits(text.slice(tailFrom, start + words.length + slack), words.slice(-endLength))
  const end = tailFrom + tail.end
  if (end <= start) return null
  const found = text.slice(start, end)
  const likeness =
    found.length * words.length <= mostCompared
      ? 1 - distance(found, words) / words.length
      : sharedRuns(found, words)
  return { start, end, likeness: Math.max(0, likeness) }
}

/** Where the words would begin by the first of some pieces of them that the text holds as it is. */
function likelyStart(text: string, words: string): number {
  const piece = 24
  const step = Math.max(piece, Math.floor(words.length / 16))
  for (let from = 0; from + piece <= words.length; from += step) {
    const at = text.indexOf(words.slice(from, from + piece))
    if (at >= 0) return Math.max(0, at - from)
  }
  return 0
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
