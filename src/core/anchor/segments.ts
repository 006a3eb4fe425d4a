/** Spans that lie on each other: what to paint, and what was hit. */
import type { Span } from '../model/span.ts'

export interface NamedSpan extends Span {
  readonly id: string
}

export interface Segment extends Span {
  /** Of the spans that cover the whole segment, in the order in which they were given. */
  readonly ids: readonly string[]
}

/** The covered parts of a text, sorted, none overlapping another: between two borders the same ids hold. */
export function segments(spans: readonly NamedSpan[]): Segment[] {
  const byStart = spans
    .map((span, order) => ({ ...span, order }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start)
  const borders = [...new Set(byStart.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) => a - b)
  const found: Segment[] = []
  let open: typeof byStart = []
  let next = 0
  for (const [index, start] of borders.entries()) {
    const end = borders[index + 1]
    if (end === undefined) break
    open = open.filter((span) => span.end > start)
    for (let span = byStart[next]; span !== undefined && span.start === start; span = byStart[next]) {
      open.push(span)
      next += 1
    }
    if (open.length === 0) continue
    const ids = open.toSorted((a, b) => a.order - b.order).map(({ id }) => id)
    found.push({ start, end, ids: [...new Set(ids)] })
  }
  return found
}

/** The ids at an offset, topmost first: the shorter span lies on the longer, of equals the later on the earlier. */
export function marksAt(spans: readonly NamedSpan[], offset: number): string[] {
  const here = spans
    .filter(({ start, end }) => start <= offset && offset < end)
    .toReversed()
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))
  return [...new Set(here.map(({ id }) => id))]
}
