import type { Block } from '../../core/model/document.ts'
import type { Span } from '../../core/model/span.ts'

let made: Intl.Segmenter | null = null

/** Finds words by the script's own rules: some write them without blanks. Made once, since it is slow to make. */
function words(): Intl.Segmenter {
  made ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  return made
}

export type TextOfBlock = Pick<Block, 'text' | 'kind' | 'spans'>

/** What a selection means that begins or ends within a word: all of the word. In code it means what it says. */
export function toWholeWords({ text, kind, spans = [] }: TextOfBlock, span: Span): Span {
  if (kind === 'code') return span
  const code = spans.filter((each) => each.kind === 'code')
  const segments = words().segment(text)
  const first = code.some(({ start, end }) => start <= span.start && span.start < end)
    ? undefined
    : segments.containing(span.start)
  const last = code.some(({ start, end }) => start < span.end && span.end <= end)
    ? undefined
    : segments.containing(span.end)
  return {
    start: first?.index ?? span.start,
    end: last === undefined || last.index === span.end ? span.end : last.index + last.segment.length,
  }
}
