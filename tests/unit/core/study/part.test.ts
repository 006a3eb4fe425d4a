import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Neighbours } from '../../../../src/core/study/neighbours.ts'
import { documentsIn, testOf } from '../../../../src/core/study/part.ts'
import { buildQueue, countParts } from '../../../../src/core/study/queue.ts'
import { makeScheduler, type Review } from '../../../../src/core/study/schedule.ts'
import { others, parts, queues, sections } from './part.expected.ts'

const { replay } = makeScheduler()
const minute = 60_000
const day = 24 * 60 * minute
const at = Date.UTC(2026, 2, 10, 12)

const headings = sections.map(([id, level, title]) => ({ id, level, title }))
const sentence = { start: 10, end: 20 }
const cards = [
  ...sections.map(([id]) => ({ id, section: id, block: id, sentence })),
  ...others.map((card) => ({
    ...card,
    sentence: card.sentence && { start: card.sentence[0], end: card.sentence[1] },
  })),
]

test.each(parts)('$name', ({ part, cards: wanted }) => {
  const isIn = testOf(part, (document) => (document === 'd' ? headings : []))
  const found = cards.filter((card) => isIn({ document: 'd', section: card.section, card }))
  expect(found.map(({ id }) => id).join(' ')).toBe(wanted)
  if (found.length > 0) expect(documentsIn(part)).toContain('d')
})

const rated = (card: string, rating: 1 | 3 | 4, minutesAgo: number): Review => ({
  card,
  rating,
  at: at - minutesAgo * minute,
  utcOffset: 0,
})

/** The ratings that bring a card into a state. */
const ratings: Readonly<Record<string, (card: string) => readonly Review[]>> = {
  n: () => [],
  d: (card) => [rated(card, 4, (60 * day) / minute)],
  a: (card) => [rated(card, 4, day / minute)],
  l: (card) => [rated(card, 1, 5)],
  t: (card) => [rated(card, 4, 5)],
  r: (card) => [rated(card, 4, (60 * day) / minute), rated(card, 4, 5)],
}

/** Cards in their states, which of them are neighbours, and their ratings. */
function lieOut(states: string, pairs: readonly string[]) {
  const all = states.split(' ').map(([key = '', state = '']) => ({ key, state }))
  const near: Neighbours = all.map(({ key }) =>
    all.flatMap((other, place) =>
      pairs.some((pair) => pair === key + other.key || pair === other.key + key) ? [place] : [],
    ),
  )
  return { all, near, log: all.flatMap(({ key, state }) => ratings[state]?.(key) ?? []) }
}

/** What is studied of a part: the counts at first, and the cards as they come. */
function study(states: string, part: string | null, pairs: readonly string[], newPerDay: number) {
  const { all, near, log } = lieOut(states, pairs)
  const look = () => {
    const known = { memories: replay(log), suspended: new Set<string>(), buried: new Set<string>() }
    const only = part === null ? null : new Set(part)
    const options = { newPerDay, aheadDays: 0, prefer: null, part: only }
    return buildQueue(all, near, known, { at, utcOffset: 0 }, options)
  }
  const { counts } = look()
  const shown: string[] = []
  for (let { next } = look(); next !== null; { next } = look()) {
    shown.push(next)
    log.push(rated(next, 4, 0))
  }
  return { counts: [counts.new, counts.learning, counts.due], shown: shown.join('') }
}

describe('what is studied of a part', () => {
  it.each(queues)('$name', ({ cards, part, pairs = [], newPerDay = 20, counts, shown }) => {
    expect(study(cards, part, pairs, newPerDay)).toEqual({ counts, shown })
  })

  const anyState = fc.constantFrom('n', 'd', 'a', 'l', 't', 'r')
  const anyCards = fc
    .array(anyState, { minLength: 1, maxLength: 8 })
    .map((states) => states.map((state, n) => `${'abcdefgh'[n]}${state}`).join(' '))
  const anyPairs = fc.array(fc.constantFrom('ab', 'bc', 'ac', 'de', 'ef', 'ah', 'bg'), { maxLength: 4 })

  it('is the whole where it has all cards, and nothing that is not in it', () => {
    fc.assert(
      fc.property(anyCards, anyPairs, fc.nat(4), fc.subarray([...'abcdefgh']), (cards, pairs, most, some) => {
        expect(study(cards, 'abcdefgh', pairs, most)).toEqual(study(cards, null, pairs, most))
        const { shown } = study(cards, some.join(''), pairs, most)
        expect([...shown].filter((card) => !some.includes(card))).toEqual([])
      }),
    )
  })

  it('is counted of several parts as of each alone, whatever the day has room for', () => {
    const anyRoom = fc.record({
      newPerDay: fc.nat(4),
      mostDue: fc.option(fc.nat(3)),
      spreadOver: fc.integer({ min: 1, max: 3 }),
    })
    const anyParts = fc.array(fc.subarray([...'abcdefgh']), { maxLength: 4 })
    fc.assert(
      fc.property(
        ...[
          anyCards,
          anyPairs,
          anyRoom,
          anyParts,
          fc.subarray([...'abcdefgh']),
          fc.subarray([...'abcdefgh']),
        ],
        (states, pairs, room, some, suspended, buried) => {
          const { all, near, log } = lieOut(states, pairs)
          const now = { at, utcOffset: 0 }
          const known = { memories: replay(log), suspended: new Set(suspended), buried: new Set(buried) }
          const parts = some.map((keys) => new Set(keys))
          const alone = parts.map((part) => {
            const { counts, heldBack } = buildQueue(all, near, known, now, {
              ...{ ...room, part, aheadDays: 0, prefer: null },
            })
            return { counts, heldBack }
          })
          expect(countParts(all, near, known, now, room, parts)).toEqual(alone)
        },
      ),
    )
  })

  it('studied one after the other, two parts begin no more new cards than the day has', () => {
    fc.assert(
      fc.property(anyCards, fc.nat(4), fc.subarray([...'abcdefgh']), (cards, most, some) => {
        const first = study(cards, some.join(''), [], most).shown
        const left = cards
          .split(' ')
          .map((card) =>
            first.includes(card[0] ?? '') ? `${card[0]}${'nl'.includes(card[1] ?? '') ? 't' : 'r'}` : card,
          )
        const second = study(left.join(' '), 'abcdefgh', [], most).shown
        const isNew = (key: string) => cards.split(' ').includes(`${key}n`)
        const begun = cards.split(' ').filter((card) => card[1] === 't' || card[1] === 'l').length
        const fresh = [...first, ...second].filter(isNew).length
        expect(fresh).toBeLessThanOrEqual(Math.max(0, most - begun))
      }),
    )
  })
})
