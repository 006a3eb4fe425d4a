import { describe, expect, it } from 'vitest'
import type { Rating } from '../../../../src/core/model/rating.ts'
import { measurePace, usualPace } from '../../../../src/core/study/pace.ts'

const day = 86_400_000
const at = Date.UTC(2026, 2, 10, 12)
const rated = (card: number, rating: Rating, seconds: number, days = 0) => ({
  card: String(card),
  rating,
  at: at + days * day,
  utcOffset: 0,
  durationMs: seconds * 1_000,
})

describe('measurePace', () => {
  it('is the usual pace while nothing is known', () => {
    expect(measurePace([])).toEqual(usualPace)
  })

  it('comes near the own pace with many answers', () => {
    const log = Array.from({ length: 400 }, (_, card) => [
      rated(card, 1, 20),
      rated(card, 3, 4),
      rated(card, 3, 4, 1),
    ]).flat()
    const pace = measurePace(log)
    expect(pace.firstDay).toBeCloseTo(24, 0)
    expect(pace.right).toBeCloseTo(4, 0)
    expect(pace.firstRight).toBeLessThan(0.02)
  })

  it('takes a long answer for one of a minute', () => {
    const [away, minute] = [3_600, 60].map((seconds) =>
      measurePace([rated(0, 3, 1), rated(0, 1, seconds, 1)]),
    )
    expect(away).toEqual(minute)
    expect(minute?.wrong).toBeGreaterThan(usualPace.wrong)
  })
})
