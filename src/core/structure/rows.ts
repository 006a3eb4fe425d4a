/** Tables in plain text: lines whose cells are parted by tabs, wide blanks or bars. */
import type { Line } from './draft.ts'
import { opensItem } from './marks.ts'

const longestRow = 300
const onlySigns = /^[^\p{L}\p{N}]+$/u

/** The cells of a line; one cell if it is no row. Two blanks part sentences in typewritten text, three do not. */
export function cellsOf(text: string): string[] {
  if (text.length > longestRow) return [text]
  const barred = /^\|(.*)\|$/.exec(text)?.[1]
  return (barred === undefined ? text.split(/\t+|\s{3,}/) : barred.split('|')).map((cell) => cell.trim())
}

/**
 * How many lines from `at` are one table; rules between its rows count. Two columns may be a letterhead, so they must
 * have three rows and stand below text.
 */
export function tableSpan(lines: readonly Line[], at: number, belowText: boolean): number {
  const first = lines[at] as Line
  if (onlySigns.test(first.text.slice(0, longestRow)) || opensItem(first.text)) return 0
  const columns = cellsOf(first.text).length
  const sure = columns > 2 || first.text.startsWith('|')
  if (columns < 2 || !(sure || belowText)) return 0
  let rows = 0
  let span = 0
  for (let end = at; end < lines.length; end += 1) {
    const { text, gap } = lines[end] as Line
    if (end > at && gap) break
    const isRow = !onlySigns.test(text.slice(0, longestRow))
    if (isRow && cellsOf(text).length !== columns) break
    if (isRow) rows += 1
    if (isRow) span = end - at + 1
  }
  return rows >= (sure ? 2 : 3) ? span : 0
}
