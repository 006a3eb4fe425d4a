/** Lines whose parts stand in columns: the cells of a table, also where some are empty. */
import type { SourceBlock } from '../../../core/model/document.ts'
import { joinCells } from '../../../core/text/cells.ts'
import type { SetText } from '../../../core/text/inline-spans.ts'
import { afterWord, type Joined } from './joined.ts'
import { moved } from './line-text.ts'
import type { PdfLine } from './lines.ts'
import { columnOver, gridOf } from './tagged-rows.ts'
import type { Extent } from './text-run.ts'

type Row = readonly SetText[]

const partsOf = ({ text }: PdfLine) => text.split(/\s{3,}/)
export const isRow = (line: PdfLine) => partsOf(line).length > 1

/** So many of the rows must have all cells: fewer are lines that happen to have gaps. */
const shareOfWhole = 0.4

/** Lines that are all rows of one table; null if they are none. `join` makes one text of the lines of a cell. */
export function tableOf(
  group: readonly PdfLine[],
  join: (lines: readonly PdfLine[]) => Joined,
): SourceBlock | null {
  const tagged = group.flatMap(({ row }) => row ?? [])
  const cells = tagged.length > 0 ? gridOf(tagged).map((row) => row.map(setBy(join))) : rowsOf(group)
  if (cells === null) return null
  const { text, rows, spans } = joinCells(cells)
  return { kind: 'table', text, rows, ...(spans.length > 0 && { spans }) }
}

/** Lines that would be rows of one table but for the first or the last of them, parted from that. */
export function withoutStray(group: readonly PdfLine[]): readonly (readonly PdfLine[])[] {
  if (group.length < 3 || !group.every(isRow) || group.some(({ row }) => row !== undefined)) return [group]
  if (rowsOf(group) !== null) return [group]
  const [first, last] = [group.slice(0, 1), group.slice(-1)]
  if (rowsOf(group.slice(0, -1)) !== null) return [group.slice(0, -1), last]
  return rowsOf(group.slice(1)) === null ? [group] : [first, group.slice(1)]
}

const setBy =
  (join: (lines: readonly PdfLine[]) => Joined) =>
  (lines: readonly PdfLine[]): SetText => {
    const { text, spans = [] } = join(lines)
    return { text, spans }
  }

/** The parts of a line, each with what leads elsewhere in it, what is doubtful, and the marks of notes. */
function cellsOf(line: PdfLine): Row {
  const told = (line.spans ?? []).flatMap((span) =>
    span.kind === 'noteref'
      ? [afterWord(line.text, span)]
      : span.kind === 'doubtful' || span.kind === 'link'
        ? [span]
        : [],
  )
  let from = 0
  return partsOf(line).map((text) => {
    const start = line.text.indexOf(text, from)
    from = start + text.length
    const own = told.filter((span) => span.start >= start && span.end <= from)
    return { text, spans: moved(own, -start) }
  })
}

/** The cells of lines that are all rows of one table; null if they are none. */
function rowsOf(group: readonly PdfLine[]): readonly Row[] | null {
  const rows = group.map(cellsOf)
  const most = Math.max(...rows.map(({ length }) => length))
  if (rows.length < 2 || most < 2) return null
  return rows.every(({ length }) => length === most) ? rows : inColumns(group, rows, most)
}

function inColumns(group: readonly PdfLine[], rows: readonly Row[], most: number): readonly Row[] | null {
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

const empty: SetText = { text: '', spans: [] }

/** A row with an empty cell for each column that it has nothing in; null where a cell stands in no column, or in two. */
function inOrder(cells: readonly Extent[], columns: readonly Extent[], own: Row): Row | null {
  const row: SetText[] = columns.map(() => empty)
  for (const [index, cell] of cells.entries()) {
    const place = columnOver(cell, columns)
    if (place === null || row[place] !== empty) return null
    row[place] = own[index] ?? empty
  }
  return row
}
