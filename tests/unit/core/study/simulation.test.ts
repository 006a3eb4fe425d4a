// A few cells of `npm run bench -- readiness`, so that what it asserts is held on every change.
import { describe, expect, it } from 'vitest'
import { enoughReviews } from '../../../../src/core/study/readiness.ts'
import { type Cell, seeds } from '../../../bench/readiness/cells.ts'
import { makePavlikLearner } from '../../../bench/readiness/learner.ts'
import { runCell } from '../../../bench/readiness/run-cell.ts'
import { describeCell } from '../../../bench/readiness/summary.ts'

const cells: readonly Cell[] = [
  { speed: 0.4, days: 1, minutes: 10, cards: 300, missed: 0 },
  { speed: 0.55, days: 7, minutes: 10, cards: 60, missed: 2 },
  { speed: 0.7, days: 3, minutes: 10, cards: 60, missed: 0 },
  { speed: 0.7, days: 3, minutes: 30, cards: 300, missed: 2 },
  { speed: 0.85, days: 1, minutes: 10, cards: 60, missed: 2 },
  { speed: 0.85, days: 7, minutes: 10, cards: 60, missed: 0 },
  { speed: 1, days: 1, minutes: 10, cards: 60, missed: 0 },
  { speed: 1, days: 3, minutes: 30, cards: 60, missed: 0 },
]
const chosen = seeds.slice(0, 3)
const studied = cells.map((cell) => ({
  cell,
  runs: chosen.map((seed) => runCell(cell, seed, makePavlikLearner)),
}))
const atHour = studied.flatMap(({ runs }) => runs.map((run) => run.atHour))

describe('learners who study by the plan', () => {
  it('do not recall less than by plain FSRS by more than a point in any cell', () => {
    for (const { cell, runs } of studied) {
      expect(100 * describeCell(cell, runs).difference, JSON.stringify(cell)).toBeGreaterThanOrEqual(-1)
    }
  })

  it('are shown a figure that is right to 5 points in the median after 200 reviews', () => {
    const errors = atHour
      .filter(({ reviews }) => reviews >= enoughReviews)
      .map(({ mean, recall }) => Math.abs(100 * (mean - recall)))
      .sort((a, b) => a - b)
    expect(errors.length).toBeGreaterThan(5)
    expect(errors[Math.floor(errors.length / 2)]).toBeLessThanOrEqual(5)
  })

  it('are shown a range before that which holds what is true in nine cells of ten', () => {
    const early = atHour.filter(({ reviews }) => reviews < enoughReviews)
    const covered = early.filter(({ low, high, recall }) => low <= recall && recall <= high)
    expect(early.length).toBeGreaterThan(5)
    expect(covered.length / early.length).toBeGreaterThanOrEqual(0.9)
    for (const { settled } of early) expect(settled).toBe(false)
  })
})
