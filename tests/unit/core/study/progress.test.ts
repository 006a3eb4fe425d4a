import { describe, expect, it } from 'vitest'
import type { TimedReview } from '../../../../src/core/study/pace.ts'
import { comingDue, dayTotals, means, readPast, retentionBins } from '../../../../src/core/study/progress.ts'
import { makeScheduler, recallAt, studyDay, studyTime } from '../../../../src/core/study/schedule.ts'

const hour = 3_600_000
const day = 24 * hour
const start = Date.UTC(2026, 2, 10, 9)
const scheduler = makeScheduler()

const rate = (card: string, rating: 1 | 2 | 3 | 4, at: number, durationMs = 6000): TimedReview => ({
  card,
  rating,
  at,
  utcOffset: 0,
  durationMs,
})

/** Runs a reading of the past to its end. */
const past = (log: readonly TimedReview[], active: readonly string[], at: number) => {
  const reading = readPast(log, new Set(active), scheduler, { at, utcOffset: 0 })
  for (;;) {
    const step = reading.next()
    if (step.done === true) return step.value
  }
}

describe('dayTotals', () => {
  it('counts reviews and minutes by study day, which ends at four in the morning', () => {
    const log = [
      rate('a', 3, start, 30_000),
      rate('b', 3, start + 18 * hour, 30_000),
      rate('a', 3, start + 20 * hour),
    ]
    expect(dayTotals(log).map(({ reviews, minutes }) => [reviews, minutes])).toEqual([
      [2, 1],
      [1, 0.1],
    ])
  })

  it('has nothing to say of an empty log', () => {
    expect(dayTotals([])).toEqual([])
  })
})

describe('comingDue', () => {
  it('counts each seen card once, on the day it comes due; overdue ones today', () => {
    const memories = scheduler.replay([rate('a', 4, start), rate('b', 3, start), rate('c', 4, start)])
    const due = [...memories.values()].filter(({ phase }) => phase === 'due')
    expect(due).toHaveLength(2)
    const counts = comingDue(memories.values(), { at: start + hour, utcOffset: 0 }, 60)
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(3)
    expect(counts[0]).toBe(1)
    expect(comingDue(memories.values(), { at: start + 50 * day, utcOffset: 0 }, 60)[0]).toBe(3)
  })
})

describe('readPast', () => {
  it('tells what was predicted for a review that tests memory, and what came', () => {
    const log = [rate('a', 4, start), rate('a', 1, start + 10 * day)]
    const predicted = recallAt(scheduler.replay(log.slice(0, 1)).get('a') ?? expect.fail(), start + 10 * day)
    expect(past(log, ['a'], start + 10 * day + hour).recalls).toEqual([
      {
        at: start + 10 * day,
        day: studyDay(studyTime({ at: start + 10 * day, utcOffset: 0 })),
        predicted,
        recalled: false,
      },
    ])
  })

  it('leaves out learning steps and the same evening', () => {
    const log = [rate('a', 3, start), rate('a', 3, start + hour / 6), rate('a', 3, start + 2 * hour)]
    expect(past(log, ['a'], start + 3 * hour).recalls).toEqual([])
  })

  it('tells each day once, from the first review until today, unseen cards counting nothing', () => {
    const { days } = past([rate('a', 4, start)], ['a', 'b'], start + 3 * day)
    expect(days.map((each) => each.day - (days[0]?.day ?? 0))).toEqual([0, 1, 2, 3])
    for (const { seen, recall } of days) {
      expect(seen).toBe(0.5)
      expect(recall).toBeLessThanOrEqual(0.5)
    }
    for (const [index, { recall }] of days.slice(1).entries())
      expect(recall).toBeLessThan(days[index]?.recall ?? 0)
  })

  it('goes on where the clock was set back', () => {
    const log = [rate('a', 4, start), rate('b', 3, start - 365 * day)]
    expect(past(log, ['a', 'b'], start - 365 * day + hour).days).toHaveLength(1)
  })
})

describe('retentionBins', () => {
  it('sets the predicted beside the true share, and leaves out what is empty', () => {
    const recalls = [
      { at: 0, predicted: 0.91, recalled: true },
      { at: 1, predicted: 0.93, recalled: false },
      { at: 2, predicted: 1, recalled: true },
    ]
    expect(retentionBins(recalls)).toEqual([
      { from: 0.9, to: 0.95, reviews: 2, predicted: 0.92, recalled: 0.5 },
      { from: 0.95, to: 1, reviews: 1, predicted: 1, recalled: 1 },
    ])
    expect(means(recalls).recalled).toBeCloseTo(2 / 3)
    expect(means([])).toEqual({ predicted: 0, recalled: 0 })
  })
})
