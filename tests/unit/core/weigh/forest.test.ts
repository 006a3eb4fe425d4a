import { expect, test } from 'vitest'
import { type Forest, planted } from '../../../../src/core/weigh/forest.ts'

const forest: Forest = {
  traits: ['long', 'named'],
  start: 0,
  trees: [[[0, 10.5, 1, 2], [1], [-1]], [[1, 0, 1, 2], [-0.5], [1, 2, 3, 4], [0.5], [2]], [[0.25]]],
}

/** The odds by hand, as a logarithm: what each tree adds. */
test.each([
  { long: 3, named: 0, odds: 1 - 0.5 + 0.25 },
  { long: 10.5, named: 2, odds: 1 + 0.5 + 0.25 },
  { long: 11, named: 3, odds: -1 + 2 + 0.25 },
])('adds what each tree says of $long, $named', ({ long, named, odds }) => {
  expect(planted(forest)(Float64Array.of(long, named))).toBeCloseTo(1 / (1 + Math.exp(-odds)), 12)
})

test('without trees the chance is what it was before any card was seen', () => {
  expect(planted({ traits: [], start: Math.log(3), trees: [] })(new Float64Array())).toBeCloseTo(0.75, 12)
})
