import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Importance } from '../../../../src/core/model/fact.ts'
import type { Rating } from '../../../../src/core/model/rating.ts'
import { placesIn } from '../../../../src/core/study/marked.ts'
import {
  chooseCards,
  mostWeak,
  orderMock,
  type PracticeCandidate,
  weakest,
} from '../../../../src/core/study/practice.ts'
import { makeScheduler } from '../../../../src/core/study/schedule.ts'

const day = 86_400_000
const now = Date.UTC(2026, 10, 24, 12)
const { replay } = makeScheduler()

const candidate = (id: string, more: Partial<PracticeCandidate> = {}): PracticeCandidate => ({
  card: {
    id,
    kind: 'cloze',
    prompt: '____',
    answer: id,
    accept: [],
    context: { section: null, before: null },
    fact: id,
    block: 'b',
    sentence: { start: 0, end: 1 },
  },
  document: 'd',
  section: 's',
  type: 'money',
  importance: 2,
  memory: null,
  marked: false,
  ...more,
})

/** A card that was rated so many days ago, one rating after the other. */
const rated = (id: string, ...ratings: readonly (readonly [number, Rating])[]) => {
  const log = ratings.map(([ago, rating]) => ({ card: id, rating, at: now - ago * day, utcOffset: 0 }))
  return candidate(id, { memory: replay(log).get(id) ?? null })
}

const ids = (list: readonly PracticeCandidate[]) => list.map(({ card }) => card.id)

describe('the weakest', () => {
  test('are those least sure to be recalled now; what was never seen is none of them', () => {
    const fresh = rated('fresh', [30, 4], [1, 4])
    const stale = rated('stale', [90, 4], [80, 3])
    const seenLong = rated('long ago', [90, 4])
    expect(ids(weakest([fresh, candidate('new'), seenLong, stale], now)).at(-1)).toBe('fresh')
    expect(ids(weakest([fresh, candidate('new'), seenLong, stale], now))).toHaveLength(3)
  })

  test('count lapses: of two seen at the same times, the one that was forgotten comes first', () => {
    const sure = rated('sure', [60, 4], [40, 3], [20, 3], [1, 3])
    const forgotten = rated('forgotten', [60, 4], [40, 1], [20, 1], [1, 3])
    expect(ids(weakest([sure, forgotten], now))).toEqual(['forgotten', 'sure'])
  })

  test(`are no more than ${mostWeak}`, () => {
    const all = Array.from({ length: 50 }, (_, at) => rated(`c${at}`, [at + 1, 3]))
    expect(weakest(all, now)).toHaveLength(mostWeak)
  })
})

describe('a scope', () => {
  const all = [
    candidate('a', { section: 's1', type: 'date' }),
    candidate('b', { section: 's2', marked: true }),
    candidate('c', { section: 's1' }),
    candidate('a', { document: 'e', section: 's1' }),
  ]
  test.each([
    [{ kind: 'all' }, ['d a', 'd b', 'd c', 'e a']],
    [{ kind: 'document', document: 'e' }, ['e a']],
    [{ kind: 'section', document: 'd', section: 's1' }, ['d a', 'd c']],
    [{ kind: 'type', type: 'date' }, ['d a']],
    [{ kind: 'marked' }, ['d b']],
    [{ kind: 'weak' }, []],
    [
      {
        kind: 'cards',
        cards: [
          { document: 'd', card: 'a' },
          { document: 'e', card: 'gone' },
        ],
      },
      ['d a'],
    ],
  ] as const)('%o', (scope, expected) => {
    const chosen = chooseCards(all, scope, 1, now)
    expect(chosen.map(({ document, card }) => `${document} ${card.id}`).toSorted()).toEqual(expected)
  })

  test('is shuffled by the seed and nothing else', () => {
    const many = Array.from({ length: 20 }, (_, at) => candidate(`c${at}`))
    const order = (seed: number) => ids(chooseCards(many, { kind: 'all' }, seed, now))
    expect(order(7)).toEqual(order(7))
    expect(order(7)).not.toEqual(order(8))
    expect(order(7).toSorted()).toEqual(ids(many).toSorted())
  })
})

describe('a mock', () => {
  const deck = (sizes: readonly number[], importance: (at: number) => Importance = () => 2) =>
    sizes.flatMap((size, section) =>
      Array.from({ length: size }, (_, at) =>
        candidate(`${section}-${at}`, { section: `s${section}`, importance: importance(at) }),
      ),
    )

  test('is spread over the sections wherever it ends: each has about its share', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }),
        fc.integer(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (sizes, seed, part) => {
          const order = orderMock(deck(sizes), seed)
          expect(order).toHaveLength(sizes.reduce((sum, size) => sum + size, 0))
          const asked = order.slice(0, Math.round(part * order.length))
          for (const [section, size] of sizes.entries()) {
            const share = (asked.length * size) / order.length
            const got = asked.filter((each) => each.section === `s${section}`).length
            expect(Math.abs(got - share)).toBeLessThanOrEqual(1 + sizes.length / 2)
          }
        },
      ),
    )
  })

  test('asks what matters most sooner', () => {
    const all = deck([12], (at) => (at < 4 ? 3 : at < 8 ? 2 : 1))
    const places = { 1: 0, 2: 0, 3: 0 }
    for (let seed = 0; seed < 300; seed += 1)
      orderMock(all, seed).forEach((each, at) => {
        places[each.importance] += at
      })
    expect(places[3]).toBeLessThan(places[2])
    expect(places[2]).toBeLessThan(places[1])
  })
})

test('a place is marked where a passage overlaps it, not where one only touches it', () => {
  const isMarked = placesIn([{ block: 'b', start: 10, end: 20 }])
  const at = (start: number, end: number, block = 'b') => isMarked({ block, start, end })
  expect([at(0, 10), at(0, 11), at(19, 30), at(20, 30), at(0, 40), at(12, 13), at(12, 13, 'c')]).toEqual([
    false,
    true,
    true,
    false,
    true,
    true,
    false,
  ])
})
