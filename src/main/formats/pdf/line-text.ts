/** The text of one line: its runs and the blanks between them, without the marks of notes, with exponents raised. */
import type { InlineSpan } from '../../../core/model/document.ts'
import { isIndex, scriptOf } from '../../../core/text/math/script.ts'
import { classifyRaised, labelOf, type Raised, toRaised } from '../../../core/text/raised.ts'
import { type Columns, type Piece, piecesOf } from './pieces.ts'
import { isMark } from './shifts.ts'
import type { Extent, TextRun } from './text-run.ts'

export interface LineText {
  readonly text: string
  readonly spans: readonly InlineSpan[]
  /** The raised mark that the line opens with: the number of a note, or a mark that the margin cut off. */
  readonly lead?: string
  /** Where its parts stand, where there are several far apart. */
  readonly cells?: readonly Extent[]
}

/** `columns` are the places at which cells of the lines above and below begin. */
export function lineText(runs: readonly TextRun[], columns: Columns): LineText {
  const pieces = piecesOf(runs, columns)
  const line: Line = { text: '', spans: [] }
  for (const [index, piece] of pieces.entries()) add(line, piece, pieces[index + 1])
  const cells = extentsOf(pieces)
  return { ...trimmed(line), ...(cells.length > 1 && { cells }) }
}

/** What stands between two wide gaps is one part. */
function extentsOf(pieces: readonly Piece[]): readonly Extent[] {
  const cells: Extent[] = []
  for (const { gap, x, end } of pieces) {
    const last = cells.at(-1)
    if (last === undefined || gap.length > 1) cells.push({ x, end })
    else cells.splice(-1, 1, { ...last, end })
  }
  return cells
}

/** The line as far as it is put together. */
interface Line {
  text: string
  readonly spans: InlineSpan[]
  lead?: string
}

function add(line: Line, piece: Piece, next: Piece | undefined): void {
  addGap(line, piece)
  if (piece.shift === null) addSet(line, piece)
  else if (piece.shift === 'down') addLowered(line, piece)
  else if (line.text.trim() === '') {
    line.lead = piece.text
    line.text = piece.text
  } else addRaised(line, piece, next)
}

function addGap(line: Line, { gap, text }: Piece): void {
  if (gap.length > 1) line.text = `${line.text.trimEnd()}${gap}`
  else if (gap !== '' && line.text !== '' && !endsBlank(line.text) && !/^\s/.test(text)) line.text += gap
}

/** Of the last letter alone: a line may be long. */
const endsBlank = (text: string) => /\s/.test(text.slice(-1))
const endsInDigit = (text: string) => /\d/.test(text.slice(-1))

/** Between blanks, or between a blank and a comma, a mark leaves one blank too many. */
function addPlain(line: Line, { text, doubtful }: Piece): void {
  const last = line.spans.at(-1)
  const afterMark = last?.kind === 'noteref' && line.text.slice(last.end) === ' '
  line.text = (afterMark && /^[\s,.;:!?)]/.test(text) ? line.text.trimEnd() : line.text) + text
  const end = line.text.length
  if (doubtful) line.spans.push({ kind: 'doubtful', start: end - text.length, end })
}

/** With how it is set, and where it leads; blanks around it are neither. */
function addSet(line: Line, piece: Piece): void {
  const { text, face, href } = piece
  addPlain(line, piece)
  const end = line.text.trimEnd().length
  const start = line.text.length - text.trimStart().length
  if (end <= start) return
  if (face?.bold) line.spans.push({ kind: 'strong', start, end })
  if (face?.italic) line.spans.push({ kind: 'em', start, end })
  if (href !== undefined) line.spans.push({ kind: 'link', start, end, href })
}

function addRaised(line: Line, piece: Piece, next: Piece | undefined): void {
  const after = next !== undefined && next.gap === '' ? next : null
  const bar = after === null ? null : fractionBar(line.text, piece, after)
  // "3 1/2", not "31/2".
  if (bar !== null && endsInDigit(line.text)) line.text += ' '
  const role = bar !== null ? 'letters' : roleOf(line.text, piece, next, after)
  if (role === 'exponent') line.text += toRaised(piece.text)
  else if (role === 'power') addScript(line, 'msup', piece)
  else if (role === 'letters') addShifted(line, piece, 'sup')
  else {
    const at = line.text.trimEnd().length
    line.spans.push({ kind: 'noteref', start: at, end: at, label: labelOf(piece.text) })
  }
  line.text += bar ?? ''
}

/** What has to be written between a raised number and what follows if they are a fraction; null if they are none. */
function fractionBar(before: string, piece: Piece, after: Piece): string | null {
  if (/^[/\u2044]/.test(after.text)) return ''
  const stacked = after.shift === 'down' && /^\d+$/.test(piece.text) && /^\d+$/.test(after.text)
  return stacked && (before === '' || endsBlank(before) || endsInDigit(before)) ? '\u2044' : null
}

function roleOf(before: string, piece: Piece, next: Piece | undefined, after: Piece | null): Raised {
  // TeX takes its star from a font of signs.
  const sign = piece.text.replace(/\u2217/g, '*')
  const role = classifyRaised(before, sign, `${next?.gap ?? ''}${next?.text ?? ''}`)
  const mark = isMark(piece.text) && !isPartOfText(before, piece, after)
  return role === 'note' && !mark ? 'letters' : role
}

/** Whether what is raised belongs to the letters after it, stands alone, or over a sign (\u222B): no mark does. */
function isPartOfText(before: string, { text, written }: Piece, after: Piece | null): boolean {
  const apart = endsBlank(before)
  if (after !== null && /^\p{L}/u.test(after.text)) return apart || /^\p{L}/u.test(text)
  return /[\u2200-\u22FF]/.test(before.slice(-1)) || (apart && written !== undefined)
}

function addLowered(line: Line, piece: Piece): void {
  if (isIndex(piece.text) && line.text !== '' && !endsBlank(line.text)) addScript(line, 'msub', piece)
  else addShifted(line, piece, 'sub')
}

/** What has no raised or lowered characters, as a small formula. */
function addScript(line: Line, tag: 'msup' | 'msub', piece: Piece): void {
  const start = line.text.length
  const { text, math } = scriptOf(tag, piece.text)
  line.text += text
  line.spans.push({ kind: 'formula', start, end: line.text.length, math })
}

function addShifted(line: Line, { text, written }: Piece, kind: 'sup' | 'sub'): void {
  const start = line.text.length
  line.text += written ?? text
  // A raised character needs no raising.
  if (written === undefined) line.spans.push({ kind, start, end: line.text.length })
}

function trimmed({ text, spans, lead }: Line): LineText {
  const cut = text.length - text.trimStart().length
  return {
    text: text.trim(),
    spans: cut === 0 ? spans : moved(spans, -cut),
    ...(lead !== undefined && { lead }),
  }
}

/** Spans of a text that starts elsewhere. */
export const moved = (spans: readonly InlineSpan[], by: number): InlineSpan[] =>
  spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }))
