/** What the first row and the cells of a table are, by what they hold. */

// Amounts, shares and counts as tables write them: "$1,200", "(3.5)", "12 %", "–".
const figure = /^[(\-–−+]?\s*[$€£¥]?\s*\d[\d.,\s]*\)?\s*%?$|^[-–—]$/

const year = /^(?:1[5-9]|20|21)\d\d$/

export const isFigure = (cell: string): boolean => figure.test(cell.trim())

/** Whether a table's first row names its columns: it has words or years where the rows below have figures. */
export function hasHead(rows: readonly (readonly string[])[]): boolean {
  const [first, ...rest] = rows
  if (first === undefined || rest.length === 0) return false
  const named = first.slice(1)
  return named.every((cell) => cell.trim() !== '' && (!isFigure(cell) || year.test(cell.trim())))
}
