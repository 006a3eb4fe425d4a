/** Tables as the tags of a page tell them: each row is a line, each cell the lines of its own. */
import { groupBy } from '../../../core/model/group-by.ts'
import { wordsOf } from '../../../core/text/words.ts'
import { linesOf, type PdfLine, type TaggedCell, type TaggedRow } from './lines.ts'
import type { Cell, Table } from './tag.ts'
import type { Extent, TextRun } from './text-run.ts'

type CellRun = TextRun & { readonly tag: { readonly cell: Cell } }

/** Cells of more words on average hold the paragraphs of a page that a table lays out. */
const mostWordsInCell = 150
/** So many of the rows must have several: what has fewer frames a text, or is a form. */
const shareOfSeveral = 0.5
/** So many of the rows may have cells that stand over one another, as no cells of a table do. */
const mostOverlapping = 0.2
/** Rows times columns: one row may say that it has thousands of cells, beside thousands of rows that have two. */
const mostPlaces = 50_000

/** The lines of a page; a table that its tags tell is one line for each row, where the first of it was written. */
export function linesWithRows(runs: readonly TextRun[], page: number): readonly PdfLine[] {
  const tables = new Map(
    [...groupBy(runs.filter(isInCell), ({ tag }) => tag.cell.table)].map(([table, own]) => [
      table,
      rowsOf(own, widest(table), page),
    ]),
  )
  const lines: PdfLine[] = []
  let open: TextRun[] = []
  for (const run of runs) {
    const table = run.tag?.cell?.table
    const rows = table === undefined ? null : tables.get(table)
    if (table === undefined || rows === undefined || rows === null) open.push(run)
    else if (rows.length > 0) {
      lines.push(...linesOf(open, page), ...rows)
      open = []
      tables.set(table, [])
    }
  }
  return [...lines, ...linesOf(open, page)]
}

const isInCell = (run: TextRun): run is CellRun => run.tag?.cell !== undefined

/** The rows of one table on a page; null where they are not set as the rows of a table are. */
function rowsOf(runs: readonly CellRun[], most: number, page: number): readonly PdfLine[] | null {
  const byRow = [...groupBy(runs, ({ tag }) => tag.cell.row)].sort(([one], [other]) => one - other)
  const rows = byRow.flatMap(([row, own]) => {
    const cells = [...groupBy(own, ({ tag }) => tag.cell.column)]
      .map(([column, runs]): TaggedCell => ({ column, lines: linesOf(runs, page) }))
      .filter(({ lines }) => lines.length > 0)
      .sort((one, other) => one.column - other.column)
    const [first] = own
    return first === undefined || cells.length === 0 ? [] : [{ table: first.tag.cell.table, row, cells }]
  })
  const cells = rows.flatMap(({ cells }) => cells)
  const words = cells.reduce((sum, { lines }) => sum + wordsOf(textOf(lines)).length, 0)
  const several = rows.filter(({ cells }) => cells.length > 1)
  const overlapping = several.filter(({ cells }) => overlap(cells.map(extentOf)))
  const isTable =
    rows.length * most <= mostPlaces &&
    words <= cells.length * mostWordsInCell &&
    several.length >= rows.length * shareOfSeveral &&
    overlapping.length <= several.length * mostOverlapping
  return isTable ? rows.map(rowLine) : null
}

const textOf = (lines: readonly PdfLine[]) => lines.map(({ text }) => text).join(' ')

/** A row as a line of its page. */
export function rowLine(row: TaggedRow): PdfLine {
  const lines = row.cells.flatMap(({ lines }) => lines)
  const [first] = lines as [PdfLine, ...PdfLine[]]
  const { x, end } = around(row.cells.map(extentOf))
  return {
    // Parted as the cells of other tables are, also where only one says something.
    text: `${row.cells.map(({ lines }) => textOf(lines)).join(gap)}${gap}`,
    x,
    y: first.y,
    width: end - x,
    size: first.size,
    page: first.page,
    ...(first.tag !== undefined && { tag: first.tag }),
    row,
  }
}

const gap = '   '

export const extentOf = ({ lines }: Pick<TaggedCell, 'lines'>): Extent =>
  around(lines.map(({ x, width }) => ({ x, end: x + width })))

