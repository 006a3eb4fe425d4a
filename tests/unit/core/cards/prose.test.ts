import fc from 'fast-check'
import { expect, it } from 'vitest'
import { whyNoProse } from '../../../../src/core/cards/prose.ts'
import { extractFacts } from '../../../../src/core/facts/extract.ts'
import { growthOf } from '../../steps.ts'
import { sorts } from './prose.expected.ts'

it.each(sorts)('is told what sort of text it is: %s', (text, why) => {
  expect(whyNoProse(text)).toBe(why)
})

it('never throws, and says nothing of a few words', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const why = whyNoProse(text)
      if (text.split(/\s+/).length < 10) expect(why).toBeNull()
    }),
  )
})

it('costs steps by the length of a text, whatever it is', async () => {
  const texts: readonly ((n: number) => string)[] = [
    (n) => `“I ${'never '.repeat(n)}`,
    (n) => 'a.b_'.repeat(n),
    (n) => '[main] 12:04:09 '.repeat(n),
    (n) => 'and so, And so, '.repeat(n),
  ]
  for (const text of texts) expect(await growthOf((n) => whyNoProse(text(n)), 500, 2000)).toBeLessThan(5)
})

it('facts of one endless sentence cost steps by its length', async () => {
  const blockOf = (n: number) => {
    const text = Array.from({ length: n }, (_, at) => `${at + 2} ships on 4 May 20${10 + (at % 80)}`).join(
      ' ',
    )
    return { id: 'b', section: 's', kind: 'paragraph', text } as const
  }
  expect(await growthOf((n) => extractFacts([blockOf(n)]), 250, 1000)).toBeLessThan(5)
})
