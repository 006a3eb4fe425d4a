import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestLook, type Near, spread } from '../../../../src/core/study/spread.ts'
import { keptOrders, spreadRows } from './spread.expected.ts'

const nearBy =
  (pairs: readonly string[]): Near =>
  (id) =>
    pairs.flatMap(([a = '', b = '']) => (a === b ? [] : a === id ? [b] : b === id ? [a] : []))

function smallestOf(order: readonly string[], near: Near): number {
  const distances = order.flatMap((id, at) => near(id).map((other) => Math.abs(order.indexOf(other) - at)))
  return Math.min(...distances, order.length)
}

function* ordersOf(cards: readonly string[]): Generator<readonly string[]> {
  if (cards.length < 2) yield cards
  else
    for (const [at, card] of cards.entries())
      for (const rest of ordersOf([...cards.slice(0, at), ...cards.slice(at + 1)])) yield [card, ...rest]
}

const best = (cards: readonly string[], near: Near) =>
  Math.max(...[...ordersOf(cards)].map((order) => smallestOf(order, near)))

describe('cards that disturb each other', () => {
  it.each(spreadRows)('$cards with $pairs stand $far apart', ({ cards, pairs, far }) => {
    const order = spread([...cards], nearBy(pairs))
    expect([...order].sort()).toEqual([...cards])
    expect(smallestOf(order, nearBy(pairs))).toBe(far)
    expect(best([...cards], nearBy(pairs))).toBe(far)
  })

  it.each(keptOrders)('leave $cards as they are with $pairs', ({ cards, pairs }) => {
    expect(spread([...cards], nearBy(pairs))).toEqual([...cards])
  })

  const letters = [...'abcdef']
  const anyPairs = fc.array(
    fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters)).map(([a, b]) => a + b),
    { maxLength: 8 },
  )

  it('stand no more than one place nearer than in the best order', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const order = spread(letters, nearBy(pairs))
        expect([...order].sort()).toEqual(letters)
        const achieved = smallestOf(order, nearBy(pairs))
        expect(achieved).toBeGreaterThanOrEqual(best(letters, nearBy(pairs)) - 1)
      }),
      { numRuns: 150 },
    )
  })

  it('stay away from what was shown before where there is another', () => {
    const near = nearBy(['ab', 'ac'])
    expect(spread(['b', 'c', 'd', 'e'], near, ['a'])[0]).toBe('d')
    expect(spread(['b'], near, ['a'])).toEqual(['b'])
  })

  it('are found one after another as well as all at once', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const near = nearBy(pairs)
        const shown: string[] = []
        while (shown.length < letters.length) {
          const rest = letters.filter((id) => !shown.includes(id))
          shown.unshift(spread(rest, near, shown)[0] as string)
        }
        expect(smallestOf(shown, near)).toBeGreaterThanOrEqual(smallestOf(spread(letters, near), near) - 1)
      }),
    )
  })

  it('stand far apart in a long session too: sentences of three among as many others', () => {
    const cards = Array.from({ length: 90 }, (_, n) => `c${n}`)
    const near: Near = (id) => {
      const n = Number(id.slice(1))
      const group = n - (n % 3)
      return n < 45
        ? [group, group + 1, group + 2].filter((each) => each !== n).map((each) => `c${each}`)
        : []
    }
    expect(smallestOf(spread(cards, near), near)).toBeGreaterThanOrEqual(30)
    const twice = [...cards, ...Array.from({ length: 3 * longestLook }, (_, n) => `d${n}`)]
    expect([...spread(twice, near)].sort()).toEqual(twice.sort())
  })
})
