import { describe, expect, it } from 'vitest'
import type { Rating } from '../../../../src/core/model/rating.ts'
import {
  epochTime,
  isDue,
  makeScheduler,
  newMemory,
  type Review,
  recallAt,
  scheduleDefaults,
  studyDay,
  studyTime,
} from '../../../../src/core/study/schedule.ts'
import { expectedChanges, expectedSteps } from './steps.expected.ts'

const { intervals, replay } = makeScheduler()
const hour = 3_600_000
const noonInTokyo = Date.UTC(2026, 2, 10, 3)

const twice = (at: number, utcOffset: number, gap = hour) =>
  replay([
    { card: 'a', rating: 3, at, utcOffset },
    { card: 'a', rating: 3, at: at + gap, utcOffset },
  ]).get('a')

describe('study time', () => {
  it('turns back into the epoch time it came from', () => {
    expect(epochTime(studyTime({ at: noonInTokyo, utcOffset: 540 }), { utcOffset: 540 })).toBe(noonInTokyo)
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

describe('steps', () => {
  const minute = 60_000
  /** Answers each time it comes back. @returns minutes until it does */
  const waits = (
    answers: readonly Pick<Review, 'rating' | 'learningSteps'>[],
    { review } = makeScheduler(),
  ) => {
    let memory = newMemory({ at: noonInTokyo, utcOffset: 540 })
    return answers.map((answer) => {
      const at = memory.lastAt === null ? noonInTokyo : memory.dueAt
      memory = review(memory, { card: 'a', at, utcOffset: 540, ...answer })
      return memory.phase === 'learning' ? (memory.dueAt - at) / minute : 'days'
    })
  }

  it.each(expectedSteps)('$steps, rated $rated', ({ steps, rated, minutes }) => {
    const scheduler = makeScheduler({ ...scheduleDefaults, learningSteps: steps })
    expect(
      waits(
        rated.map((rating) => ({ rating })),
        scheduler,
      ),
    ).toEqual(minutes)
  })

  it.each(expectedChanges)('that change: $name', ({ answers }) => {
    const log = answers.map(({ rating, steps }) => ({ rating, learningSteps: steps }))
    expect(waits(log)).toEqual(answers.map(({ minutes }) => minutes))
  })
})

describe('isDue', () => {
  it('shows a review from the morning of its day, whatever the hour it was rated at', () => {
    const evening = { at: Date.UTC(2026, 2, 10, 22), utcOffset: 0 }
    const memory = replay([{ card: 'a', rating: 4, ...evening }]).get('a')
    if (memory === undefined) throw new Error('no memory')
    const days = Math.round((memory.due - studyTime(evening)) / (24 * hour))
    const morning = Date.UTC(2026, 2, 10 + days, 5)
    expect(isDue(memory, { at: morning, utcOffset: 0 })).toBe(true)
    expect(isDue(memory, { at: morning - 2 * hour, utcOffset: 0 })).toBe(false)
  })
})

describe('recall', () => {
  const reviewed = (at: number, utcOffset: number) => {
    const memory = replay([{ card: 'a', rating: 3, at, utcOffset }]).get('a')
    if (memory === undefined) throw new Error('no memory')
    return memory
  }

  it('is unknown for a card that was never seen', () => {
    expect(recallAt(newMemory({ at: noonInTokyo, utcOffset: 540 }), noonInTokyo + hour)).toBeNull()
  })

  it('is 1 at the review, falls strictly through the day after, and is 90 % after its stability', () => {
    const memory = reviewed(noonInTokyo, 540)
    const hours = Array.from({ length: 25 }, (_, index) => recallAt(memory, noonInTokyo + index * hour) ?? 0)
    expect(hours[0]).toBe(1)
    for (const [index, recall] of hours.slice(1).entries()) expect(recall).toBeLessThan(hours[index] ?? 0)
    expect(recallAt(memory, noonInTokyo + memory.stability * 24 * hour)).toBeCloseTo(0.9, 6)
  })

  it('does not jump when clocks change or the learner flies', () => {
    const before = recallAt(reviewed(noonInTokyo, 60), noonInTokyo + 3 * hour)
    expect(recallAt(reviewed(noonInTokyo, 120), noonInTokyo + 3 * hour)).toBe(before)
  })
})

describe('a day on which clocks change', () => {
  // 25 October 2026, Berlin: at 01:00 UTC local time goes from 03:00 back to 02:00.
  const change = Date.UTC(2026, 9, 25, 1)

  it('keeps a step of ten minutes ten minutes long', () => {
    const at = change - 5 * 60_000
    const memory = replay([{ card: 'a', rating: 3, at, utcOffset: 120 }]).get('a')
    if (memory === undefined) throw new Error('no memory')
    expect(isDue(memory, { at: at + 9 * 60_000, utcOffset: 60 })).toBe(false)
    expect(isDue(memory, { at: at + 10 * 60_000, utcOffset: 60 })).toBe(true)
  })

  it('gives the same stability as any other day to reviews on two following days', () => {
    const stability = (day: number, later: number) =>
      replay([
        { card: 'a', rating: 4, at: Date.UTC(2026, 9, day, 10), utcOffset: 120 },
        {
          card: 'a',
          rating: 3,
          at: Date.UTC(2026, 9, day + 1, 10) + (120 - later) * 60_000,
          utcOffset: later,
        },
      ]).get('a')?.stability
    expect(stability(24, 60)).toBe(stability(14, 120))
  })
})

describe('a clock that was set back a year', () => {
  const at = noonInTokyo
  const log = [
    { card: 'a', rating: 3, at, utcOffset: 540 },
    { card: 'a', rating: 3, at: at - 365 * 24 * hour, utcOffset: 540 },
  ] as const

  it('counts a review as at the time of the last one', () => {
    expect(replay(log).get('a')).toEqual(twice(at, 540, 0))
  })

  it('still gives intervals, none of them negative', () => {
    const memory = replay(log).get('a')
    if (memory === undefined) throw new Error('no memory')
    for (const minutes of intervals(memory, { at: at - 365 * 24 * hour, utcOffset: 540 })) {
      expect(minutes).toBeGreaterThan(0)
    }
  })
})

describe('a card that was studied elsewhere', () => {
  const { start } = makeScheduler()
  const known = { at: noonInTokyo, utcOffset: 540, stability: 12, difficulty: 5, reps: 4, lapses: 1 }
  const last = studyDay(studyTime(known))

  it('was begun before the day of its last rating there, unless it is on its first steps', () => {
    expect(start({ ...known, phase: 'review', dueDay: last + 12 }).firstDay).toBe(last - 1)
    expect(start({ ...known, phase: 'relearning', dueAt: noonInTokyo + hour }).firstDay).toBe(last - 1)
    expect(start({ ...known, phase: 'learning', dueAt: noonInTokyo + hour }).firstDay).toBe(last)
  })
})
