import { expect, it } from 'vitest'
import { belowTop } from '../../../src/renderer/views/read/section-line.ts'

const at = (scrollTop: number, scrollHeight = 4000) =>
  belowTop({ scrollTop, scrollHeight, clientHeight: 800 })

it('the line of the section in view is a quarter down, and goes to the foot where the text ends', () => {
  expect([0, 1000, 2600].map((top) => at(top))).toEqual([200, 200, 200])
  expect([2900, 3200].map((top) => at(top))).toEqual([500, 800])
  // One that scrolls a little begins with its first section and ends with its last.
  expect([0, 50, 100].map((top) => at(top, 900))).toEqual([200, 500, 800])
  // One that is seen whole does not scroll.
  expect(at(0, 800)).toBe(200)
  // Scrolled heights are fractions.
  expect(at(3200.4)).toBe(800)
})
