import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Retained, surplus } from '../../../../src/main/store/retention.ts'
import { backupReasons } from '../../../../src/shared/contract/backups.ts'
import { expectedRetention, type Made } from './retention.expected.ts'

const none = Number.POSITIVE_INFINITY

const retained = ({ at, id = at, reason = 'close', size = 100, print = id, damaged }: Made): Retained => ({
  name: id,
  time: Date.parse(`${at.replace(' ', 'T')}Z`),
  reason,
  size,
  print,
  damaged: damaged === true,
})

function keep(made: readonly Retained[], budget = none): readonly Retained[] {
  const gone = surplus(made, budget)
  return made.filter(({ name }) => !gone.includes(name))
}

const namesOf = (made: readonly Retained[]): readonly string[] => made.map(({ name }) => name)

/** What is left after each backup, where the rest goes each time, as in life. */
function keepOneByOne(made: readonly Retained[]): readonly (readonly Retained[])[] {
  let kept: readonly Retained[] = []
  return made.map((each) => {
    kept = keep([...kept, each])
    return kept
  })
}

test.each(expectedRetention)('$name', ({ made, budget, kept }) => {
  expect(namesOf(keep(made.map(retained), budget))).toEqual(kept)
})

const hourMs = 3_600_000
const start = Date.UTC(2026, 0, 1)

const anyBackups = fc
  .array(
    fc.record({
      time: fc.integer({ min: 0, max: 400 * 24 }).map((hours) => start + hours * hourMs),
      reason: fc.constantFrom(...backupReasons),
      size: fc.integer({ min: 0, max: 1000 }),
      print: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null }),
      damaged: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((made) => made.map((each, n): Retained => ({ name: `${n}`, ...each })))
const anyBudget = fc.integer({ min: 0, max: 20_000 })

/** What a right clock says: sessions of at most some days apart, several a day or few a month. */
const rightClock = fc
  .array(fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 20, max: 24 * 9 })), {
    minLength: 1,
    maxLength: 120,
  })
  .map((gaps) => {
    let time = start
    return gaps.map((hours, n): Retained => {
      time += hours * hourMs
      return { name: `${n}`, time, reason: 'close', size: 1, print: null, damaged: false }
    })
  })

const dayOf = ({ time }: Retained): number => Math.floor(time / (24 * hourMs))

/**
 * Moves what the clock says, from one of them on, until so many days are over; what is wrong already stays so. It comes
 * right before it is wrong again: else it would be wrong for longer, and its days not those of the calendar.
 */
function jumped(
  made: readonly Retained[],
  told: readonly Retained[],
  { from, days, by }: { readonly from: number; readonly days: number; readonly by: number },
): readonly Retained[] {
  const first = made[from % made.length]
  if (first === undefined) return told
  const isWithin = (n: number) => n >= from % made.length && dayOf(made[n] ?? first) < dayOf(first) + days
  const isWrong = (n: number) => told[n]?.time !== made[n]?.time
  const adjoins = told.some(
    (_, n) => isWithin(n) && [n - 1, n + 1].some((at) => !isWithin(at) && isWrong(at)),
  )
  if (adjoins) return told
  return told.map((each, n) => (isWithin(n) && !isWrong(n) ? { ...each, time: each.time + by } : each))
}

/** Farther than from one session to the next: the clock stands on days that have nothing to do with them. */
const far = fc.integer({ min: 10 * 24, max: 20 * 365 * 24 }).map((hours) => hours * hourMs + 1)
const near = fc.integer({ min: 1, max: 10 * 24 }).map((hours) => hours * hourMs + 1)

const jumpOf = (size: fc.Arbitrary<number>, ...days: readonly number[]) =>
  fc.record({
    from: fc.nat(),
    days: fc.constantFrom(...days),
    by: fc.oneof(
      size,
      size.map((by) => -by),
    ),
  })

/** Reference: the last of each of the newest days, weeks and months, as a calendar tells them, and the last ten. */
function promised(made: readonly Retained[]): readonly string[] {
  const newest = (label: (date: Date) => string, count: number) => {
    const lasts = new Map(made.map(({ name, time }) => [label(new Date(time)), name] as const))
    return [...lasts.values()].slice(-count)
  }
  const iso = (date: Date) => date.toISOString()
  const monday = (date: Date) => iso(new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * 24 * hourMs))
  return [
    ...namesOf(made.slice(-10)),
    ...newest((date) => iso(date).slice(0, 10), 14),
    ...newest((date) => monday(date).slice(0, 10), 8),
    ...newest((date) => iso(date).slice(0, 7), 12),
  ]
}

