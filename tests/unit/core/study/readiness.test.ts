import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rating } from '../../../../src/core/model/rating.ts'
import { calibrate, uncalibrated } from '../../../../src/core/study/calibrate.ts'
import { readinessAt } from '../../../../src/core/study/readiness.ts'
import { makeScheduler } from '../../../../src/core/study/schedule.ts'

const { replay } = makeScheduler()
const day = 86_400_000
const at = Date.UTC(2026, 2, 10, 12)
const rated = (card: string, rating: Rating, daysAgo = 0) => ({
  card,
  rating,
  at: at - daysAgo * day,
  utcOffset: 0,
})
const listCards = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: String(n), section: n % 2 === 0 ? 'a' : 'b' }))

const base = { memories: replay([]), at, calibration: uncalibrated, reviews: 0 }

describe('readinessAt', () => {
  it('is none where there are no cards, and none where none was seen', () => {
    expect(readinessAt({ ...base, cards: [] })).toMatchObject({ mean: 0, low: 0, high: 0, sections: [] })
    expect(readinessAt({ ...base, cards: listCards(4) })).toMatchObject({ mean: 0, high: 0, unseen: 4 })
  })

  it('counts an unseen card as unknown, in the document and in its section', () => {
    const memories = replay([rated('0', 3), rated('2', 3)])
    const { mean, high, sections, unseen } = readinessAt({ ...base, cards: listCards(4), memories })
    expect(mean).toBeCloseTo(0.5, 3)
    expect(high).toBeLessThanOrEqual(0.5)
    expect(unseen).toBe(2)
    expect(sections.map(({ section, mean, unseen }) => [section, Math.round(mean * 100), unseen])).toEqual([
      ['a', 100, 0],
      ['b', 0, 2],
    ])
  })

  it('leaves out what is not active: only the cards given count', () => {
    const memories = replay([rated('0', 3, 3), rated('gone', 1, 3)])
    const [card] = listCards(1)
    if (card === undefined) throw new Error('no card')
    expect(readinessAt({ ...base, cards: [card], memories }).cards).toBe(1)
    expect(readinessAt({ ...base, cards: [card], memories }).mean).toBeCloseTo(
      readinessAt({ ...base, cards: [card], memories: replay([rated('0', 3, 3)]) }).mean,
      9,
    )
  })

  it('is a range until enough was reviewed, and then a figure if the range is narrow', () => {
    const cards = listCards(10)
    const memories = replay(cards.map(({ id }) => rated(id, 4, 1)))
    expect(readinessAt({ ...base, cards, memories, reviews: 199 }).settled).toBe(false)
    const trials = Array.from({ length: 400 }, (_, n) => ({ stability: 8, days: 1, recalled: n % 100 > 0 }))
    const known = { ...base, cards, memories, calibration: calibrate(trials) }
    expect(readinessAt({ ...known, reviews: 199 }).settled).toBe(false)
    expect(readinessAt({ ...known, reviews: 400 }).settled).toBe(true)
    // The same number of ratings, but none on a later day: nothing is known of this learner's forgetting.
    expect(
      readinessAt({ ...base, cards, memories: replay(cards.map(({ id }) => rated(id, 1, 1))), reviews: 400 })
        .settled,
    ).toBe(false)
  })

  it('falls while nothing is studied, and lies within its range', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom<Rating>(1, 2, 3, 4)), {
      minLength: 1,
      maxLength: 12,
    })
    const trials = fc.array(
      fc.record({
        stability: fc.double({ min: 0.1, max: 50, noNaN: true }),
        days: fc.integer({ min: 1, max: 30 }),
        recalled: fc.boolean(),
      }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(steps, trials, fc.integer({ min: 1, max: 100 }), (ratings, seen, later) => {
        const memories = replay(ratings.map(([card, rating]) => rated(String(card), rating)))
        const question = { ...base, cards: listCards(6), memories, calibration: calibrate(seen) }
        const now = readinessAt({ ...question, at: at + day })
        const then = readinessAt({ ...question, at: at + (later + 1) * day })
        expect(then.mean).toBeLessThanOrEqual(now.mean + 1e-9)
        for (const { low, mean, high } of [now, then]) {
          expect(low).toBeLessThanOrEqual(mean)
          expect(high).toBeGreaterThanOrEqual(mean - 1e-3)
          expect(high).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('is as right after the last review at an hour before it', () => {
    const memories = replay([rated('0', 3)])
    const cards = listCards(1)
    expect(readinessAt({ ...base, cards, memories, at: at - day }).mean).toBeGreaterThan(0.99)
  })
})
