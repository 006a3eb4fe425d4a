import fc from 'fast-check'
import { expect, it } from 'vitest'
import { itemsOf, pairOf } from '../../../../src/core/statements/lists.ts'
import { pairs, rows } from './lists.expected.ts'

it.each(rows)('parts a row of things: %s', (rest, items) => {
  expect(itemsOf(rest)).toEqual(items)
})

it.each(pairs)('parts two phrases: %s', (rest, pair) => {
  expect(pairOf(rest)).toEqual(pair)
})

it('takes two to five things, each as it stands in the row, in its order', () => {
  const piece = fc.constantFrom('a lamp', 'Norland', 'and', ',', ';', '1)', '2)', '(', 'or', '“', '')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const row = pieces.join(' ')
      const items = itemsOf(row) ?? ['a', 'b']
      expect(items.length >= 2 && items.length <= 5).toBe(true)
      let from = 0
      for (const item of itemsOf(row) ?? []) {
        const at = row.indexOf(item, from)
        expect(at).toBeGreaterThanOrEqual(from)
        from = at + item.length
      }
    }),
  )
})
