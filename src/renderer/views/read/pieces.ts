import type { InlineSpan } from '../../../core/model/document.ts'
import type { Acronym } from './acronyms.ts'

/** A run of a block that is set in one way throughout. */
export interface Piece {
  readonly start: number
  readonly text: string
  readonly em: boolean
  readonly strong: boolean
  readonly code: boolean
  /** Where a link leads; null where there is none. */
  readonly href: string | null
  /** What an acronym stands for; null for other text. */
  readonly expansion: string | null
}

/** Cuts a block's text where its setting changes. The pieces, joined, are the text: offsets stay the model's. */
export function piecesOf(
  text: string,
  spans: readonly InlineSpan[],
  acronyms: readonly Acronym[] = [],
): readonly Piece[] {
  const cuts = new Set([0, text.length])
  for (const { start, end } of [...spans, ...acronyms]) {
    cuts.add(Math.min(start, text.length))
    cuts.add(Math.min(end, text.length))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, index) => {
    const over = spans.filter((span) => span.start <= start && span.end > start)
    const has = (kind: InlineSpan['kind']) => over.some((span) => span.kind === kind)
    return {
      start,
      text: text.slice(start, places[index + 1]),
      em: has('em'),
      strong: has('strong'),
      code: has('code'),
      expansion: acronyms.find((each) => each.start <= start && each.end > start)?.expansion ?? null,
      href: over.find(({ kind }) => kind === 'link')?.href ?? null,
    }
  })
}

// Amounts, shares and counts as tables write them: "$1,200", "(3.5)", "12 %", "–".
const figure = /^[(\-–−+]?\s*[$€£¥]?\s*\d[\d.,\s]*\)?\s*%?$|^[-–—]$/
const year = /^(?:1[5-9]|20|21)\d\d$/

export const isFigure = (cell: string): boolean => figure.test(cell.trim())

/** Whether a table's first row names its columns: it has words or years where the rows below have figures. */
export function hasHead(rows: readonly (readonly string[])[]): boolean {
  const [first, ...rest] = rows
  if (first === undefined || rest.length === 0) return false
  const named = first.slice(1)
  return named.every((cell) => cell.trim() !== '' && (!isFigure(cell) || year.test(cell.trim())))
}
