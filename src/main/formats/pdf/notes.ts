/** Footnotes: small lines at the foot of a page or a column, taken out before the text is parted into paragraphs. */
import type { PdfLine } from './lines.ts'

/** A note's letters are smaller than the text's by this part at least. */
const smaller = 0.93
/** Distance from small print to the notes below it, in sizes of their letters. */
const gapAbove = 1.6
/** A number, sign or letter over the line: "12 Flows", "[3] Flows", "* Flows", "a) Flows", and "1Flows" grown on. */
const mark =
  /^(?:\[\d{1,3}\]|\d{1,3}[.)]?|[*\u2020\u2021\u00A7]{1,3}|\p{Ll}\))\s+(?=\S)|^\d{1,3}(?=[\p{Lu}\u201C])/u
const sentenceEnd = /[.!?]["'\u201D\u2019)\]]*$/

export interface Note {
  readonly lines: readonly PdfLine[]
  /** The last line of the text above it; null where there is none. */
  readonly after: PdfLine | null
  readonly page: number
}

/** `body` is the size of the text's letters. */
export function takeNotes(
  lines: readonly PdfLine[],
  body: number,
): { readonly lines: readonly PdfLine[]; readonly notes: readonly Note[] } {
  const text: PdfLine[] = []
  const notes: { lines: PdfLine[]; after: PdfLine | null; page: number }[] = []
  for (const column of columnsOf(lines)) {
    const first = firstNote(column, body, notes.at(-1)?.lines.at(-1))
    for (const line of column.slice(0, first)) text.push(line)
    const after = text.at(-1) ?? null
    for (const line of column.slice(first)) {
      const open = notes.at(-1)
      if (open && !opensNote(line, open.lines[0], open.after === after)) open.lines.push(line)
      else notes.push({ lines: [parted(line)], after, page: line.page })
    }
  }
  return { lines: text, notes }
}

/** Lines that follow one another down a page: a step up opens the next column. */
function columnsOf(lines: readonly PdfLine[]): PdfLine[][] {
  const columns: PdfLine[][] = []
  let before: PdfLine | undefined
  for (const line of lines) {
    if (before === undefined || line.page !== before.page || line.y > before.y) columns.push([line])
    else columns.at(-1)?.push(line)
    before = line
  }
  return columns
}

/** Where the notes of a column begin. Without a mark of their own, small lines go on with a note left open before. */
function firstNote(column: readonly PdfLine[], body: number, before: PdfLine | undefined): number {
  const small = column.findLastIndex((line) => line.size >= body * smaller || isRow(line)) + 1
  // Small letters from top to foot are no foot.
  if (small === 0 || small === column.length) return column.length
  const open = before !== undefined && !sentenceEnd.test(before.text)
  if (open && column[small]?.size === before.size) return small
  // Right below other small lines stands no note, but a number in a listing.
  const first = column.findIndex(
    (line, index) => index >= small && isMarked(line) && (index === small || isBelowGap(column, index)),
  )
  if (first >= 0) return first
  return tearsSentence(column[small - 1], column[small], body) ? small : column.length
}

/** Without a mark, what stands in small print below a sentence that goes on elsewhere is no part of it. */
function tearsSentence(above: PdfLine | undefined, line: PdfLine | undefined, body: number): boolean {
  if (above === undefined || line === undefined || above.size < body * smaller || isRow(above)) return false
  return !sentenceEnd.test(above.text) && above.y - line.y > above.size * gapAbove
}

function isBelowGap(column: readonly PdfLine[], index: number): boolean {
  const [above, line] = [column[index - 1], column[index]]
  return above !== undefined && line !== undefined && above.y - line.y > line.size * gapAbove
}

const isMarked = ({ text, lead }: PdfLine) => lead !== undefined || mark.test(text)

/** A figure that a note's line happens to open with does not count on from the note before; a raised one is its own. */
function opensNote(line: PdfLine, open: PdfLine | undefined, sameFoot: boolean): boolean {
  if (line.lead !== undefined) return true
  if (!mark.test(line.text)) return false
  const [before, number] = [numberOf(open), numberOf(line)]
  return before === null || number === null || number === before + 1 || !sameFoot
}

function numberOf(line: PdfLine | undefined): number | null {
  const digits = /^\[?(\d{1,3})/.exec(line?.text ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

/** A number of one size with its note, grown onto it. */
const parted = (line: PdfLine): PdfLine =>
  line.lead === undefined
    ? { ...line, text: line.text.replace(/^(\d{1,3})(?=[\p{Lu}\u201C])/u, '$1 ') }
    : line

/** Figures in columns, such as small tables hold; the way from a mark to its note makes none. */
function isRow({ text }: PdfLine): boolean {
  const note = text.replace(mark, '')
  return /\s{3,}/.test(note) || (note !== text && /^[\d\s.,%]+$/.test(note))
}
