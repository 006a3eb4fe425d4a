import { expect, it } from 'vitest'
import { scheduleDefaults } from '../../../../src/core/study/schedule.ts'
import { gainOf, isSure, lossesOf, trainingItems } from '../../../../src/core/study/training.ts'
import { trainingCases } from './training.expected.ts'

const start = Date.UTC(2026, 2, 10, 4)
const logOf = (entries: (typeof trainingCases)[number]['log']) =>
  entries.map(({ card, rating, hours }) => ({ card, rating, at: start + hours * 3_600_000, utcOffset: 0 }))

it.each(trainingCases)('items to fit to: $what', ({ log, items }) => {
  expect(trainingItems(logOf(log)).map((item) => item.map(({ rating, days }) => [rating, days]))).toEqual(
    items,
  )
})

it('the losses count from a rating on, and are what a sure prediction makes them', () => {
  // Recalled as soon as it comes back: likely, so that the loss is small; forgotten then, it is large.
  const log = logOf([
    { card: 'a', rating: 4, hours: 0 },
    { card: 'a', rating: 3, hours: 24 },
    { card: 'a', rating: 1, hours: 48 },
  ])
  const [recalled = 1, forgotten = 0, ...none] = lossesOf(log, 0, scheduleDefaults)
  expect(none).toEqual([])
  expect(recalled).toBeLessThan(0.1)
  expect(forgotten).toBeGreaterThan(2)
  expect(lossesOf(log, 2, scheduleDefaults)).toEqual([forgotten])
  expect(lossesOf(log, 3, scheduleDefaults)).toEqual([])
})

it('a gain has its standard error, in pairs', () => {
  const gain = gainOf([0.5, 0.7, 0.9], [0.4, 0.6, 0.5])
  expect(gain.before).toBeCloseTo(0.7, 9)
  expect(gain.after).toBeCloseTo(0.5, 9)
  // Gains of .1, .1 and .4: their deviation is the root of .03.
  expect(gain.error).toBeCloseTo(Math.sqrt(0.03 / 3), 9)
  expect(isSure({ before: 0.5, after: 0.4, held: 100, error: 0.05 })).toBe(true)
  expect(isSure({ before: 0.5, after: 0.4, held: 100, error: 0.07 })).toBe(false)
  expect(isSure({ before: 0.5, after: 0.4, held: 99, error: 0.05 })).toBe(false)
})
