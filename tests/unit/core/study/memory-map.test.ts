import { describe, expect, it } from 'vitest'
import { mapMemory } from '../../../../src/core/study/memory-map.ts'
import { makeScheduler, recallAt } from '../../../../src/core/study/schedule.ts'

const day = 86_400_000
const start = Date.UTC(2026, 2, 10, 9)
const memories = makeScheduler().replay([
  { card: 'a', rating: 4, at: start, utcOffset: 0 },
  { card: 'b', rating: 1, at: start, utcOffset: 0 },
])
const cards = [
  { key: 'a', block: 'p' },
  { key: 'new', block: 'p' },
  { key: 'other', block: 'q' },
  { key: 'b', block: 'r' },
]

describe('mapMemory', () => {
  it('tells each paragraph once, with the mean over all its cards, unseen ones as unknown', () => {
    const at = start + 3 * day
    const recall = recallAt(memories.get('a') ?? expect.fail(), at) ?? 0
    expect(mapMemory(cards, memories, at).slice(0, 2)).toEqual([
      { block: 'p', cards: 2, seen: 1, recall: recall / 2 },
      { block: 'q', cards: 1, seen: 0, recall: 0 },
    ])
  })

  it('fades with time', () => {
    const of = (days: number) => mapMemory(cards, memories, start + days * day).map(({ recall }) => recall)
    const [soon, late] = [of(1), of(30)]
    expect(late[0]).toBeLessThan(soon[0] ?? 0)
    expect(late[2]).toBeLessThan(soon[2] ?? 0)
  })

  it('takes another way to predict recall', () => {
    expect(mapMemory(cards, memories, start, () => 0.5)[2]?.recall).toBe(0.5)
  })
})
