import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rating } from '../../../../src/core/model/rating.ts'
import {
  calibrate,
  collectTrials,
  type FittedCurve,
  featuresOf,
  recallOf,
  recallOn,
  type Trial,
  uncalibrated,
} from '../../../../src/core/study/calibrate.ts'
import { standardForecast } from '../../../../src/core/study/forecast.ts'
import { logitLink } from '../../../../src/core/study/links.ts'
import { makeScheduler, type Review } from '../../../../src/core/study/schedule.ts'
import { makeRandom } from '../../../bench/readiness/random.ts'
import { extremes, fitted } from './calibrate.expected.ts'

const { curveAfter } = standardForecast
const day = 86_400_000
const start = Date.UTC(2026, 2, 10, 12)
const review = (days: number, rating: Rating): Review => ({
  card: 'a',
  rating,
  at: start + days * day,
  utcOffset: 0,
})

/** The curve of the scheduler's shape. */
const schedulers = ({ curves }: ReturnType<typeof calibrate>): FittedCurve => {
  const [first] = curves
  if (first === undefined) throw new Error('There is no curve.')
  return first
}

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
  it('keeps to the forgetting curves while nothing is known, and holds each for as likely', () => {
    expect(recallOf(uncalibrated, 1, 1)).toBeCloseTo(0.9, 6)
    expect(recallOn(schedulers(uncalibrated), 5, 2)).toBeCloseTo(curveAfter(5, 2), 6)
    expect(recallOf(uncalibrated, 5, 2)).toBeCloseTo((curveAfter(5, 2) + 0.9 ** (2 / 5)) / 2, 6)
    expect(recallOf(uncalibrated, 1, 20)).toBeCloseTo((curveAfter(1, 20) + 0.9 ** 20) / 2, 6)
  })

  it('finds out whether forgetting slows down, where cards are asked after many different times', () => {
    const times = (recall: (stability: number, days: number) => number) => {
      const random = makeRandom(3)
      return Array.from({ length: 2_000 }, (_, n): Trial => {
        const days = [1, 2, 5, 12, 30][n % 5] as number
        return { stability: 3, days, recalled: random() < recall(3, days) }
      })
    }
    expect(schedulers(calibrate(times(curveAfter))).share).toBeGreaterThan(0.8)
    expect(schedulers(calibrate(times((stability, days) => 0.9 ** (days / stability)))).share).toBeLessThan(
      0.1,
    )
  })

  it('moves little on a few trials, and is surer with more', () => {
    const forgotten: Trial = { stability: 2, days: 2, recalled: false }
    const one = calibrate([forgotten])
    const many = calibrate(Array.from({ length: 50 }, () => forgotten))
    expect(recallOf(one, 2, 2)).toBeGreaterThan(0.5)
    expect(recallOf(many, 2, 2)).toBeLessThan(0.15)
    for (const [n, { covariance }] of many.curves.entries())
      expect(covariance[0][0]).toBeLessThan(one.curves[n]?.covariance[0][0] ?? 0)
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
    for (const { weights } of found.curves) expect(weights[1]).toBeGreaterThan(0)
    expect(recallOf(found, 1, 20)).toBeLessThan(recallOf(found, 1, 1))
  })

  it('finds the same for the same log', () => {
    const trials = draw(300, curveAfter)
    expect(calibrate(trials)).toEqual(calibrate([...trials]))
  })
})

/**
 * The log posterior and its slope, written here once more and in the plainest way, so that nothing is taken on trust.
 * Both shapes have the same spreads but for the slope's, and their centers.
 */
function judge({ shape }: FittedCurve, trials: readonly Trial[], weights: readonly number[]) {
  const isLogit = shape.link === logitLink
  const mean = [isLogit ? Math.log(0.85 / 0.15) : -Math.log(-Math.log(0.85)), 1, 0]
  const spread = [1.6, isLogit ? 0.4 : 0.25, 0.3]
  const away = weights.map((weight, n) => (weight - (mean[n] ?? 0)) / (spread[n] ?? 1))
  let density = -away.reduce((sum, each) => sum + each ** 2, 0) / 2
  const slope = away.map((each, n) => -each / (spread[n] ?? 1))
  for (const { stability, days, recalled } of trials.slice(-3_000)) {
    const features = featuresOf(shape, stability, days)
    const value = features.reduce((sum, feature, n) => sum + feature * (weights[n] ?? 0), 0)
    const sign = recalled ? 1 : -1
    const hazard = Math.exp(-value)
    if (isLogit) density -= Math.max(0, -sign * value) + Math.log1p(Math.exp(-Math.abs(value)))
    else density += recalled ? -hazard : Math.log(-Math.expm1(-hazard))
    const steep = isLogit
      ? sign / (1 + Math.exp(sign * value))
      : recalled
        ? hazard
        : -hazard / Math.expm1(hazard)
    for (const [n, feature] of features.entries()) slope[n] = (slope[n] ?? 0) + steep * feature
  }
  return { density, slope }
}