describe('whatever was made', () => {
  test('the newest sound ones that differ stay, and nothing that is not there goes', () => {
    fc.assert(
      fc.property(anyBackups, anyBudget, (made, budget) => {
        const kept = keep(made, budget)
        const sound = made.filter(({ damaged }) => !damaged)
        if (sound.length > 0) expect(kept).toContain(sound.at(-1))
        else expect(kept).toEqual(made)
        expect(namesOf(made)).toEqual(expect.arrayContaining([...surplus(made, budget)]))
      }),
    )
  })

  test('what is left stays if it is asked again', () => {
    fc.assert(
      fc.property(anyBackups, anyBudget, (made, budget) => {
        expect(surplus(keep(made, budget), budget)).toEqual([])
      }),
    )
  })

  test('a larger budget takes nothing that a smaller one leaves', () => {
    fc.assert(
      fc.property(anyBackups, anyBudget, anyBudget, (made, one, more) => {
        const kept = namesOf(keep(made, one + more))
        expect(kept).toEqual(expect.arrayContaining([...namesOf(keep(made, one))]))
      }),
    )
  })

  test('the budget is kept to by all that it may take', () => {
    fc.assert(
      fc.property(anyBackups, anyBudget, (made, budget) => {
        const kept = keep(made, budget)
        const least = keep(made, 0)
        const sizeOf = (all: readonly Retained[]) => all.reduce((sum, { size }) => sum + size, 0)
        expect(sizeOf(kept) <= budget || sizeOf(kept) <= sizeOf(least)).toBe(true)
      }),
    )
  })
})

describe('clocks', () => {
  test('a right one: the last ten, 14 days, 8 weeks and 12 months, after each backup', () => {
    fc.assert(
      fc.property(rightClock, (made) => {
        for (const [n, kept] of keepOneByOne(made).entries())
          expect(namesOf(kept)).toEqual(expect.arrayContaining([...promised(made.slice(0, n + 1))]))
      }),
    )
  })

  test('a right one: to remove after each is the same as to remove once', () => {
    fc.assert(
      fc.property(rightClock, (made) => {
        expect(keepOneByOne(made).at(-1)).toEqual(keep(made))
      }),
    )
  })

  test('jumps ahead or behind and back, at each moment: nothing is lost that a right one would have kept', () => {
    fc.assert(
      fc.property(rightClock, fc.array(jumpOf(far, 1), { minLength: 1, maxLength: 4 }), (made, jumps) => {
        for (const [n, kept] of keepOneByOne(
          jumps.reduce<readonly Retained[]>((told, jump) => jumped(made, told, jump), made),
        ).entries())
          expect(namesOf(kept)).toEqual(expect.arrayContaining([...promised(made.slice(0, n + 1))]))
      }),
      { numRuns: 300 },
    )
  })

  test('one that is wrong for months: nothing is lost of what was made while it was right', () => {
    fc.assert(
      fc.property(rightClock, jumpOf(far, 3, 10, 40, 100), (made, jump) => {
        const told = jumped(made, made, jump)
        const right = new Set(namesOf(made.filter(({ time }, n) => told[n]?.time === time)))
        for (const [n, kept] of keepOneByOne(told).entries()) {
          const expected = promised(made.slice(0, n + 1)).filter((name) => right.has(name))
          expect(namesOf(kept)).toEqual(expect.arrayContaining(expected))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('one that is off by hours or days may join two days: then the later one stands for both', () => {
    fc.assert(
      fc.property(rightClock, fc.array(jumpOf(near, 1), { minLength: 1, maxLength: 4 }), (made, jumps) => {
        const told = jumps.reduce<readonly Retained[]>((told, jump) => jumped(made, told, jump), made)
        for (const [n, kept] of keepOneByOne(told).entries()) {
          const names = new Set(namesOf(kept))
          const standsFor = (name: string): boolean => {
            const [each, next] = told.slice(Number(name))
            if (names.has(name) || each === undefined || next === undefined) return names.has(name)
            return dayOf(each) === dayOf(next) && standsFor(next.name)
          }
          expect(promised(made.slice(0, n + 1)).filter((name) => !standsFor(name))).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })
})
