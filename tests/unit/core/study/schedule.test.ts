import { describe, expect, it } from 'vitest'
import {
  epochTime,
  intervals,
  isDue,
  newMemory,
  type Rating,
  replay,
  studyTime,
} from '../../../../src/core/study/schedule.ts'

const hour = 3_600_000
const noonInTokyo = Date.UTC(2026, 2, 10, 3)

const twice = (at: number, utcOffset: number, gap = hour) =>
  replay([
    { card: 'a', rating: 3, at, utcOffset },
    { card: 'a', rating: 3, at: at + gap, utcOffset },
  ]).get('a')

describe('study time', () => {
  it('turns back into the epoch time it came from', () => {
    expect(epochTime(studyTime({ at: noonInTokyo, utcOffset: 540 }), 540)).toBe(noonInTokyo)
  })

  it('gives the same stability to the same two reviews wherever the learner lives', () => {
    // 20:00 and 21:00 local in each place; in UTC the pair lies across midnight for some of them.
    const local = Date.UTC(2026, 2, 10, 20)
    const stability = [0, 540, -480].map((offset) => twice(local - offset * 60_000, offset)?.fsrs.stability)
    expect(new Set(stability).size).toBe(1)
  })

  it('counts a review at 03:00 to the day before', () => {
    const late = twice(Date.UTC(2026, 2, 10, 23), 0, 4 * hour)
    const sameDay = twice(Date.UTC(2026, 2, 10, 12), 0, 4 * hour)
    expect(late?.fsrs.stability).toBe(sameDay?.fsrs.stability)
  })
})

describe('intervals', () => {
  it('grow from Again to Easy, and Again is a minute for a new card', () => {
    const now = { at: noonInTokyo, utcOffset: 540 }
    const [again, hard, good, easy] = intervals(newMemory(now), now)
    expect(again).toBe(1)
    expect(again).toBeLessThan(hard)
    expect(hard).toBeLessThan(good)
    expect(good).toBeLessThan(easy)
  })

  it('are what the rating then gives', () => {
    const now = { at: noonInTokyo, utcOffset: 540 }
    const shown = intervals(newMemory(now), now)
    const after = ([1, 2, 3, 4] as Rating[]).map(
      (rating) => replay([{ card: 'a', rating, ...now }]).get('a')?.due ?? 0,
    )
    expect(after.map((due) => (due - studyTime(now)) / 60_000)).toEqual([...shown])
  })
})

describe('isDue', () => {
  it('shows a review from the morning of its day, whatever the hour it was rated at', () => {
    const evening = { at: Date.UTC(2026, 2, 10, 22), utcOffset: 0 }
    const memory = replay([{ card: 'a', rating: 4, ...evening }]).get('a')
    if (memory === undefined) throw new Error('no memory')
    const days = Math.round((memory.due - studyTime(evening)) / (24 * hour))
    const dueDay = studyTime({ at: Date.UTC(2026, 2, 10 + days, 5), utcOffset: 0 })
    expect(isDue(memory, dueDay)).toBe(true)
    expect(isDue(memory, dueDay - 2 * hour)).toBe(false)
  })
})
