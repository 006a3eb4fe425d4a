import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastRun, type RunQuestion, type Shown } from '../../../../src/core/study/last-run.ts'
import { type RunExample, runExamples } from './last-run.expected.ts'

const words = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean)

function questionOf({ cards, recall, shown, room, near }: RunExample): RunQuestion {
  const known = new Map(words(recall).map((each) => [each.charAt(0), Number(each.slice(1)) / 100]))
  const pair = near ?? ''
  return {
    cards: words(cards).map((each) => ({ id: each.charAt(0), importance: Number(each.slice(1)) })),
    recall: (id) => known.get(id) ?? 0,
    shown: [...(shown ?? '').matchAll(/(\w)([+-])/g)].map(([, id = '', sign]) => ({
      id,
      recalled: sign === '+',
    })),
    room: room ?? 1_000,
    near: (id) => (pair.includes(id) ? [...pair].filter((other) => other !== id) : []),
  }
}

describe('lastRun', () => {
  it.each(runExamples)('$what', (example) => {
    const { next, missed } = lastRun(questionOf(example))
    expect(next ?? '').toBe(example.next)
    if (example.missed !== undefined) expect(missed.join('')).toBe(example.missed)
  })

  const cards = fc.uniqueArray(
    fc.record({ id: fc.string({ minLength: 1, maxLength: 3 }), importance: fc.integer({ min: 1, max: 3 }) }),
    { selector: ({ id }) => id, maxLength: 30 },
  )

  /** Plays a run in which each card is missed so often before it is recalled. */
  function play(deck: RunQuestion['cards'], missesOf: (id: string) => number, room: number): Shown[] {
    const shown: Shown[] = []
    for (let left = room; left >= 0; left -= 1) {
      const { next } = lastRun({ cards: deck, recall: () => 0.5, shown, room: left, near: () => [] })
      if (next === null) return shown
      const misses = shown.filter(({ id, recalled }) => id === next && !recalled).length
      shown.push({ id: next, recalled: misses >= missesOf(next) })
    }
    throw new Error('The run went on after the hour')
  }

  it('ends with every card recalled where time allows, and asks none that is not in the deck', () => {
    fc.assert(
      fc.property(
        cards,
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 30, maxLength: 30 }),
        (deck, misses) => {
          const shown = play(deck, (id) => misses[deck.findIndex((card) => card.id === id)] ?? 0, 2_000)
          const ids = new Set(deck.map(({ id }) => id))
          expect(shown.every(({ id }) => ids.has(id))).toBe(true)
          for (const id of ids) expect(shown.findLast((each) => each.id === id)?.recalled).toBe(true)
        },
      ),
    )
  })

  it('never shows a card again before two others where there are three, also with little time', () => {
    fc.assert(
      fc.property(
        cards.filter(({ length }) => length >= 3),
        fc.integer({ min: 1, max: 60 }),
        (deck, room) => {
          const shown = play(deck, () => 2, room).map(({ id }) => id)
          shown.forEach((id, at) => {
            expect(shown.slice(Math.max(0, at - 2), at)).not.toContain(id)
          })
        },
      ),
    )
  })

  it('asks each card once before any twice where time allows', () => {
    fc.assert(
      fc.property(
        cards.filter(({ length }) => length >= 3),
        (deck) => {
          const first = play(deck, () => 1, 2_000).slice(0, deck.length)
          expect(new Set(first.map(({ id }) => id)).size).toBe(deck.length)
        },
      ),
    )
  })
})