const expectMaximum = (trials: readonly Trial[], { curves }: ReturnType<typeof calibrate>): void => {
  expect(curves.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
  for (const [n, curve] of curves.entries()) expectMaximumOf(curve, uncalibrated.curves[n] ?? curve, trials)
}

/** At the least slope the second may still point below it: to where it must not go. */
function expectMaximumOf(curve: FittedCurve, supposed: FittedCurve, trials: readonly Trial[]): void {
  const { weights, covariance } = curve
  const { density, slope } = judge(curve, trials, weights)
  const atPrior = judge(curve, trials, supposed.weights).density
  expect(density).toBeGreaterThanOrEqual(atPrior - 1e-9 * Math.abs(atPrior))
  const near = 1e-5
  expect(Math.abs(slope[0] ?? Number.NaN)).toBeLessThan(near)
  expect(Math.abs(slope[2] ?? Number.NaN)).toBeLessThan(near)
  expect(slope[1]).toBeLessThan(near)
  if (weights[1] > 0.2) expect(slope[1]).toBeGreaterThan(-near)
  expect(weights[1]).toBeGreaterThanOrEqual(0.2)
  for (const [n, row] of covariance.entries()) {
    for (const value of row) expect(Number.isFinite(value)).toBe(true)
    expect(row[n]).toBeGreaterThan(0)
    // No trial makes less sure than the prior.
    expect(row[n]).toBeLessThanOrEqual((supposed.covariance[n]?.[n] ?? 0) + 1e-9)
  }
}

const anyTrial = fc.record({
  stability: fc.oneof(
    fc.constantFrom(0.001, 0.01, 1, 100, 36_500),
    fc.double({ min: 0.001, max: 36_500, noNaN: true }),
  ),
  days: fc.oneof(fc.constantFrom(0, 1, 36_500), fc.double({ min: 0, max: 400, noNaN: true })),
  recalled: fc.boolean(),
})

describe('the maximum', () => {
  it.each(fitted)('of $name is found', ({ trials, weights }) => {
    const found = calibrate(trials)
    for (const [n, weight] of weights.entries()) expect(schedulers(found).weights[n]).toBeCloseTo(weight, 2)
    expectMaximum(trials, found)
  })

  it.each(extremes)('is there at the ends: $name', ({ trials }) => {
    const found = calibrate(trials)
    expectMaximum(trials, found)
    for (const stability of [0, 0.01, 1, 36_500]) {
      for (const days of [0, 1, 1e9, Number.POSITIVE_INFINITY]) {
        const chance = recallOf(found, stability, days)
        expect(chance).toBeGreaterThanOrEqual(0)
        expect(chance).toBeLessThanOrEqual(1)
      }
    }
  })

  it('is found for any history, however it came about', () => {
    fc.assert(
      fc.property(fc.array(anyTrial, { maxLength: 60 }), (trials) =>
        expectMaximum(trials, calibrate(trials)),
      ),
      { numRuns: 300 },
    )
  })

  it('is found where alike cards are answered alike, but for slips', () => {
    const batch = fc.tuple(anyTrial, fc.integer({ min: 1, max: 300 }), fc.constantFrom(0, 0.1, 0.2))
    fc.assert(
      fc.property(fc.array(batch, { minLength: 1, maxLength: 6 }), (batches) => {
        const trials = batches.flatMap(([trial, count, slips]) =>
          Array.from({ length: count }, (_, n) => ({
            ...trial,
            recalled: trial.recalled && n >= slips * count,
          })),
        )
        expectMaximum(trials, calibrate(trials))
      }),
    )
  })
})
