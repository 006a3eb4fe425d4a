import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rating } from '../../../../src/core/model/rating.ts'
import { buildQueue } from '../../../../src/core/study/queue.ts'
import { type Memory, makeScheduler, newMemory } from '../../../../src/core/study/schedule.ts'

const { review } = makeScheduler()
const minute = 60_000
const start = Date.UTC(2026, 2, 10, 12)
const cards = Array.from({ length: 12 }, (_, i) => ({ key: `c${i}` }))
/** A ring: no two neighbours of one are neighbours of each other. */
const neighbours = cards.map((_, i) => [(i + 1) % 12, (i + 11) % 12].sort((a, b) => a - b))
const keys = cards.map(({ key }) => key)

const act = fc.record({
  card: fc.constantFrom(...keys),
  // Null takes all ratings of the card back.
  rating: fc.option(fc.constantFrom<Rating>(1, 2, 3, 4), { freq: 5 }),
  wait: fc.integer({ min: 0, max: 3 * 24 * 60 }),
  look: fc.boolean(),
  suspended: fc.subarray(keys, { maxLength: 2 }),
  buried: fc.subarray(keys, { maxLength: 2 }),
  aheadDays: fc.constantFrom(0, 0, 7),
  prefer: fc.option(fc.constantFrom(...keys)),
})

test('the queue of a map that changes is that of the same map seen for the first time', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const memories = new Map<string, Memory>()
      const changed: string[] = []
      let at = start
      for (const { card, rating, wait, look, suspended, buried, aheadDays, prefer } of acts) {
        at += wait * minute
        const now = { at, utcOffset: 0 }
        if (rating === null) memories.delete(card)
        else memories.set(card, review(memories.get(card) ?? newMemory(now), { card, rating, ...now }))
        changed.push(card)
        if (!look) continue
        const rest = { suspended: new Set(suspended), buried: new Set(buried) }
        const options = { newPerDay: 4, aheadDays, prefer }
        expect(buildQueue(cards, neighbours, { memories, changed, ...rest }, now, options)).toEqual(
          buildQueue(cards, neighbours, { memories: new Map(memories), ...rest }, now, options),
        )
      }
    }),
  )
})

test('what is shown is among what is counted, and nothing is shown beside a neighbour that was rated today', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const memories = new Map<string, Memory>()
      const last = new Map<string, number>()
      let at = start
      for (const { card, rating, wait, suspended } of acts) {
        at += wait * minute
        const now = { at, utcOffset: 0 }
        memories.set(
          card,
          review(memories.get(card) ?? newMemory(now), { card, rating: rating ?? 3, ...now }),
        )
        last.set(card, at)
        const known = {
          memories: new Map(memories),
          suspended: new Set(suspended),
          buried: new Set<string>(),
        }
        const { next, counts } = buildQueue(cards, neighbours, known, now, {
          newPerDay: 4,
          aheadDays: 0,
          prefer: null,
        })
        if (next === null) continue
        expect(counts.new + counts.learning + counts.due).toBeGreaterThan(0)
        expect(suspended).not.toContain(next)
        const phase = memories.get(next)?.phase ?? 'new'
        const place = keys.indexOf(next)
        const day = (time: number) => Math.floor((time - 4 * 60 * minute) / (24 * 60 * minute))
        const ratedToday = [place, ...(neighbours[place] ?? [])].some(
          (each) => day(last.get(keys[each] ?? '') ?? 0) === day(at),
        )
        if (phase !== 'learning') expect(ratedToday).toBe(false)
      }
    }),
  )
})
