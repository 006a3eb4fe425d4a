/** Cuts and replacements in a sentence that remember where everything else went. */
import type { Span } from '../model/span.ts'

export interface Edit extends Span {
  /** What stands there instead; empty for a cut. */
  readonly put: string
}

export interface Edited {
  readonly text: string
  /** Where a span of the original stands now; null if an edit touched it. */
  readonly at: (span: Span) => Span | null
}

/** Applies edits to a text. Where two overlap, the one that starts first holds. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const kept: Edit[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit)
  let out = ''
  let from = 0
  for (const { start, end, put } of kept) {
    out += text.slice(from, start) + put
    from = end
  }
  return {
    text: raiseFirst(out + text.slice(from)),
    at: (span) => {
      if (kept.some((edit) => edit.start < span.end && span.start < edit.end)) return null
      const moved = kept
        .filter((edit) => edit.end <= span.start)
        .reduce((sum, { start, end, put }) => sum + put.length - (end - start), 0)
      return { start: span.start + moved, end: span.end + moved }
    },
  }
}

/** Edits a text that was edited before. */
export function thenEdit(first: Edited, edits: readonly Edit[]): Edited {
  const second = applyEdits(first.text, edits)
  return {
    text: second.text,
    at: (span) => {
      const moved = first.at(span)
      return moved && second.at(moved)
    },
  }
}

/** A capital at the start; never of another length ("ß" has none), so that offsets hold. */
const raiseFirst = (text: string) =>
  text.replace(/^\p{Ll}/u, (letter) => (letter.toUpperCase().length === 1 ? letter.toUpperCase() : letter))
