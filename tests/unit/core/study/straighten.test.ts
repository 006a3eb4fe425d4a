import fc from 'fast-check'
import { expect, test } from 'vitest'
import { straighten } from '../../../../src/core/study/straighten.ts'
import { straight } from './straighten.expected.ts'

const day = 86_400_000

test.each(straight)('$name', ({ read, counts }) => {
  expect(straighten(read.map((at) => at * day)).map((at) => at / day)).toEqual(counts)
})

/** Ratings of a learner, in ms: sessions with pauses of up to a month. */
const log = fc
  .array(fc.tuple(fc.double({ min: 0.2, max: 30, noNaN: true }), fc.nat(20)), { minLength: 3, maxLength: 20 })
  .map((sessions) => {
    let at = 5000 * day
    return sessions.flatMap(([pause, ratings]) => {
      at += Math.round(pause * day)
      return Array.from({ length: ratings + 1 }, (_, nth) => at + nth * 8000)
    })
  })

test('a right clock is left alone, and what was straightened stays', () => {
  fc.assert(
    fc.property(log, (read) => {
      expect(straighten(read)).toEqual(read)
    }),
  )
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000 * day })), (read) => {
      const once = straighten(read)
      expect(straighten(once)).toEqual(once)
      for (const [place, at] of once.entries())
        expect(at).toBeGreaterThanOrEqual(Math.max(0, ...once.slice(0, place)) - day)
    }),
  )
})

test('a session with a wrong clock changes the times of no other, and counts between its neighbours', () => {
  const session = fc.record({
    off: fc.integer({ min: 2, max: 4000 }),
    ratings: fc.integer({ min: 1, max: 20 }),
  })
  fc.assert(
    fc.property(log, fc.nat(), session, (right, where, { off, ratings }) => {
      const at = 1 + (where % (right.length - 1))
      const before = right[at - 1] ?? 0
      const after = right.slice(at).map((each) => each + ratings * 8000)
      const given = Array.from({ length: ratings }, (_, nth) => before + nth * 8000)
      const wrong = given.map((each) => each + off * day)
      const counts = straighten([...right.slice(0, at), ...wrong, ...after])
      expect(counts.slice(0, at)).toEqual(right.slice(0, at))
      expect(counts.slice(at + ratings)).toEqual(after)
      const own = counts.slice(at, at + ratings)
      // Ahead by less than the next pause, nothing tells.
      const isTold = (wrong.at(-1) ?? 0) > (after[0] ?? 0) + day
      if (isTold) expect(own).toEqual(given)
    }),
  )
})