export const around = (extents: readonly Extent[]): Extent => ({
  x: Math.min(...extents.map(({ x }) => x)),
  end: Math.max(...extents.map(({ end }) => end)),
})

/** The one column that a cell stands over; null for none, or for several. The columns are in order and apart. */
export function columnOver(cell: Extent, columns: readonly Extent[]): number | null {
  let [at, end] = [0, columns.length]
  while (at < end) {
    const middle = (at + end) >> 1
    if ((columns[middle] as Extent).end > cell.x) end = middle
    else at = middle + 1
  }
  const isOver = (column: Extent | undefined) => column !== undefined && column.x < cell.end
  return isOver(columns[at]) && !isOver(columns[at + 1]) ? at : null
}

/** The most cells of a row: a page may tell more rows than a function takes arguments. */
const widest = ({ widths }: Table): number => widths.reduce((most, width) => Math.max(most, width), 0)

function overlap(extents: readonly Extent[]): boolean {
  const sorted = extents.toSorted((one, other) => one.x - other.x)
  return sorted.some(({ x }, index) => x < (sorted[index - 1]?.end ?? x) - slack)
}
/** Letters lean out of their cells by so much, in points. */
const slack = 2

/**
 * Whether a line is the next row of a table, be it on the next page. What a third page has is a table of its own: a table
 * is said to stand on the page on which it begins, which for longer ones would be far from many of their rows.
 */
export function isNextRow(table: readonly PdfLine[], line: PdfLine): boolean {
  const [first, before] = [table[0], table.at(-1)]
  const [above, own] = [before?.row, line.row]
  if (first === undefined || before === undefined || above === undefined || own === undefined) return false
  if (above.table === own.table) return true
  const [one, other] = [above.table.widths, own.table.widths]
  return (
    line.page > before.page &&
    line.page <= first.page + 1 &&
    own.row >= above.row &&
    one.length === other.length &&
    one.every((width, row) => width === other[row])
  )
}

/** The lines of each cell of a table, row by row; rows that a page has cut are whole again. */
export function gridOf(rows: readonly TaggedRow[]): readonly (readonly (readonly PdfLine[])[])[] {
  const most = Math.max(...[...new Set(rows.map(({ table }) => table))].map(widest))
  const columns = columnsOf(rows, most)
  return [...groupBy(rows, ({ row }) => row).values()].map((parts) => {
    const cells = Array.from({ length: most }, (): PdfLine[] => [])
    for (const part of parts) for (const [at, lines] of placed(part, columns, most)) cells[at]?.push(...lines)
    return cells
  })
}

const isWhole = ({ table, row }: TaggedRow, most: number) => table.widths[row] === most

/** Where each column stands, as the rows with a cell in each of them tell; null where they tell nothing of it. */
function columnsOf(rows: readonly TaggedRow[], most: number): readonly (Extent | null)[] {
  const whole = rows.filter((row) => isWhole(row, most)).flatMap(({ cells }) => cells)
  const byColumn = groupBy(whole, ({ column }) => column)
  return Array.from({ length: most }, (_, at) => {
    const cells = byColumn.get(at)
    return cells === undefined ? null : around(cells.map(extentOf))
  })
}

/** Which column each cell of a row opens. What goes over several stands in the first that it is over. */
function placed(
  row: TaggedRow,
  columns: readonly (Extent | null)[],
  most: number,
): readonly (readonly [column: number, lines: readonly PdfLine[]])[] {
  if (isWhole(row, most)) return row.cells.map(({ column, lines }) => [column, lines])
  let next = 0
  return row.cells.map((cell, index) => {
    const left = row.cells.length - index - 1
    const at = nearest(columns, extentOf(cell), next, most - left - 1)
    next = at + 1
    return [at, cell.lines]
  })
}

/** The column, of those from one to another, that a cell stands over, or else the one that is least far from it. */
function nearest(columns: readonly (Extent | null)[], cell: Extent, from: number, to: number): number {
  let best = from
  let least = Number.POSITIVE_INFINITY
  for (let at = from; at <= to; at += 1) {
    const column = columns[at]
    if (column === null || column === undefined) continue
    const away = Math.max(0, column.x - cell.end, cell.x - column.end)
    if (away < least) {
      best = at
      least = away
    }
  }
  return best
}
