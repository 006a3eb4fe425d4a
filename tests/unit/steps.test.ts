import { expect, test } from 'vitest'
import { growthOf, stepsOf } from './steps.ts'

/** Loops over a list that is so long, so many in each other. */
function loop(length: number, depth: number): number {
  let done = 0
  for (let at = 0; at < length; at += 1) done += depth === 1 ? 1 : loop(length, depth - 1)
  return done
}
const numbers = (length: number) => Array.from({ length }, (_, at) => at)

test('a work takes as many steps each time', async () => {
  const work = () => loop(300, 2)
  await stepsOf(work)
  expect((await stepsOf(work)) / (await stepsOf(work))).toBeCloseTo(1, 1)
})

test('steps grow as the work does, in loops and in calls, at once and later', async () => {
  expect(await growthOf((size) => loop(size, 1), 10_000, 40_000)).toBeCloseTo(4, 0)
  expect(await growthOf((size) => loop(size, 2), 200, 800)).toBeCloseTo(16, 0)
  expect(await growthOf((size) => numbers(size).map((n) => n + 1), 10_000, 40_000)).toBeCloseTo(4, 0)
  expect(await growthOf(async (size) => loop(await size, 1), 10_000, 40_000)).toBeCloseTo(4, 0)
})
