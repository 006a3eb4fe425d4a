import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BindError } from '../../../../src/main/store/errors.ts'
import { jsonList } from '../../../../src/main/store/json-list.ts'
import { inMemory } from './helpers.ts'

const cell = fc.oneof(
  fc
    .string({ unit: 'binary', maxLength: 20 })
    .map((text) => text.replaceAll('\0', ''))
    .filter((text) => text.isWellFormed()),
  fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
  fc.constant(null),
  // What looks like JSON, or like an escape in it.
  fc.constantFrom('', '"', '\\', '\\u0000', '\\ud800', '{"a":[1]}', 'null', '1.0', '\u{1f600}', '\n'),
)

test('what goes through a list comes back the same, row by row in their order', () => {
  const db = inMemory()
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 }), (rows) => {
      const found = db.all(
        'SELECT value ->> 0 AS a, value ->> 1 AS b, value ->> 2 AS c FROM json_each($rows) ORDER BY key',
        { rows: jsonList(rows) },
      )
      expect(found.map(({ a, b, c }) => [a, b, c])).toEqual(rows)
    }),
  )
  expect(db.all('SELECT value FROM json_each($list)', { list: jsonList(['b', 'a', 3]) })).toEqual([
    { value: 'b' },
    { value: 'a' },
    { value: 3 },
  ])
})

test.each([
  ['U+0000', 'a\0b'],
  ['half a pair', '\ud83d'],
  ['a fraction', 0.1],
  ['more than a number holds', 2 ** 53],
  ['no number', Number.NaN],
  ['nothing', undefined as unknown as null],
])('%s is refused, alone and in a row', (_, value) => {
  expect(() => jsonList([value])).toThrow(BindError)
  expect(() => jsonList([['a', value]])).toThrow(BindError)
})
