import { expect, test } from 'vitest'
import { sampleOf } from '../../../scripts/sample.ts'

const things = Array.from({ length: 200 }, (_, at) => at)

test('a sample is the same for a seed and another for another', () => {
  expect(sampleOf(things, 20, 1)).toEqual(sampleOf(things, 20, 1))
  expect(sampleOf(things, 20, 1)).not.toEqual(sampleOf(things, 20, 2))
})
test('it keeps the order, and holds as many as asked for or there are', () => {
  const sample = sampleOf(things, 20, 3)
  expect(sample).toHaveLength(20)
  expect(sample).toEqual(sample.toSorted((a, b) => a - b))
  expect(sampleOf(things, 500, 3)).toEqual(things)
})
test('each thing has its chance', () => {
  const seen = new Set(Array.from({ length: 200 }, (_, seed) => sampleOf(things, 20, seed + 1)).flat())
  expect(seen.size).toBe(things.length)
})
