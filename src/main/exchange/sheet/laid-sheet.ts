/** A cue sheet as it was laid out on screen, to be written to a file. */
import type { SheetItem, SheetLayout, SheetPart } from '../../../core/model/sheet.ts'
import { cleanText, withoutBreaks } from '../../../core/text/normalize.ts'
import type { Sheet } from '../../../shared/contract/sheet.ts'
import type { Paper } from '../../../shared/paper.ts'

export interface LaidSheet {
  readonly title: string
  /** Its day or hour; null where it has none. */
  readonly when: string | null
  readonly documents: Sheet['documents']
  readonly parts: readonly SheetPart[]
  readonly layout: SheetLayout
  readonly paper: Paper
  /** How many items did not fit. */
  readonly left: number
}

/** A run of an item's text. */
export interface Piece {
  readonly text: string
  /** Whether it is an answer. */
  readonly strong: boolean
}

/** An item's text in one line, parted where its answers begin and end. */
export function piecesOf({ text, answers }: Pick<SheetItem, 'text' | 'answers'>): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of answers) {
    if (start < at) continue
    pieces.push(
      { text: text.slice(at, start), strong: false },
      { text: text.slice(start, end), strong: true },
    )
    at = end
  }
  return [...pieces, { text: text.slice(at), strong: false }]
    .map((piece) => ({ ...piece, text: inLine(piece.text) }))
    .filter((piece) => piece.text !== '')
}

/** Words as they leave: without what only parts lines, and in one line. */
export const inLine = (text: string): string => withoutBreaks(cleanText(text)).replace(/\s+/g, ' ')
