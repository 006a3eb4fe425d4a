import { describe, expect, it } from 'vitest'
import type { Card } from '../../../../src/core/model/card.ts'
import { neighboursOf } from '../../../../src/core/study/neighbours.ts'
import { type AskedCard, deckRows } from './neighbours.expected.ts'

function made(
  { prompt, answer, accept = [], document = 'd', section = null, before, at }: AskedCard,
  n: number,
) {
  const [block, start, end] = at === undefined ? [`own ${n}`, 0, 10] : (at ?? [null, 0, 0])
  const card: Card = {
    id: `c${n}`,
    kind: prompt.includes('____') ? 'cloze' : 'question',
    prompt,
    answer,
    accept,
    context: { section, before: before ?? null },
    fact: null,
    block,
    sentence: block === null ? null : { start, end },
  }
  return { document, card }
}

describe('cards that disturb each other', () => {
  it.each(deckRows)('$name', ({ cards, pairs }) => {
    const neighbours = neighboursOf(cards.map(made))
    const found = neighbours.flatMap((near, a) => near.filter((b) => a < b).map((b) => [a, b]))
    expect(found).toEqual(pairs)
    for (const [a, near] of neighbours.entries()) for (const b of near) expect(neighbours[b]).toContain(a)
  })
})
