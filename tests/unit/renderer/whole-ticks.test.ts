import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeTicks } from '../../../src/renderer/views/progress/parts.ts'
import { wholeTicks as expected } from './whole-ticks.expected.ts'

test.each(expected)('up to %s', (most, ticks) => expect(wholeTicks(most)).toEqual(ticks))

test('each line is called by its own number, and none of what is shown stands over the last', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (most) => {
      const ticks = wholeTicks(most)
      expect(new Set(ticks.map((tick) => `${Math.round(tick)}`)).size).toBe(ticks.length)
      expect(ticks.length).toBeGreaterThan(1)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most)
    }),
  )
})
