/**
 * Whether a spreadsheet would carry out a cell. A number, or a point of a list, begins with a sign of a formula too, and
 * has nothing in it to be carried out.
 */
export const isComputed = (cell: string): boolean =>
  /(?:^|[;\t])\s*[=@\uFF1D\uFF20]|^\s*[\uFF0B\uFF0D]/.test(cell) ||
  /^\s*[-+](?!\s?\d+(?:\.\d+)?(?: ?%)?(?: [a-z][^(|!]*)?$|\s+\p{L}[^(|!]*$)/iu.test(cell)
