import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Stretch } from '../../../../src/core/model/span.ts'
import { addStretches, covers, shareOf } from '../../../../src/core/text/passed.ts'
import { covered, together } from './passed.expected.ts'

test.each(together)('%j and %j are %j', (known, fresh, all, share) => {
  expect(addStretches(known, fresh)).toEqual(all)
  expect(shareOf(all)).toBe(share)
})

test.each(covered)('%j cover %j: %j', (passed, part, expected) => {
  expect(covers(passed, part)).toBe(expected)
})

const edge = fc.integer({ min: 0, max: 64 }).map((number) => number / 64)
const stretch: fc.Arbitrary<Stretch> = fc.tuple(edge, edge).map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
const stretches = fc.array(stretch, { maxLength: 12 })

test('the share never falls, is never above 1, and does not depend on the order', () => {
  fc.assert(
    fc.property(stretches, stretches, (known, fresh) => {
      const before = addStretches([], known)
      const after = addStretches(before, fresh)
      expect(shareOf(after)).toBeGreaterThanOrEqual(shareOf(before))
      expect(shareOf(after)).toBeLessThanOrEqual(1)
      expect(addStretches(after, known)).toEqual(after)
      expect(addStretches(fresh, known)).toEqual(after)
      for (const each of [...known, ...fresh].filter(([start, end]) => start < end))
        expect(covers(after, each)).toBe(true)
    }),
  )
})
