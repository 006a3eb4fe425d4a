import { describe, expect, it } from 'vitest'
import { everyDay, inOrder, nextOf } from '../../../../src/core/model/agenda.ts'
import { freeMs, meanMinutes, minutesOn, quietAt } from '../../../../src/core/study/free-time.ts'
import { listSittings } from '../../../../src/core/study/sittings.ts'
import { freeTimes, quietTimes } from './free-time.expected.ts'

const minute = 60_000
const dayMs = 1440 * minute

describe('quiet hours', () => {
  it.each(quietTimes)('%o at minute %d', (quiet, at, expected) => {
    const found = quietAt(quiet, { at: at * minute, utcOffset: 0 })
    expect(found && [found.from / minute, found.to / minute]).toEqual(expected)
  })

  it.each(freeTimes)('%o from minute %d to %d leave %d', (quiet, from, to, free) => {
    expect(freeMs(quiet, from * minute, to * minute, 0) / minute).toBe(free)
  })

  it('go by the clock of the place', () => {
    const quiet = { from: 1320, to: 420 }
    expect(quietAt(quiet, { at: 1260 * minute, utcOffset: 60 })).not.toBeNull()
    expect(quietAt(quiet, { at: 1260 * minute, utcOffset: 0 })).toBeNull()
  })
})

describe('minutes of a day', () => {
  it('are those of its day of the week', () => {
    const week = [1, 2, 3, 4, 5, 6, 7] as const
    // A Thursday and the Monday after it.
    expect(minutesOn(week, 0)).toBe(4)
    expect(minutesOn(week, 4)).toBe(1)
    expect(minutesOn(9, 4)).toBe(9)
    expect(meanMinutes(week)).toBe(4)
    expect(meanMinutes(everyDay(15))).toBe(15)
  })
})

describe('sittings', () => {
  // A Tuesday at 20:00, and an hour at 09:00 four days later.
  const now = { at: Date.UTC(2026, 2, 10, 20), utcOffset: 0 }
  const hour = Date.UTC(2026, 2, 14, 9)
  const today = Math.floor(Date.UTC(2026, 2, 10) / dayMs)

  it('leave out days off, and are not in quiet hours', () => {
    const quiet = { from: 19 * 60, to: 22 * 60 }
    const sittings = listSittings({ now, hour, daysOff: [today + 1], quiet }, true)
    expect(sittings.map(({ day }) => day - today)).toEqual([0, 2, 3, 4])
    for (const { at } of sittings) expect(quietAt(quiet, { at, utcOffset: 0 })).toBeNull()
  })

  it('have no last pass where the last half hour is quiet, or its day is off', () => {
    const quiet = { from: 20 * 60, to: 10 * 60 }
    const last = (daysOff: readonly number[], hours: typeof quiet | null) =>
      listSittings({ now, hour, daysOff, quiet: hours }, true).some(({ isPass }) => isPass)
    expect(last([], null)).toBe(true)
    expect(last([], quiet)).toBe(false)
    expect(last([today + 4], null)).toBe(false)
  })

  it('are none where every day is off', () => {
    const daysOff = [0, 1, 2, 3, 4].map((each) => today + each)
    expect(listSittings({ now, hour, daysOff, quiet: null }, true)).toEqual([])
  })
})

describe('agendas', () => {
  const on = (id: string, at: number, ...documents: readonly string[]) => ({
    ...{ id, at, documents, name: id, goal: 0.9, minutes: null, daysOff: [], quiet: null },
  })
  const all = [on('old', 1, 'a'), on('older', 0, 'a'), on('late', 9, 'a', 'b'), on('soon', 6, 'b')]

  it('are in the order of what comes next, then of what is over', () => {
    expect(inOrder(all, 5).map(({ id }) => id)).toEqual(['soon', 'late', 'old', 'older'])
  })

  it('a document leads to its next, else its last', () => {
    expect(nextOf(all, 'b', 5)?.id).toBe('soon')
    expect(nextOf(all, 'a', 5)?.id).toBe('late')
    expect(nextOf(all, 'a', 9)?.id).toBe('late')
    expect(nextOf(all, 'c', 5)).toBeNull()
  })
})
