import type { Messages } from '../en/catalogue.ts'

export const tables: Messages['tables'] = {
  head: '見出し行',
  headTo: (last) => `見出し行から${last}行目`,
  row: (row) => `${row}行目`,
  rows: (first, last) => `${first}～${last}行目`,
}
