import { expect, test } from 'vitest'
import { linesOf, markupOf, rowsAt } from '../../../src/renderer/text/table-text.ts'
import { copies, places } from './table-text.expected.ts'

test.each(copies)('copied: $lines', ({ rows, lines, markup }) => {
  expect(linesOf(rows)).toBe(lines)
  expect(markupOf(rows)).toBe(markup)
})

test.each(places)('$start to $end: $said', ({ rows, start, end, said }) => {
  expect(rowsAt(rows, { start, end })).toBe(said)
})
