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

/** Pieces in a row that lead to the same place, or to none. */
export interface Stretch {
  readonly start: number
  readonly href: string | null
  readonly pieces: readonly Piece[]
}

/** Gathers the pieces of each link, however they are set: a link is one stop for the keyboard. */
export function stretchesOf(pieces: readonly Piece[]): readonly Stretch[] {
  const stretches: { start: number; href: string | null; pieces: Piece[] }[] = []
  for (const piece of pieces) {
    const last = stretches.at(-1)
    if (last?.href === piece.href) last.pieces.push(piece)
    else stretches.push({ start: piece.start, href: piece.href, pieces: [piece] })
  }
  return stretches
}

// Amounts, shares and counts as tables write them: "$1,200", "(3.5)", "12 %", "–".
const figure = /^[(\-–−+]?\s*[$€£¥]?\s*\d[\d.,\s]*\)?\s*%?$|^[-–—]$/
/** "1.", "2)", "(c)", "iv.": an item that has its own number needs no dot. */
const ownNumber = /^(?:\d{1,3}[.)]|\(?(?:[a-z]|[ivxlc]{1,6})[.)]|\(\d{1,3}\))\s/i

export const isNumbered = (item: string): boolean => ownNumber.test(item)

const year = /^(?:1[5-9]|20|21)\d\d$/

export const isFigure = (cell: string): boolean => figure.test(cell.trim())

/** Whether a table's first row names its columns: it has words or years where the rows below have figures. */
export function hasHead(rows: readonly (readonly string[])[]): boolean {
  const [first, ...rest] = rows
  if (first === undefined || rest.length === 0) return false
  const named = first.slice(1)
  return named.every((cell) => cell.trim() !== '' && (!isFigure(cell) || year.test(cell.trim())))
}
