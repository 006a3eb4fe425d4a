import { describe, expect, it } from 'vitest'
import { buildQueue, queueDefaults } from '../../../../src/core/study/queue.ts'
import { makeScheduler, type Rating } from '../../../../src/core/study/schedule.ts'

const { replay } = makeScheduler()
const minute = 60_000
const at = Date.UTC(2026, 2, 10, 12)
const now = { at, utcOffset: 0 }
const rated = (card: string, rating: Rating, minutesAgo: number) => ({
  card,
  rating,
  at: at - minutesAgo * minute,
  utcOffset: 0,
})

describe('buildQueue', () => {
  it('begins with the first new card', () => {
    expect(buildQueue(['a', 'b'], new Map(), now)).toEqual({
      counts: { new: 2, learning: 0, due: 0 },
      next: 'a',
      nextDue: null,
    })
  })

  it('shows a learning card when its step is over, before new ones', () => {
    const queue = buildQueue(['a', 'b'], replay([rated('a', 1, 2)]), now)
    expect(queue.next).toBe('a')
    expect(queue.counts).toEqual({ new: 1, learning: 1, due: 0 })
  })

  it('shows new cards while a step runs, and the learning card early when nothing else is left', () => {
    const memories = replay([rated('a', 3, 1)])
    expect(buildQueue(['a', 'b'], memories, now).next).toBe('b')
    expect(buildQueue(['a'], memories, now).next).toBe('a')
  })

  it('ends when all is scheduled, and says when it goes on', () => {
    const queue = buildQueue(['a'], replay([rated('a', 4, 1)]), now)
    expect(queue.next).toBeNull()
    expect(queue.nextDue).toBeGreaterThan(at)
  })

  it('introduces no more than the limit a day, and goes on the next day', () => {
    const cards = Array.from({ length: 30 }, (_, i) => `c${i}`)
    const log = cards.slice(0, queueDefaults.newPerDay).map((card) => rated(card, 4, 5))
    expect(buildQueue(cards, replay(log), now).next).toBeNull()
    const tomorrow = { at: at + 24 * 60 * minute, utcOffset: 0 }
    expect(buildQueue(cards, replay(log), tomorrow).counts.new).toBe(10)
  })

  it('prefers the card asked for where it is to be studied now', () => {
    expect(buildQueue(['a', 'b'], new Map(), now, 'b').next).toBe('b')
    expect(buildQueue(['a', 'b'], new Map(), now, 'gone').next).toBe('a')
  })
})

describe('nextDue', () => {
  const day = 24 * 60 * minute

  it('is the start of the next study day while there are cards that were never seen', () => {
    const cards = Array.from({ length: 30 }, (_, i) => `c${i}`)
    const log = cards.slice(0, queueDefaults.newPerDay).map((card) => rated(card, 4, 5))
    expect(buildQueue(cards, replay(log), now).nextDue).toBe(Date.UTC(2026, 2, 11, 4))
  })

  it('is the start of the day on which a review is due, not the hour of its rating', () => {
    const { nextDue } = buildQueue(['a'], replay([rated('a', 4, 1)]), now)
    expect(((nextDue ?? 0) - Date.UTC(2026, 2, 10, 4)) % day).toBe(0)
  })
})
