import { expect, test } from 'vitest'
import { cellsIn, joinCells } from '../../../../src/core/text/cells.ts'
import { tables } from './cells.expected.ts'

test.each(tables)('$text', ({ cells, text, spans }) => {
  const set = cells.map((row) => row.map(([text, ...spans]) => ({ text, spans })))
  const table = joinCells(set)
  expect(table).toEqual({ text, rows: cells.map((row) => row.map(([text]) => text)), spans })
  expect(cellsIn(table.rows, table.spans)).toEqual(set)
})
