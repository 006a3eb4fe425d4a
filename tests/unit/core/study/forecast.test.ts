import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rating } from '../../../../src/core/model/rating.ts'
import { makeForecast } from '../../../../src/core/study/forecast.ts'
import {
  makeScheduler,
  recallAfter,
  scheduleDefaults,
  soundWeights,
  standardWeights,
} from '../../../../src/core/study/schedule.ts'

const day = 86_400_000
const start = Date.UTC(2026, 2, 10, 12)

interface Step {
  readonly gap: number
  readonly rating: Rating
}

/** A card after reviews that lie whole days apart; a gap of 0 is ten minutes. */
function studiedBy(weights: readonly number[], steps: readonly Step[]) {
  const { replay } = makeScheduler({ ...scheduleDefaults, weights })
  let at = start
  const log = steps.map(({ gap, rating }) => {
    at += gap === 0 ? 600_000 : gap * day
    return { card: 'a', rating, at, utcOffset: 0 }
  })
  const memory = replay(log).get('a')
  if (memory === undefined) throw new Error('no memory')
  return memory
}

const step = fc.record({ gap: fc.integer({ min: 0, max: 20 }), rating: fc.constantFrom<Rating>(1, 3) })

/** Of one who forgets otherwise than most. */
const others = soundWeights(standardWeights.map((weight, n) => weight * (n % 2 === 0 ? 0.9 : 1.1))) ?? []

describe.each([
  ['the standard weights', standardWeights],
  ['other weights', others],
])('a forecast by %s', (_, weights) => {
  const { curveAfter, firstStrength, stabilityAfter } = makeForecast(weights)
  const studied = (steps: readonly Step[]) => studiedBy(weights, steps)

  it('expects of a review what the scheduler then does', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), step, (past, next) => {
        const before = studied(past)
        const { stability } = studied([...past, next])
        const strength = { stability: before.stability, difficulty: before.fsrs.difficulty }
        const expected = stabilityAfter(strength, next.gap, next.rating === 3)
        expect(expected / stability).toBeCloseTo(1, 4)
      }),
    )
  })

  it('knows what a first day leaves', () => {
    const [again, good] = [1, 3].map((first) =>
      studied([
        { gap: 1, rating: first as Rating },
        ...Array.from({ length: first === 1 ? 2 : 1 }, () => ({ gap: 0, rating: 3 as const })),
      ]),
    )
    expect(firstStrength(false).stability).toBeCloseTo(again?.stability ?? 0, 4)
    expect(firstStrength(true).stability).toBeCloseTo(good?.stability ?? 0, 4)
  })

  it('has the curve of the scheduler', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1_000, noNaN: true }),
        fc.double({ min: 0, max: 400, noNaN: true }),
        (stability, days) => {
          expect(curveAfter(stability, days)).toBeCloseTo(recallAfter(stability, days, weights), 5)
        },
      ),
    )
  })
})
