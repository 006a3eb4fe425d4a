import fc from 'fast-check'
import { expect, test } from 'vitest'
import { studyDay, studyTime } from '../../../../src/core/study/day.ts'
import { daysLeft, keepFrom, keptDays, namedDays, noteUse } from '../../../../src/core/study/keeping.ts'
import { kept, readings } from './keeping.expected.ts'

/** The places of the readings at which a document was named for the last time, and at which it goes. */
function follow(removed: number, days: readonly number[]): { named: number | null; goes: number | null } {
  let keeping = keepFrom(removed)
  let named: number | null = null
  for (const [place, day] of days.entries()) {
    const before = keeping.named
    keeping = noteUse(keeping, day)
    if (before === null && keeping.named !== null) named = place
    if ((daysLeft(keeping) ?? 0) < 0) return { named, goes: place }
  }
  return { named: keeping.named === null ? null : named, goes: null }
}

test.each(kept)('$name', ({ removed, readings, named, goes }) => {
  expect(follow(removed, readings)).toEqual({ named, goes })
})

test.each(readings)('$name', ({ at, days }) => {
  const read = at.map((text) => {
    const [, sign = '', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(text) ?? []
    const utcOffset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
    return studyDay(studyTime({ at: Date.parse(text), utcOffset }))
  })
  const [first = 0, ...others] = read
  expect(others.reduce(noteUse, keepFrom(first)).days).toHaveLength(days)
})

test('it says on how many more days of use it is there', () => {
  let keeping = keepFrom(0)
  const left = Array.from({ length: 36 }, (_, at) => {
    keeping = noteUse(keeping, at + 1)
    return daysLeft(keeping)
  })
  expect(left.slice(29)).toEqual([null, null, 3, 2, 1, 0, -1])
})

/** True days of use after a removal on day 0, in order; some are used more than once. */
const use = fc
  .array(fc.integer({ min: 0, max: 12 }), { minLength: 20, maxLength: 80 })
  .map((pauses) => pauses.map((_, at) => pauses.slice(0, at + 1).reduce((sum, pause) => sum + pause, 0)))

test('one reading, however wrong, lets nothing go before what is promised', () => {
  fc.assert(
    fc.property(use, fc.nat(), fc.integer({ min: -20_000, max: 20_000 }), (right, where, wrong) => {
      // At 0 it is the reading of the removal itself.
      const place = where % (right.length + 1)
      const read = [0, ...right].flatMap((day, at) =>
        at === place ? (at === 0 ? [wrong] : [wrong, day]) : [day],
      )
      const truth = [0, ...right].flatMap((day, at) => (at === place && at > 0 ? [null, day] : [day]))
      const [removed = 0, ...days] = read
      const { named, goes } = follow(removed, days)
      if (goes === null || named === null) return
      const seen = truth.slice(1, goes + 2).filter((day) => day !== null)
      expect(Math.max(...seen)).toBeGreaterThanOrEqual(keptDays)
      const told = new Set(truth.slice(1, named + 2))
      const since = new Set(truth.slice(named + 2, goes + 2).filter((day) => day !== null && !told.has(day)))
      expect(since.size).toBeGreaterThanOrEqual(namedDays)
    }),
    { numRuns: 2000 },
  )
})

test('with a right clock and use at least once a week it goes, and not before its time', () => {
  const regular = fc
    .array(fc.integer({ min: 1, max: 7 }), { minLength: 60, maxLength: 60 })
    .map((pauses) => pauses.map((_, at) => pauses.slice(0, at + 1).reduce((sum, pause) => sum + pause, 0)))
  fc.assert(
    fc.property(regular, (days) => {
      const { goes } = follow(0, days)
      expect(goes).not.toBeNull()
      expect(days[goes ?? 0]).toBeGreaterThan(keptDays)
      // The pauses at both ends, and the days on which it is named.
      expect(days[goes ?? 0]).toBeLessThanOrEqual(keptDays + 7 * (3 + namedDays + 1))
    }),
  )
})
