import { describe, expect, it } from 'vitest'
import type { Rating } from '../../../../src/core/model/rating.ts'
import { measurePace, secondsFor, usualPace } from '../../../../src/core/study/pace.ts'
import { studyDay, studyTime } from '../../../../src/core/study/schedule.ts'

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

  it('takes no card for new that was rated before the log begins', () => {
    const whole = measurePace([rated(0, 1, 20), rated(0, 3, 6, 1)])
    const before = new Map([['0', studyDay(studyTime({ at, utcOffset: 0 }))]])
    const rest = measurePace([rated(0, 3, 6, 1)], before)
    expect(rest.right).toBe(whole.right)
    expect(rest.firstDay).toBe(usualPace.firstDay)
    expect(rest.firstRight).toBe(usualPace.firstRight)
  })

  it('takes a long answer for one of a minute', () => {
    const [away, minute] = [3_600, 60].map((seconds) =>
      measurePace([rated(0, 3, 1), rated(0, 1, seconds, 1)]),
    )
    expect(away).toEqual(minute)
    expect(minute?.wrong).toBeGreaterThan(usualPace.wrong)
  })
})

describe('secondsFor', () => {
  const pace = { firstDay: 40, right: 5, wrong: 15, firstRight: 0.5 }

  it('counts a new card with all of its first day, and any other as a review that is mostly recalled', () => {
    expect(secondsFor({ new: 3, learning: 0, due: 0 }, pace, 0.9)).toBe(120)
    expect(secondsFor({ new: 0, learning: 2, due: 8 }, pace, 0.9)).toBeCloseTo(60)
    expect(secondsFor({ new: 1, learning: 1, due: 1 }, pace, 0.8)).toBeCloseTo(54)
  })
})
