/** Rows of a table, as a citation names them. */
export const tables = {
  head: 'head row',
  headTo: (last: number) => `head row to row ${last}`,
  row: (row: number) => `row ${row}`,
  rows: (first: number, last: number) => `rows ${first} ${last === first + 1 ? 'and' : 'to'} ${last}`,
}
