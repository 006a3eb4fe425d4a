/** Find in the document: a literal scan. Safe in the renderer: it imports nothing heavy. */
import type { Span } from '../model/span.ts'
import { type Folded, foldText } from './normalize.ts'

export interface FindOptions {
  readonly matchCase?: boolean
  readonly wholeWord?: boolean
}

const wordCharacter = /[\p{L}\p{N}]$/u
const wordStart = /^[\p{L}\p{N}]/u

/**
 * Every place where `query` stands in `text`, left to right, none overlapping another.
 * `text` may be folded beforehand, with the same `matchCase`, to scan it many times.
 */
export function findAll(text: string | Folded, query: string, options: FindOptions = {}): Span[] {
  const fold = { case: !(options.matchCase ?? false) }
  const needle = foldText(query, fold).folded
  if (needle === '') return []
  const hay = typeof text === 'string' ? foldText(text, fold) : text
  const spans: Span[] = []
  let from = 0
  let covered = 0
  for (;;) {
    const at = hay.folded.indexOf(needle, from)
    if (at < 0) return spans
    const span = { start: hay.map[at] ?? 0, end: hay.ends[at + needle.length - 1] ?? 0 }
    const counts =
      span.start >= covered && (!options.wholeWord || standsAlone(hay.folded, at, at + needle.length))
    if (counts) {
      spans.push(span)
      covered = span.end
    }
    from = counts ? at + needle.length : at + 1
  }
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 2)
  return !wordCharacter.test(before) && !wordStart.test(after)
}
