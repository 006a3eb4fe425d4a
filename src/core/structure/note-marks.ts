/** The marks of notes in pieces: out of their text, and beside it where a block can show them. */
import type { Dropped } from '../model/document.ts'
import { cellsIn, joinCells } from '../text/cells.ts'
import { liftMarks } from '../text/lift-marks.ts'
import type { Piece } from './draft.ts'

/** A piece without what is written as a mark in its text; where that stood, a span says so. */
export function takeMarks(piece: Piece): Piece {
  const { source, text } = piece
  if (source.kind === 'code' || source.kind === 'formula') return piece
  const set =
    source.rows === undefined
      ? liftMarks({ text, spans: source.spans ?? [] })
      : joinCells(cellsIn(source.rows, source.spans ?? []).map((cells) => cells.map(liftMarks)))
  return set.text === text ? piece : { ...piece, source: { ...source, ...set }, text: set.text }
}

/** The marks of a piece that becomes a heading, which has only its words. */
export const marksOf = (piece: Piece): Dropped[] =>
  (piece.source.spans ?? [])
    .filter(({ kind }) => kind === 'noteref')
    .map(({ label = '' }) => ({ text: label, why: 'mark of a note' }))
