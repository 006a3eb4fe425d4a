import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { daysIn, isAway, spreadFrom } from '../../../../src/core/study/away.ts'
import { buildQueue } from '../../../../src/core/study/queue.ts'
import { makeScheduler, type Review } from '../../../../src/core/study/schedule.ts'
import { away, limited } from './limits.expected.ts'

const { replay } = makeScheduler()
const minute = 60_000
const dayMinutes = 24 * 60
const at = Date.UTC(2026, 2, 10, 12)

const rated = (card: string, rating: 1 | 4, minutesAgo: number): Review => ({
  card,
  rating,
  at: at - minutesAgo * minute,
  utcOffset: 0,
})

/** The ratings that bring a card into a state: a number of days ago, or a letter. */
function ratingsOf(card: string, state: string): readonly Review[] {
  if (state === 'n') return []
  if (state === 't') return [rated(card, 4, 5)]
  if (state === 'l') return [rated(card, 1, 5)]
  if (state === 'r') return [rated(card, 4, 60 * dayMinutes), rated(card, 4, 5)]
  return [rated(card, 4, Number(state) * dayMinutes)]
}

interface Limits {
  readonly mostDue?: number | null
  readonly spreadOver?: number
  readonly part?: string
}

/** What comes on the day: how it begins, and the cards as they are shown. */
function study(states: string, { mostDue = null, spreadOver = 1, part }: Limits) {
  const all = states.split(' ').map((each) => ({ key: each.slice(0, 1), state: each.slice(1) }))
  const log = all.flatMap(({ key, state }) => ratingsOf(key, state))
  const shown: string[] = []
  const look = () => {
    const reviews = shown.filter((key) => /^\d/.test(all.find((each) => each.key === key)?.state ?? ''))
    return buildQueue(
      all,
      all.map(() => []),
      { memories: replay(log), suspended: new Set<string>(), buried: new Set<string>() },
      { at, utcOffset: 0 },
      {
        newPerDay: 20,
        aheadDays: 0,
        prefer: null,
        part: part === undefined ? null : new Set(part),
        mostDue: mostDue === null ? null : Math.max(0, mostDue - reviews.length),
        spreadOver,
      },
    )
  }
  const { counts, heldBack, waiting } = look()
  for (let { next } = look(); next !== null; { next } = look()) {
    shown.push(next)
    log.push(rated(next, 4, 0))
  }
  return { counts: [counts.new, counts.learning, counts.due], heldBack, waiting, shown: shown.join('') }
}

test.each(limited)('$name', ({ cards, counts, heldBack, shown, ...limits }) => {
  const found = study(cards, limits)
  expect({ ...found, heldBack: found.heldBack?.cards ?? 0 }).toMatchObject({ counts, heldBack, shown })
  expect(found.waiting).toBe(counts[1] + counts[2])
})

test('it tells what holds back', () => {
  const due = 'a10 b60 c20 d40'
  expect(study(due, { mostDue: 1, spreadOver: 2 }).heldBack).toEqual({ cards: 3, by: 'cap' })
  expect(study(due, { mostDue: 2, spreadOver: 2 }).heldBack).toEqual({ cards: 2, by: 'spread' })
  expect(study(due, { mostDue: 3, spreadOver: 2 }).heldBack).toEqual({ cards: 2, by: 'spread' })
})

describe('days away', () => {
  it.each(away)('$name', ({ from, to, day, isAway: gone, spreadOver }) => {
    expect([isAway({ from, to }, day), spreadFrom({ from, to }, day)]).toEqual([gone, spreadOver])
  })

  it('none are none', () => {
    expect([isAway(null, 5), spreadFrom(null, 5), daysIn(null)]).toEqual([false, 1, []])
    expect(daysIn({ from: 7, to: 9 })).toEqual([7, 8, 9])
  })

  it('what is due is made up for, evenly, by the end of the spread', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 100 }), (length, due) => {
        const gone = { from: 100, to: 99 + length }
        let left = due
        const days: number[] = []
        for (let day = gone.to + 1; left > 0; day += 1) {
          const share = Math.ceil(left / spreadFrom(gone, day))
          days.push(share)
          left -= share
        }
        expect(days.length).toBeLessThanOrEqual(Math.min(14, Math.ceil(length / 2)))
        expect(Math.max(0, ...days) - Math.min(...days, days[0] ?? 0)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('however it is limited, as many come and wait as are due, and nothing that waits is more forgotten', () => {
    const anyCards = fc
      .uniqueArray(fc.integer({ min: 9, max: 99 }), { minLength: 1, maxLength: 8 })
      .map((ages) => ages.map((age, n) => `${'abcdefgh'[n]}${age}`).join(' '))
    fc.assert(
      fc.property(
        anyCards,
        fc.option(fc.nat(9)),
        fc.integer({ min: 1, max: 9 }),
        (cards, mostDue, spreadOver) => {
          const { counts, heldBack, shown } = study(cards, { mostDue, spreadOver })
          const all = cards.split(' ')
          expect((counts[2] ?? 0) + (heldBack?.cards ?? 0)).toBe(all.length)
          expect(shown).toHaveLength(counts[2] ?? 0)
          const age = (key: string) => Number(all.find((each) => each[0] === key)?.slice(1))
          const waiting = all.map((each) => each.slice(0, 1)).filter((key) => !shown.includes(key))
          for (const key of waiting) for (const come of shown) expect(age(come)).toBeGreaterThan(age(key))
        },
      ),
    )
  })
})
