import { expect, it } from 'vitest'
import { funnelOf } from '../../../scripts/funnel.ts'
import { compileInSteps } from '../../../src/core/compile.ts'
import { readTextual } from '../../../src/main/formats/formats.ts'

const sheet = `# Fact Sheet: Reef Care

## Money

In June 2012, Palau gave $5 million to the reef fund of Koror. They gave it $7 million in 2013. The water is warm.

- The fund of Koror will plant 4,000 corals by 2016

| Reef | Corals | Divers |
| --- | --- | --- |
| North Wall | 1,200 | 30 |
| South Wall | 900 | 45 |
`

const compiled = (text: string) => {
  const read = readTextual({ bytes: new TextEncoder().encode(text), name: 'sheet.md' })
  if (!read.ok) throw new Error(read.error)
  return compileInSteps(read.value)
}

const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((total, count) => total + count, 0)

it('tells of each sentence what became of it, and of each step what it was given', () => {
  const compilation = compiled(sheet)
  const funnel = funnelOf(compilation)
  const { briefing } = compilation
  expect(funnel.blocks).toBe(briefing.blocks.length)
  // Three of the paragraph, the item, three rows.
  expect(funnel.sentences).toBe(7)
  expect(sum(funnel.sentencesBy)).toBe(7)
  expect(funnel.standing + sum(funnel.standingRefused)).toBe(4)
  expect(funnel.standing).toBeGreaterThanOrEqual(2)
  expect(funnel.facts).toBe(briefing.facts.length)
  expect(funnel.steps['asked']?.given).toBe(funnel.facts)
  expect(funnel.steps['chosen']?.made).toBe(briefing.cards.length)
})

it('says of a document that is only a title that there is nothing', () => {
  const funnel = funnelOf(compiled('# Reef Care'))
  expect([funnel.blocks, funnel.sentences, funnel.facts, sum(funnel.sentencesBy)]).toEqual([0, 0, 0, 0])
})
