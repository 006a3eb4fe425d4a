/** Ranges of a text that go along when the text is trimmed, cut or changed. The mark of a note has no length. */
import type { InlineSpan } from '../model/document.ts'
import type { MathNode } from '../model/math.ts'

/** A text and how it is set. */
export interface SetText {
  readonly text: string
  readonly spans: readonly InlineSpan[]
}

const holdsSomething = ({ kind, start, end }: InlineSpan) => kind === 'noteref' || end > start

/** A span without the blanks at its ends. */
function trimmed(span: InlineSpan, text: string): InlineSpan {
  let start = Math.min(span.start, text.length)
  let end = Math.min(span.end, text.length)
  while (start < end && /\s/.test(text.charAt(start))) start += 1
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  return { ...span, start, end }
}

/** The spans in order, each without the blanks at its ends; those that hold nothing are left out. */
export const trimSpans = (text: string, spans: readonly InlineSpan[]): InlineSpan[] =>
  spans
    .map((span) => trimmed(span, text))
    .filter(holdsSomething)
    .sort((a, b) => a.start - b.start || a.end - b.end)

/** A text and its spans without the first characters. */
export function cutStart({ text, spans }: SetText, length: number): SetText {
  const left = spans
    .filter(({ kind, start, end }) => (kind === 'noteref' ? start >= length : end > length))
    .map((span) => ({ ...span, start: Math.max(0, span.start - length), end: span.end - length }))
  return { text: text.slice(length), spans: left }
}

/** A text and its spans with more characters before it, which no span covers. */
export const addStart = ({ text, spans }: SetText, start: string): SetText => ({
  text: start + text,
  spans: spans.map((span) => ({
    ...span,
    start: span.start + start.length,
    end: span.end + start.length,
  })),
})

/** An edit of a text: what is put in the place of a range. */
export interface SpanEdit {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Stands there from then on. */
  readonly mark?: Pick<InlineSpan, 'label' | 'href' | 'notes'>
  /** What is drawn over the text that is put there. */
  readonly math?: MathNode
}

/** Makes edits, which are in order and do not overlap, and takes the spans along. */
export function editText({ text, spans }: SetText, edits: readonly SpanEdit[]): SetText {
  if (edits.length === 0) return { text, spans }
  const parts: string[] = []
  const marks: InlineSpan[] = []
  /** By how much the text has moved behind each edit. */
  const moved: number[] = []
  let at = 0
  let shift = 0
  for (const { start, end, text: put, mark, math } of edits) {
    parts.push(text.slice(at, start), put)
    if (mark) marks.push({ ...mark, kind: 'noteref', start: start + shift, end: start + shift })
    if (math) marks.push({ kind: 'formula', start: start + shift, end: start + shift + put.length, math })
    shift += put.length - (end - start)
    moved.push(shift)
    at = end
  }
  const edited = parts.join('') + text.slice(at)
  const kept = spans.map((span) => ({
    ...span,
    start: placeOf(edits, moved, span.start),
    end: placeOf(edits, moved, span.end),
  }))
  return { text: edited, spans: trimSpans(edited, [...kept, ...marks]) }
}

/** Where an offset of the old text stands after the edits. */
function placeOf(edits: readonly SpanEdit[], moved: readonly number[], offset: number): number {
  const index = lastBefore(edits, offset)
  const edit = edits[index]
  if (!edit) return offset
  if (offset >= edit.end) return offset + (moved[index] ?? 0)
  return edit.start + (moved[index - 1] ?? 0) + Math.min(offset - edit.start, edit.text.length)
}

/** Index of the last edit that starts before an offset, by halving; -1 if none does. */
function lastBefore(edits: readonly SpanEdit[], offset: number): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edits[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
