import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import { gap } from '../../../../src/core/model/card.ts'
import { readText } from '../../main/formats/read.ts'

const formulaOf = (amount: number) =>
  `<math><mi>P</mi><mo>=</mo><mn>${amount}</mn><mi>k</mi><mo>+</mo><mn>12</mn><mtext>percent</mtext></math>`

const briefingOf = (inside: string) =>
  compile(readText(`<h1>The mill of Ormvik</h1><h2>Power</h2>${inside}`, 'a.html'))

test('figures of formulas are no facts, and no fact or gap begins or ends within one', () => {
  const money = fc.integer({ min: 2, max: 900 })
  fc.assert(
    fc.property(money, money, (amount, other) => {
      const briefing = briefingOf(
        `<p>The board of the mill will spend EUR ${amount} million on ${formulaOf(other)} by 4 May 2031.</p>
         <p>The wheel gave ${other} kilowatts, and its power rose as ${formulaOf(amount)} says, on 5 June 2031.</p>
         <math display="block"><mi>v</mi><mo>=</mo><mn>${amount}</mn><mtext>million euros</mtext></math>`,
      )
      const blocks = new Map(briefing.blocks.map((block) => [block.id, block]))
      expect(briefing.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'formula'])
      expect(briefing.facts.length).toBeGreaterThan(0)
      for (const { block, start, end, text } of briefing.facts) {
        const { spans = [], kind } = blocks.get(block) ?? {}
        expect(kind).toBe('paragraph')
        for (const formula of spans.filter((span) => span.kind === 'formula')) {
          const apart = formula.end <= start || end <= formula.start
          expect(apart || (start <= formula.start && formula.end <= end), text).toBe(true)
        }
      }
      for (const { prompt, answer } of [...briefing.cards, ...(briefing.spares ?? [])])
        if (prompt.includes(gap)) expect(answer).not.toMatch(/^(?:[^P]*k \+|12 percent)/)
    }),
    { numRuns: 20 },
  )
})
