/** A table in words: how it is copied, and what its rows are called. */
import type { Span } from '../../core/model/span.ts'
import { withoutBreaks } from '../../core/text/normalize.ts'
import { plainCell } from '../../core/text/plain-cell.ts'
import { messages } from '../../shared/messages/messages.ts'
import { hasHead } from './table-head.ts'

type Rows = readonly (readonly string[])[]

/** A cell as a spreadsheet takes it: on one line, and no formula. */
const cellText = (cell: string): string => plainCell(withoutBreaks(cell).replace(/\s+/g, ' ').trim())

/** A table as lines of cells, parted by tabs. */
export const linesOf = (rows: Rows): string => rows.map((row) => row.map(cellText).join('\t')).join('\n')

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A table as markup, for programs that take it. */
export function markupOf(rows: Rows): string {
  const body = rows.map((row, index) => {
    const isHead = index === 0 && hasHead(rows)
    const [opens, closes] = isHead ? ['<th scope="col">', '</th>'] : ['<td>', '</td>']
    return `<tr>${row.map((cell) => `${opens}${escaped(cellText(cell))}${closes}`).join('')}</tr>`
  })
  return `<table>${body.join('')}</table>`
}

/** Which rows a range of a table's text is in, counted below the head. */
export function rowsAt(rows: Rows, { start, end }: Span): string {
  const first = rowAt(rows, start)
  // A range that ends where a row begins has nothing of it.
  const last = Math.max(first, rowAt(rows, Math.max(start, end - 1)))
  const name = (row: number) => (hasHead(rows) ? row : row + 1)
  const words = messages.tables
  if (name(first) === 0) return last === first ? words.head : words.headTo(name(last))
  return first === last ? words.row(name(first)) : words.rows(name(first), name(last))
}

/** The row that a character stands in; the end of its line belongs to it. */
function rowAt(rows: Rows, offset: number): number {
  let at = 0
  const found = rows.findIndex((row) => {
    at += row.join('\t').length + 1
    return offset < at
  })
  return found < 0 ? rows.length - 1 : found
}
