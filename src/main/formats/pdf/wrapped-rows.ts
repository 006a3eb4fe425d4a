/** Tables without tags whose cells break over lines: programs write such a cell whole, and then the one beside it. */
import { wordsOf } from '../../../core/text/words.ts'
import { isItemLabel } from './item-labels.ts'
import { moved } from './line-text.ts'
import type { PdfLine } from './lines.ts'
import { around, columnOver, extentOf, rowLine } from './tagged-rows.ts'
import type { Extent } from './text-run.ts'

/** The lines of one cell. */
type Cell = readonly PdfLine[]

interface Row {
  readonly cells: readonly Cell[]
  /** Of its first lines and of its last, in points from the foot of the page. */
  readonly top: number
  readonly foot: number
  /** The line that follows it. */
  readonly end: number
}

/** Sizes of the letters: how far apart lines of one cell and rows of one table stand, and how far one may be off its line. */
const [gapInCell, gapOfRows, jitter] = [1.45, 3, 0.3] as const
/** How far apart the lines of a cell may begin, in points. */
const samePlace = 2
/** A longer one is a column of a page. */
const mostLinesInCell = 8
const mostLinesInRow = 60
/** Cells of more words on average are paragraphs beside one another. */
const mostWordsInCell = 30
/** So many of the rows must have all cells. */
const shareOfWhole = 0.4
/** Two columns are a table only with more rows: two paragraphs may well stand beside two others. */
const fewestRows = { ofTwo: 3, ofMore: 2 } as const

/** The lines of a page, those of such a table as one line for each row. */
export function withWrappedRows(lines: readonly PdfLine[]): readonly PdfLine[] {
  const read: PdfLine[] = []
  for (let at = 0; at < lines.length; ) {
    const rows = rowsFrom(lines, at)
    const end = rows.at(-1)?.end ?? at + 1
    if (isTable(rows)) read.push(...linesOfRows(rows))
    else read.push(...lines.slice(at, end))
    at = end
  }
  return read
}

function rowsFrom(lines: readonly PdfLine[], from: number): readonly Row[] {
  const rows: Row[] = []
  for (let at = from; ; ) {
    const row = rowAt(lines, at)
    const before = rows.at(-1)
    const size = row?.cells[0]?.[0]?.size ?? 0
    const isBelow = (above: Row, { top }: Row) => above.foot > top && above.foot - top < size * gapOfRows
    if (row === null || (before !== undefined && !isBelow(before, row))) return rows
    rows.push(row)
    at = row.end
  }
}

/** The row that begins with a line; null where nothing stands beside that. */
function rowAt(lines: readonly PdfLine[], from: number): Row | null {
  const first = lines[from]
  if (first === undefined || first.row !== undefined) return null
  const cells: PdfLine[][] = partsOf(first).map((part) => [part])
  let end = from + 1
  for (; end < Math.min(lines.length, from + mostLinesInRow); end += 1) {
    const line = lines[end]
    const open = cells.at(-1)
    if (line === undefined || open === undefined || line.row !== undefined) break
    const parts = partsOf(line)
    if (isBeside(line, first, open)) cells.push(...parts.map((part) => [part]))
    else if (parts.length === 1 && goesOn(open, line)) open.push(line)
    else break
  }
  const foot = Math.min(...cells.flat().map(({ y }) => y))
  return cells.length < 2 ? null : { cells, top: first.y, foot, end }
}

const isBeside = (line: PdfLine, first: PdfLine, open: Cell) =>
  Math.abs(line.y - first.y) < line.size * jitter && line.x > around(open.map(extentOfLine)).end

function goesOn(cell: Cell, line: PdfLine): boolean {
  const [first, last] = [cell[0], cell.at(-1)]
  if (first === undefined || last === undefined || cell.length >= mostLinesInCell) return false
  const down = last.y - line.y
  const isBelow = down > 0 && down <= line.size * gapInCell
  return isBelow && Math.abs(line.x - first.x) <= samePlace && Math.abs(line.size - first.size) < 1
}

const extentOfLine = ({ x, width }: PdfLine): Extent => ({ x, end: x + width })

/** The parts of a line that stand far apart, each as a line. */
function partsOf(line: PdfLine): readonly PdfLine[] {
  const texts = line.text.split(/\s{3,}/)
  if (line.cells === undefined || texts.length !== line.cells.length) return [line]
  let from = 0
  return line.cells.map(({ x, end }, index) => {
    const text = texts[index] ?? ''
    const start = line.text.indexOf(text, from)
    from = start + text.length
    const own = (line.spans ?? []).filter((span) => span.start >= start && span.end <= from)
    const { cells: _, spans: __, ...rest } = line
    return { ...rest, text, x, width: end - x, ...(own.length > 0 && { spans: moved(own, -start) }) }
  })
}

function isTable(rows: readonly Row[]): boolean {
  const most = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const cells = rows.flatMap(({ cells }) => cells)
  const whole = rows.filter(({ cells }) => cells.length === most)
  if (rows.length < (most > 2 ? fewestRows.ofMore : fewestRows.ofTwo)) return false
  // What breaks over no line is told as a table by its lines.
  if (cells.every(({ length }) => length === 1) || whole.length < rows.length * shareOfWhole) return false
  const words = cells.flat().reduce((sum, { text }) => sum + wordsOf(text).length, 0)
  const labels = rows.filter(({ cells }) => cells[0]?.length === 1 && isItemLabel(cells[0][0]?.text ?? ''))
  if (words > cells.length * mostWordsInCell || labels.length * 2 > rows.length) return false
  const columns = Array.from({ length: most }, (_, at) =>
    around(whole.map(({ cells }) => extentOf({ lines: cells[at] ?? [] }))),
  )
  const isApart = columns.every(({ end }, at) => end <= (columns[at + 1]?.x ?? Number.POSITIVE_INFINITY))
  return isApart && cells.every((lines) => columnOver(extentOf({ lines }), columns) !== null)
}

function linesOfRows(rows: readonly Row[]): readonly PdfLine[] {
  const table = { widths: rows.map(({ cells }) => cells.length) }
  return rows.map(({ cells }, row) =>
    rowLine({ table, row, cells: cells.map((lines, column) => ({ column, lines })) }),
  )
}
