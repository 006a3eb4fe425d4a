import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Area, fitBounds, leastSize } from '../../../src/main/window-bounds.ts'
import { restored } from './window-bounds.expected.ts'

test.each(restored)('%s', (_, saved, screens, opens) => {
  expect(fitBounds(saved, screens)).toEqual(opens)
})

const anyBox = (least: number): fc.Arbitrary<Area> =>
  fc.record({
    x: fc.integer({ min: -9000, max: 9000 }),
    y: fc.integer({ min: -9000, max: 9000 }),
    width: fc.integer({ min: least, max: 20_000 }),
    height: fc.integer({ min: least, max: 20_000 }),
  })

test('on one screen all of the window is seen, and what fits stays where it was', () => {
  fc.assert(
    fc.property(anyBox(200), anyBox(700), (saved, screen) => {
      const { x = Number.NaN, y = Number.NaN, width, height } = fitBounds(saved, [screen])
      expect(x).toBeGreaterThanOrEqual(screen.x)
      expect(y).toBeGreaterThanOrEqual(screen.y)
      expect(x + width).toBeLessThanOrEqual(screen.x + screen.width)
      expect(y + height).toBeLessThanOrEqual(screen.y + screen.height)
      expect(width).toBeGreaterThanOrEqual(leastSize.width)
      expect(height).toBeGreaterThanOrEqual(leastSize.height)
      expect(fitBounds({ x, y, width, height }, [screen])).toEqual({ x, y, width, height })
    }),
  )
})
