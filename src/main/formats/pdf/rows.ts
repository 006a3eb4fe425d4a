/** Lines whose parts stand in columns: the cells of a table, also where some are empty. */
import type { InlineSpan, SourceBlock } from '../../../core/model/document.ts'
import { moved } from './line-text.ts'
import type { PdfLine } from './lines.ts'
import type { Extent } from './text-run.ts'

const cellsOf = ({ text }: PdfLine) => text.split(/\s{3,}/)
export const isRow = (line: PdfLine) => cellsOf(line).length > 1

/** So many of the rows must have all cells: fewer are lines that happen to have gaps. */
const shareOfWhole = 0.4

/** Lines that are all rows of one table; null if they are none. Of its words only the doubtful ones are told. */
export function tableOf(group: readonly PdfLine[]): SourceBlock | null {
  const rows = rowsOf(group)
  if (rows === null) return null
  const lines = rows.map((cells) => cells.join('\t'))
  let start = 0
  const spans = group.flatMap((line, index) => {
    const inRow = moved(doubtfulInRow(line, rows[index] ?? []), start)
    start += (lines[index]?.length ?? 0) + 1
    return inRow
  })
  return { kind: 'table', text: lines.join('\n'), rows, ...(spans.length > 0 && { spans }) }
}

/** The doubtful words of a line where its parts are cells; a cell with nothing in it takes a tab more. */
function doubtfulInRow({ text, spans = [] }: PdfLine, row: readonly string[]): InlineSpan[] {
  const filled = row.flatMap((cell, at) =>
    cell === '' ? [] : [row.slice(0, at).join('\t').length + Math.min(at, 1)],
  )
  const cells: { readonly from: number; readonly to: number }[] = []
  for (const { index, 0: gap } of text.matchAll(/\s{3,}|$/g))
    cells.push({ from: cells.at(-1)?.to ?? 0, to: index + gap.length })
  return spans.flatMap((span) => {
    const at = cells.findIndex(({ to }) => span.start < to)
    const by = (filled[at] ?? 0) - (cells[at]?.from ?? 0)
    return span.kind === 'doubtful' ? moved([span], by) : []
  })
}

/** The cells of lines that are all rows of one table; null if they are none. */
function rowsOf(group: readonly PdfLine[]): readonly (readonly string[])[] | null {
  const rows = group.map(cellsOf)
  const most = Math.max(...rows.map(({ length }) => length))
  if (rows.length < 2 || most < 2) return null
  return rows.every(({ length }) => length === most) ? rows : inColumns(group, rows, most)
}

function inColumns(
  group: readonly PdfLine[],
  rows: readonly (readonly string[])[],
  most: number,
): readonly (readonly string[])[] | null {
  if (group.some(({ cells }, index) => cells?.length !== rows[index]?.length)) return null
  const whole = group.filter(({ cells = [] }) => cells.length === most)
  if (whole.length < rows.length * shareOfWhole) return null
  const columns = Array.from(
    { length: most },
    (_, at): Extent => ({
      x: Math.min(...whole.map(({ cells }) => cells?.[at]?.x ?? 0)),
      end: Math.max(...whole.map(({ cells }) => cells?.[at]?.end ?? 0)),
    }),
  )
  // One column must end before the next begins.
  if (columns.some(({ end }, at) => end > (columns[at + 1]?.x ?? Number.POSITIVE_INFINITY))) return null
  const filled = group.map(({ cells = [] }, index) => inOrder(cells, columns, rows[index] ?? []))
  return filled.every((row) => row !== null) ? filled : null
}

/** A row with an empty cell for each column that it has nothing in; null where a cell stands in no column, or in two. */
function inOrder(
  cells: readonly Extent[],
  columns: readonly Extent[],
  texts: readonly string[],
): string[] | null {
  const row = columns.map(() => '')
  for (const [index, cell] of cells.entries()) {
    const at = columns.flatMap((column, place) => (cell.x < column.end && cell.end > column.x ? [place] : []))
    const [place] = at
    if (place === undefined || at.length > 1 || row[place] !== '') return null
    row[place] = texts[index] ?? ''
  }
  return row
}
