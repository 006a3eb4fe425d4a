import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rating } from '../../../../src/core/model/rating.ts'
import type { Neighbours } from '../../../../src/core/study/neighbours.ts'
import { buildQueue } from '../../../../src/core/study/queue.ts'
import {
  type Memory,
  makeScheduler,
  newMemory,
  scheduleDefaults,
} from '../../../../src/core/study/schedule.ts'
import { daysRows } from './queue.expected.ts'

// Without steps a card that was forgotten comes again on the next day.
const { review } = makeScheduler({ ...scheduleDefaults, learningSteps: [], relearningSteps: [] })
const day = 86_400_000
const start = Date.UTC(2026, 2, 10, 12)
const none: ReadonlySet<string> = new Set()

interface Course {
  readonly count: number
  readonly neighbours: Neighbours
  readonly newPerDay?: number
  readonly days: number
  readonly rate: (card: number, day: number) => Rating
}

/** What is shown on each day when all that comes is rated. */
function follow({ count, neighbours, newPerDay = 20, days, rate }: Course): number[][] {
  const cards = Array.from({ length: count }, (_, n) => ({ key: `c${n}` }))
  const memories = new Map<string, Memory>()
  return Array.from({ length: days }, (_, n) => {
    const now = { at: start + n * day, utcOffset: 0 }
    const shown: number[] = []
    for (;;) {
      const known = { memories: new Map(memories), suspended: none, buried: none }
      const { place } = buildQueue(cards, neighbours, known, now, { newPerDay, aheadDays: 0, prefer: null })
      if (place === null || shown.length > 10 * count) return shown
      const card = `c${place}`
      shown.push(place)
      memories.set(
        card,
        review(memories.get(card) ?? newMemory(now), { card, rating: rate(place, n), ...now }),
      )
    }
  })
}

function graphOf(count: number, pairs: readonly (readonly [number, number])[]): Neighbours {
  return Array.from({ length: count }, (_, card) => {
    const near = pairs.flatMap(([a, b]) => (a === b ? [] : a === card ? [b] : b === card ? [a] : []))
    return [...new Set(near)].sort((a, b) => a - b)
  })
}

describe('day by day', () => {
  it.each(daysRows)('$name', ({ cards, pairs, failed = '', newPerDay, days }) => {
    const placeOf = (letter: string | undefined) => cards.indexOf(letter ?? '')
    const shown = follow({
      count: cards.length,
      neighbours: graphOf(
        cards.length,
        pairs.map(([a, b]) => [placeOf(a), placeOf(b)] as const),
      ),
      ...(newPerDay !== undefined && { newPerDay }),
      days: days.length,
      rate: (card) => (failed.includes(cards[card] ?? '') ? 1 : 4),
    })
    expect(shown.map((places) => places.map((place) => cards[place]).join(''))).toEqual(days)
  })
})

const course = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    neighbours: fc
      .array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 14 })
      .map((pairs) => graphOf(count, pairs)),
    ratings: fc.array(fc.constantFrom<Rating>(1, 2, 3, 4), { minLength: 7, maxLength: 40 }),
  }),
)

describe('neighbours in review', () => {
  it('never come on one day, and none waits longer than it has neighbours', () => {
    fc.assert(
      fc.property(course, ({ count, neighbours, ratings }) => {
        const rate = (card: number, n: number) => ratings[(card * 7 + n * 3) % ratings.length] ?? 3
        const days = follow({ count, neighbours, days: 14, rate })
        for (const shown of days)
          for (const card of shown)
            for (const near of neighbours[card] ?? []) expect(shown).not.toContain(near)
        for (let card = 0; card < count; card += 1) {
          // A card that is failed again and again is wanted on every day.
          const first = days.findIndex((shown) => shown.includes(card))
          expect(first).toBeGreaterThanOrEqual(0)
          expect(first).toBeLessThanOrEqual(neighbours[card]?.length ?? 0)
        }
      }),
    )
  })

  it('wait no longer than they have neighbours where all are forgotten on every day', () => {
    fc.assert(
      fc.property(course, ({ count, neighbours }) => {
        const days = follow({ count, neighbours, days: 30, rate: () => 1 })
        for (let card = 0; card < count; card += 1) {
          const on = days.flatMap((shown, n) => (shown.includes(card) ? [n] : []))
          const waits = [...on, 30].map((n, at) => n - (on[at - 1] ?? -1) - 1)
          for (const wait of waits) expect(wait).toBeLessThanOrEqual(neighbours[card]?.length ?? 0)
        }
      }),
    )
  })
})
