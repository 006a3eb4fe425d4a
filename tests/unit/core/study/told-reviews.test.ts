import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeScheduler, newMemory, type Review, recallAt } from '../../../../src/core/study/schedule.ts'
import { tellReviews } from '../../../../src/core/study/told-reviews.ts'

const start = Date.UTC(2026, 2, 10, 9)
const scheduler = makeScheduler()
const entry = fc.record({
  card: fc.constantFrom('a', 'b', 'c'),
  rating: fc.constantFrom(1, 2, 3, 4),
  hours: fc.nat(200),
})
const logs = fc.array(entry, { maxLength: 12 }).map((list) => {
  let at = start
  return list.map(({ card, rating, hours }): Review => {
    at += hours * 3_600_000
    return { card, rating: rating as Review['rating'], at, utcOffset: 0 }
  })
})

it('tells for each rating what the log before it says, and when the card comes back', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const told = [...tellReviews(log, scheduler)]
      expect(told).toHaveLength(log.length)
      for (const [nth, each] of told.entries()) {
        const own = log.slice(0, nth).filter(({ card }) => card === each.card)
        const before = scheduler.replay(own).get(each.card)
        expect(each.predicted).toBe(before === undefined ? null : recallAt(before, each.at))
        expect(each.since).toBe(before === undefined ? null : (each.at - (own.at(-1)?.at ?? 0)) / 86_400_000)
        const after = scheduler.review(before ?? newMemory(each), each)
        expect(each.interval).toBeCloseTo((after.dueAt - each.at) / 86_400_000, 9)
        expect(each.tests).toBe(before?.phase === 'due' && each.at - (own.at(-1)?.at ?? 0) >= 43_200_000)
      }
    }),
  )
})
