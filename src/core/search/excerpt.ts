/** The piece of a block that shows its hits best, with the hits as offsets into the piece. */
import type { Span } from '../model/span.ts'

export interface Excerpt {
  readonly excerpt: string
  readonly marks: readonly (readonly [number, number])[]
  /** All hits as ranges of the text, also those outside the excerpt. */
  readonly ranges: readonly Span[]
}

/** Target length of an excerpt, in UTF-16 units, and how much of it stands before the first hit. */
const width = 220
const lead = 60

/** `places` are the hits in `text`, in any order; the excerpt is a plain slice, with … where it was cut. */
export function excerptOf(text: string, places: readonly Span[]): Excerpt {
  const hits = mergeSpans(places)
  const { start, end } = windowOf(text, hits)
  const head = start > 0 ? '\u2026' : ''
  const tail = end < text.length ? '\u2026' : ''
  const shift = head.length - start
  const marks = hits
    .filter((hit) => hit.start >= start && hit.end <= end)
    .map((hit) => [hit.start + shift, hit.end + shift] as const)
  return { excerpt: head + text.slice(start, end) + tail, marks, ranges: hits }
}

/** Sorted, with overlaps made one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last && span.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push({ start: span.start, end: span.end })
  }
  return merged
}

/** The window with the most hits in it; of equals the first. */
function windowOf(text: string, hits: readonly Span[]): Span {
  if (text.length <= width) return { start: 0, end: text.length }
  let best = 0
  let most = 0
  let right = 0
  for (let left = 0; left < hits.length; left += 1) {
    while (right < hits.length && (hits[right]?.end ?? 0) <= (hits[left]?.start ?? 0) + width - lead)
      right += 1
    if (right - left > most) {
      most = right - left
      best = left
    }
  }
  const hit = hits[best] ?? { start: 0, end: 0 }
  const start = wordBorder(text, Math.max(0, Math.min(hit.start - lead, text.length - width)), -1)
  const end = wordBorder(text, Math.min(text.length, Math.max(start + width, hit.end)), 1)
  return { start, end }
}

/** Signs after which no blank stands where none part words. */
const closing = /[\u3001\u3002\uFF01\uFF09\uFF0C\uFF0E\uFF1F\u300D\u300F]/

/** Moves to a border so that no word, and no surrogate pair, is cut. Looks at most 40 units far. */
function wordBorder(text: string, from: number, step: 1 | -1): number {
  let at = from
  for (let moved = 0; moved < 40 && at > 0 && at < text.length; moved += 1, at += step) {
    const before = text[at - 1] ?? ''
    if (closing.test(before) || /\s/.test(step < 0 ? before : (text[at] ?? ''))) return at
  }
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at
}
