import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellsOf } from '../../../../src/core/statements/cells.ts'
import { tables } from './cells.expected.ts'

const block = (rows: readonly (readonly string[])[]) => ({
  rows,
  text: rows.map((row) => row.join('\t')).join('\n'),
})

it.each(tables)('says what a cell states: $says', ({ rows, cells }) => {
  const said = cellsOf(block(rows)).map(({ text, row, column }) => `${text} / ${row} / ${column}`)
  expect(said).toEqual(cells)
})

it('keeps the head of the first column where it says what the rows are of', () => {
  const rows = [
    ['Lakes of the north', 'Length'],
    ['Orn', '12 km'],
    ['Ves', '7 km'],
  ]
  expect(cellsOf(block(rows)).map(({ corner }) => corner)).toEqual([
    'Lakes of the north',
    'Lakes of the north',
  ])
})

it('finds each cell where it stands, within its row', () => {
  const cell = fc.oneof(
    fc.constantFrom('12 km', '9 %', 'Lake Orn', 'Length', ''),
    fc.string({ maxLength: 6 }),
  )
  const row = fc.array(cell, { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const table = block(rows)
      for (const { text, start, end, sentence } of cellsOf(table)) {
        expect(table.text.slice(start, end)).toBe(text)
        expect(sentence.start <= start && end <= sentence.end).toBe(true)
      }
    }),
  )
})
