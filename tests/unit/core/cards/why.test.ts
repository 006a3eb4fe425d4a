import { describe, expect, it } from 'vitest'
import { makeCards } from '../../../../src/core/cards/make.ts'
import { extractFacts } from '../../../../src/core/facts/extract.ts'
import type { Block, BlockKind } from '../../../../src/core/model/document.ts'
import { reasons } from './why.expected.ts'

interface Sheet {
  readonly text: string
  readonly head?: string
  readonly undated?: true
  readonly kind?: BlockKind
  readonly alone?: true
}

function make({ text, head = 'Money', undated, kind = 'paragraph', alone }: Sheet) {
  const own: Block = { id: 'b', section: 's', kind, text }
  const rest: Block = { id: 'p', section: 's', kind: 'paragraph', text: 'and so on '.repeat(200) }
  const blocks = alone ? [own] : [own, rest]
  const sections = [{ id: 's', level: 1, title: head, blocks: blocks.map(({ id }) => id) }]
  const date = undated ? null : '2014-04-25'
  const facts = extractFacts(blocks, { date, sections })
  return { facts, ...makeCards({ title: 'Fact Sheet: Reef Care', date, sections, blocks, facts }) }
}

describe('why a fact has no card', () => {
  it.each(reasons)('$why: $fact, in: $text', ({ fact, why, ...sheet }) => {
    const made = make(sheet)
    const own = made.facts.filter(({ text }) => text === fact)
    expect(own.map(({ id }) => made.why.get(id)?.why)).toContain(why)
  })

  it.each(reasons)('each fact has a card or a reason: $text', (sheet) => {
    const { facts, cards, why } = make(sheet)
    const asked = new Set(cards.map(({ fact }) => fact))
    for (const { id, text } of facts) expect([text, asked.has(id) !== why.has(id)]).toEqual([text, true])
  })

  it.each(reasons)('each step takes what the one before gave, and tells of all others: $text', (sheet) => {
    const { facts, cards, steps } = make(sheet)
    const kept = steps.map(({ made }) => made)
    expect(steps.map(({ given }) => given)).toEqual([facts.length, ...kept.slice(0, -1)])
    expect(kept.at(-1)).toBe(cards.length)
    for (const { given, made, why } of steps.slice(1))
      expect(made + Object.values(why).reduce((sum, count) => sum + count, 0)).toBe(given)
  })
})
