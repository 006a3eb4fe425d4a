import { describe, expect, it } from 'vitest'
import type { Rating } from '../../../../src/core/model/rating.ts'
import { uncalibrated } from '../../../../src/core/study/calibrate.ts'
import { buildPass, listGains, type PassQuestion } from '../../../../src/core/study/last-pass.ts'
import { usualPace } from '../../../../src/core/study/pace.ts'
import { makeScheduler } from '../../../../src/core/study/schedule.ts'
import { orderCases } from './far-order.expected.ts'
import { lastDayCases } from './last-day.expected.ts'

const { replay } = makeScheduler()
const hour = 3_600_000
const day = 24 * hour
/** Where no card disturbs another. */
const plain = { near: () => [], prefer: null }
const at = Date.UTC(2026, 2, 10, 12)
const rated = (card: string, rating: Rating, daysAgo: number) => ({
  card,
  rating,
  at: at - daysAgo * day,
  utcOffset: 0,
})

function ask(
  ids: string,
  log: ReturnType<typeof rated>[] = [],
  more: Partial<PassQuestion> = {},
): PassQuestion {
  return {
    cards: [...ids].map((id) => ({ id, importance: 1 })),
    memories: replay(log),
    now: { at, utcOffset: 0 },
    hour: at + 2 * hour,
    calibration: uncalibrated,
    pace: usualPace,
    ...more,
  }
}

describe('listGains', () => {
  it('puts first what gains most for each minute', () => {
    const question = ask('abc', [rated('b', 4, 30), rated('a', 4, 1), rated('c', 1, 30)])
    const gains = listGains(question)
    const perMinute = gains.map(({ gain, seconds }) => gain / seconds)
    expect(perMinute).toEqual([...perMinute].sort((a, b) => b - a))
    // Known well and seen a day ago: little is left to gain.
    expect(gains.at(-1)?.id).toBe('a')
    expect(gains).toHaveLength(3)
    for (const { gain, seconds } of gains) {
      expect(gain).toBeGreaterThan(0)
      expect(gain).toBeLessThan(1)
      expect(seconds).toBeGreaterThan(0)
    }
  })

  it('takes cards that are not due yet', () => {
    const question = ask('a', [rated('a', 4, 1)])
    expect(question.memories.get('a')?.dueAt).toBeGreaterThan(at)
    expect(listGains(question)).toHaveLength(1)
  })

  it('takes what was shown yesterday, and nothing of today, also before the last pass', () => {
    const log = [rated('a', 3, 1), rated('b', 3, 0.1)]
    const days = ask('ab', log, { hour: at + 5 * day })
    expect(listGains(days).map(({ id }) => id)).toEqual(['a'])
  })

  it('leaves out what was shown today', () => {
    expect(listGains(ask('ab', [rated('a', 4, 0.1)])).map(({ id }) => id)).toEqual(['b'])
  })

  it('puts the more important of new cards first', () => {
    const cards = [
      { id: 'a', importance: 1 },
      { id: 'b', importance: 3 },
      { id: 'c', importance: 3 },
    ]
    expect(listGains(ask('', [], { cards })).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })

  it('prefers a forgotten card to a new one in the last minutes, as it takes less', () => {
    const question = ask('xa', [rated('a', 1, 20)])
    const [first, second] = listGains(question)
    expect(first?.id === 'a' ? second?.seconds : 0).toBeGreaterThan(first?.seconds ?? 0)
  })

  it.each(orderCases)('$it', ({ cards, log, days, order }) => {
    const reviews = log.map(([card, rating, daysAgo]) => rated(card, rating, daysAgo))
    const gains = listGains(ask(cards, reviews, { hour: at + days * day }))
    expect(gains.map(({ id }) => id).join('')).toBe(order)
  })

  it.each([10 / 60, 0, -24])('is still an order with the hour %d hours ahead', (hours) => {
    const gains = listGains(ask('ab', [rated('a', 3, 2)], { hour: at + hours * hour }))
    expect(gains).toHaveLength(2)
    for (const { gain } of gains) expect(Number.isFinite(gain)).toBe(true)
  })
})

describe('buildPass', () => {
  it('begins with a learning card whose step is over', () => {
    const pass = buildPass(ask('ab', [rated('b', 1, 0.01)]), plain)
    expect(pass).toMatchObject({ next: 'b', counts: { new: 1, learning: 1, due: 0 } })
  })

  it('shows a learning card early when nothing else is left, and ends when nothing gains', () => {
    const early = buildPass(ask('a', [rated('a', 3, 0.001)]), plain)
    expect(early.next).toBe('a')
    const done = buildPass(ask('a', [rated('a', 4, 0.01)]), plain)
    expect(done.next).toBeNull()
    // Half an hour before the hour all may be shown once more; where that is over, or on a later day, tomorrow comes first.
    expect(done.nextDue).toBe(at + 1.5 * hour)
    const later = buildPass(ask('a', [rated('a', 4, 0.01)], { hour: at + 2 * day }), plain)
    expect(later.nextDue).toBe(Date.UTC(2026, 2, 11, 4))
  })

  it('begins with the card asked for where it is among them', () => {
    expect(buildPass(ask('abc'), { ...plain, prefer: 'c' }).next).toBe('c')
    expect(buildPass(ask('abc'), { ...plain, prefer: 'z' }).next).toBe('a')
  })

  it.each(lastDayCases)('$it', ({ cards, log, days, next }) => {
    const reviews = log.map(([card, rating, hoursAgo]) => rated(card, rating, hoursAgo / 24))
    expect(buildPass(ask(cards, reviews, { hour: at + days * day + 2 * hour }), plain).next).toBe(next)
  })

  it('has nothing to show without cards', () => {
    expect(buildPass(ask(''), plain)).toEqual({
      counts: { new: 0, learning: 0, due: 0 },
      next: null,
      nextDue: null,
    })
  })
})
