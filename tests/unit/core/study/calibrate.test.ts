import { describe, expect, it } from 'vitest'
import {
  calibrate,
  collectTrials,
  recallOf,
  type Trial,
  uncalibrated,
} from '../../../../src/core/study/calibrate.ts'
import { curveAfter } from '../../../../src/core/study/forecast.ts'
import { makeScheduler, type Rating, type Review } from '../../../../src/core/study/schedule.ts'
import { makeRandom } from '../../../bench/readiness/random.ts'

const day = 86_400_000
const start = Date.UTC(2026, 2, 10, 12)
const review = (days: number, rating: Rating): Review => ({
  card: 'a',
  rating,
  at: start + days * day,
  utcOffset: 0,
})

/** Trials of a learner whose recall is known, over strengths and times as study gives them. */
function draw(count: number, recall: (stability: number, days: number) => number): Trial[] {
  const random = makeRandom(5)
  return Array.from({ length: count }, () => {
    const stability = Math.exp(3 * random() - 1)
    const days = Math.ceil(6 * random())
    return { stability, days, recalled: random() < recall(stability, days) }
  })
}

describe('collectTrials', () => {
  it('takes what was asked on a later day, with the stability before', () => {
    const trials = collectTrials([review(0, 1), review(0.01, 3), review(1, 3), review(3, 1)])
    expect(trials.map(({ days, recalled }) => [Number(days.toFixed(2)), recalled])).toEqual([
      [0.99, true],
      [2, false],
    ])
    const memory = makeScheduler()
      .replay([review(0, 1), review(0.01, 3)])
      .get('a')
    expect(trials[0]?.stability).toBe(memory?.stability)
  })

  it('counts the day from 04:00 as the scheduler does', () => {
    const night = { card: 'a', rating: 3 as const, at: Date.UTC(2026, 2, 11, 3), utcOffset: 0 }
    expect(collectTrials([review(0, 3), night])).toEqual([])
    expect(collectTrials([review(0, 3), { ...night, at: Date.UTC(2026, 2, 11, 5) }])).toHaveLength(1)
  })
})

describe('calibrate', () => {
  it('keeps to the forgetting curve while nothing is known', () => {
    expect(recallOf(uncalibrated, 1, 1)).toBeCloseTo(0.9, 6)
    expect(recallOf(uncalibrated, 5, 2)).toBeCloseTo(curveAfter(5, 2), 6)
  })

  it('moves little on a few trials, and is surer with more', () => {
    const forgotten: Trial = { stability: 2, days: 2, recalled: false }
    const one = calibrate([forgotten])
    const many = calibrate(Array.from({ length: 50 }, () => forgotten))
    expect(recallOf(one, 2, 2)).toBeGreaterThan(0.5)
    expect(recallOf(many, 2, 2)).toBeLessThan(0.15)
    expect(many.covariance[0][0]).toBeLessThan(one.covariance[0][0])
  })

  it.each([0.3, 1, 4])('finds the recall of a learner whose stabilities are %d times as long', (factor) => {
    const recall = (stability: number, days: number) => curveAfter(stability * factor, days)
    const found = calibrate(draw(1_000, recall))
    for (const [stability, days] of [
      [0.5, 1],
      [2, 3],
      [5, 2],
    ] as const) {
      expect(Math.abs(recallOf(found, stability, days) - recall(stability, days))).toBeLessThan(0.06)
    }
  })

  it('never says that forgetting helps', () => {
    // Recalled after long and forgotten after short: against every memory.
    const odd = Array.from({ length: 400 }, (_, n) => ({
      stability: 1,
      days: n % 2 === 0 ? 1 : 20,
      recalled: n % 2 === 1,
    }))
    const found = calibrate(odd)
    expect(found.weights[1]).toBeGreaterThan(0)
    expect(recallOf(found, 1, 20)).toBeLessThan(recallOf(found, 1, 1))
  })

  it('finds the same for the same log', () => {
    const trials = draw(300, curveAfter)
    expect(calibrate(trials)).toEqual(calibrate([...trials]))
  })
})
