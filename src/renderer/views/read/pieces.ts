import type { InlineSpan } from '../../../core/model/document.ts'
import type { MathNode } from '../../../core/model/math.ts'
import type { Acronym } from './acronyms.ts'

/** A run of a block that is set in one way throughout, or the mark of a note, which has no text. */
export interface RunPiece {
  readonly start: number
  /** A key of its own among the pieces of the block. */
  readonly key: string
  readonly text: string
  readonly em: boolean
  readonly strong: boolean
  readonly code: boolean
  /** Read from a picture, and perhaps not right. */
  readonly doubtful: boolean
  /** Raised, lowered, or on the line. */
  readonly set: 'sup' | 'sub' | null
  /** What is drawn in place of the text; null where the text is shown. */
  readonly math: MathNode | null
  /** A note's mark; null for text. */
  readonly mark: string | null
  /** The notes that a mark calls. */
  readonly notes: readonly string[]
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
): readonly RunPiece[] {
  const cuts = new Set([0, text.length])
  for (const { start, end } of [...spans, ...acronyms]) {
    cuts.add(Math.min(start, text.length))
    cuts.add(Math.min(end, text.length))
  }
  // A formula is one thing, whatever begins or ends in it.
  const formulas = spans.filter(({ math }) => math !== undefined)
  for (const { start, end } of formulas)
    for (const cut of cuts) if (cut > start && cut < end) cuts.delete(cut)
  const places = [...cuts].sort((a, b) => a - b)
  const runs = places.slice(0, -1).map((start, index): RunPiece => {
    const over = spans.filter((span) => span.start <= start && span.end > start)
    const has = (kind: InlineSpan['kind']) => over.some((span) => span.kind === kind)
    return {
      start,
      key: String(start),
      text: text.slice(start, places[index + 1]),
      em: has('em'),
      strong: has('strong'),
      code: has('code'),
      doubtful: has('doubtful'),
      set: has('sup') ? 'sup' : has('sub') ? 'sub' : null,
      math: formulas.find((each) => each.start === start && each.end === places[index + 1])?.math ?? null,
      mark: null,
      notes: [],
      expansion: acronyms.find((each) => each.start <= start && each.end > start)?.expansion ?? null,
      href: over.find(({ kind }) => kind === 'link')?.href ?? null,
    }
  })
  // A mark stands before the text that begins where it does.
  return [...marksOf(spans), ...runs].sort((a, b) => a.start - b.start)
}

/** The marks of notes; several at one place are one, unless they lead to different places. */
function marksOf(spans: readonly InlineSpan[]): RunPiece[] {
  const marks: RunPiece[] = []
  for (const { kind, start, label = '', href: own, notes = [] } of spans) {
    if (kind !== 'noteref') continue
    const over = spans.find((span) => span.kind === 'link' && span.start < start && span.end > start)
    // A mark that opens its note leads nowhere else.
    const href = notes.length > 0 ? null : (own ?? over?.href ?? null)
    const last = marks.at(-1)
    if (last?.start === start && last.href === href)
      marks[marks.length - 1] = { ...last, mark: `${last.mark}, ${label}`, notes: [...last.notes, ...notes] }
    else marks.push({ ...plain, start, key: `note ${marks.length}`, mark: label, href, notes })
  }
  return marks
}

const plain = {
  text: '',
  em: false,
  strong: false,
  code: false,
  doubtful: false,
  set: null,
  math: null,
  expansion: null,
}

/** Pieces in a row that lead to the same place, or to none. */
export interface LinkStretch {
  readonly key: string
  readonly href: string | null
  readonly pieces: readonly RunPiece[]
}

/** Gathers the pieces of each link, however they are set: a link is one stop for the keyboard. */
export function stretchesOf(pieces: readonly RunPiece[]): readonly LinkStretch[] {
  const stretches: { key: string; href: string | null; pieces: RunPiece[] }[] = []
  for (const piece of pieces) {
    const last = stretches.at(-1)
    if (last?.href === piece.href) last.pieces.push(piece)
    else stretches.push({ key: piece.key, href: piece.href, pieces: [piece] })
  }
  return stretches
}

/** "1.", "2)", "(c)", "iv.": an item that has its own number needs no dot. */
const ownNumber = /^(?:\d{1,3}[.)]|\(?(?:[a-z]|[ivxlc]{1,6})[.)]|\(\d{1,3}\))\s/i

export const isNumbered = (item: string): boolean => ownNumber.test(item)
