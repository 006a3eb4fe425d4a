/** Words that were read from a picture and may say something else there: no fact is found in their sentences. */
import type { Block } from '../model/document.ts'
import type { Span } from '../model/span.ts'

/** Whether all of a sentence is certain; in a table also the heads that say what its cells are. */
export function isCertain({ text, rows, spans = [] }: Block, { start, end }: Span): boolean {
  const doubts = spans.filter(({ kind }) => kind === 'doubtful')
  if (doubts.length === 0) return true
  const heads = rows === undefined ? 0 : text.indexOf('\n')
  return doubts.every((doubt) => doubt.start >= heads && (doubt.end <= start || end <= doubt.start))
}
