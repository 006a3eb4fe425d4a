import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { dayStart, epochTime, type Moment, studyDay, studyTime } from '../../../../src/core/study/day.ts'
import { days, zones } from './day.expected.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

test.each(days)('%s with days from %i is on %s', (text, rollover, day) => {
  const [, sign = '', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(text) ?? []
  const utcOffset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  const found = studyDay(studyTime({ at: Date.parse(text), utcOffset, rollover }))
  expect(new Date(dayStart(found)).toISOString().slice(0, 10)).toBe(day)
})

it('begins at four where nothing else is said', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: -720, max: 840 }), (at, utcOffset) => {
      expect(studyTime({ at, utcOffset })).toBe(studyTime({ at, utcOffset, rollover: 4 }))
    }),
  )
})

const clocks = new Map<string, Intl.DateTimeFormat>(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', dateStyle: 'short', timeStyle: 'medium' }),
  ]),
)

/** The wall clock of a zone as if it were UTC, and so local time minus UTC. */
function momentIn(zone: string, at: number, rollover: number): Moment {
  const [, day, month, year, time] =
    /^(\d\d)\/(\d\d)\/(\d{4}), (.*)$/.exec(clocks.get(zone)?.format(at) ?? '') ?? []
  const wall = Date.parse(`${year}-${month}-${day}T${time}Z`)
  return { at, utcOffset: Math.round((wall - Math.floor(at / 1_000) * 1_000) / minuteMs), rollover }
}

const [firstTime, lastTime] = [Date.UTC(2024, 0, 1), Date.UTC(2028, 0, 1)]
const anyHour = fc.integer({ min: 0, max: 23 })

/** The days in whose course the clocks of a zone are changed. */
function changesIn(zone: string): readonly number[] {
  const days = Array.from({ length: (lastTime - firstTime) / dayMs }, (_, n) => firstTime + n * dayMs)
  return days.filter((at) => momentIn(zone, at, 0).utcOffset !== momentIn(zone, at + dayMs, 0).utcOffset)
}

describe.each(zones)('in %s, also when clocks are changed', (zone) => {
  const changes = changesIn(zone)
  const anyTime = fc.oneof(
    fc.integer({ min: firstTime / 1_000, max: lastTime / 1_000 }).map((seconds) => seconds * 1_000),
    ...(changes.length === 0 ? [] : [fc.constantFrom(...changes)]),
  )
  const dayAt = (at: number, rollover: number) => studyDay(studyTime(momentIn(zone, at, rollover)))

  it('no day comes twice, and none is skipped', () => {
    fc.assert(
      fc.property(anyTime, anyHour, (from, rollover) => {
        const step = 15 * minuteMs
        const found = Array.from({ length: 4 * 36 }, (_, n) => dayAt(from + n * step, rollover))
        for (const [n, day] of found.slice(1).entries()) {
          expect(day - (found[n] ?? day)).toBeGreaterThanOrEqual(0)
          expect(day - (found[n] ?? day)).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('a day begins where the clock shows its hour, or where it leaps over it', () => {
    fc.assert(
      fc.property(anyTime, anyHour, (at, rollover) => {
        const now = momentIn(zone, at, rollover)
        const clock = (((studyTime(now) / hourMs) % 24) + 24) % 24
        // Since the day began, by the wall clock: less than a day, and never before it.
        expect(clock).toBeGreaterThanOrEqual(0)
        const begins = epochTime(dayStart(studyDay(studyTime(now))), now)
        expect(at - begins).toBeLessThan(dayMs)
        expect(new Date(begins + now.utcOffset * minuteMs).getUTCHours()).toBe(rollover)
        expect(epochTime(studyTime(now), now)).toBe(at)
      }),
    )
  })
})
