/** The marks of notes in pieces: out of their text, and beside it where a block can show them. */
import type { Dropped, InlineSpan } from '../model/document.ts'
import { cellsIn, joinCells } from '../text/cells.ts'
import { liftMarks } from '../text/lift-marks.ts'
import type { Piece } from './draft.ts'

const isMark = ({ kind }: InlineSpan) => kind === 'noteref'

/** The pieces without what is written as a mark in their text, and the marks that stood in tables. */
export function takeMarks(pieces: readonly Piece[]): { pieces: Piece[]; dropped: Dropped[] } {
  const taken = pieces.map((piece) => takeFrom(piece))
  return {
    pieces: taken.map(({ piece }) => piece),
    dropped: taken.flatMap(({ marks }) => marks.map(asDropped)),
  }
}

function takeFrom(piece: Piece): { piece: Piece; marks: readonly InlineSpan[] } {
  const { source, text } = piece
  if (source.kind === 'code' || source.kind === 'formula') return { piece, marks: [] }
  if (source.rows !== undefined) return takeFromRows(piece, source.rows)
  const set = liftMarks({ text, spans: source.spans ?? [] })
  if (set.text === text) return { piece, marks: [] }
  return { piece: { ...piece, source: { ...source, ...set }, text: set.text }, marks: [] }
}

/** A table shows no marks of notes. */
function takeFromRows(piece: Piece, rows: readonly (readonly string[])[]) {
  const lifted = cellsIn(rows, piece.source.spans ?? []).map((cells) => cells.map(liftMarks))
  const marks = lifted.flat().flatMap(({ spans }) => spans.filter(isMark))
  if (marks.length === 0) return { piece, marks }
  const table = joinCells(
    lifted.map((cells) =>
      cells.map(({ text, spans }) => ({ text, spans: spans.filter((each) => !isMark(each)) })),
    ),
  )
  return { piece: { ...piece, source: { ...piece.source, ...table }, text: table.text }, marks }
}

/** The marks of a piece that becomes a heading, which has only its words. */
export const marksOf = (piece: Piece): Dropped[] => (piece.source.spans ?? []).filter(isMark).map(asDropped)

const asDropped = ({ label = '' }: InlineSpan): Dropped => ({ text: label, why: 'mark of a note' })
