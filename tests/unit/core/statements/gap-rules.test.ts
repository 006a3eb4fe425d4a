import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenRules, gapRules } from '../../../../src/core/statements/gap-rules.ts'
import { frameIn } from '../rule-examples.ts'

const examples = gapRules.flatMap(({ name, breaks, holds }) => [
  ...breaks.map((example) => ({ name, example, is: expect.arrayContaining([name]) })),
  ...holds.map((example) => ({ name, example, is: [] })),
])

describe('a gap breaks the rule it is an example of, or none', () => {
  it.each(examples)('$name: $example', ({ example, is }) => {
    expect(brokenRules(frameIn(example))).toEqual(is)
  })
})

it('judges any gap, and the same gap alike', () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom('The town ', 'must repair ', ' the pier (', ', and ', ' of '),
  )
  const type = fc.constantFrom('commitment', 'cause', 'definition', 'list')
  fc.assert(
    fc.property(fc.record({ before: part, answer: part, after: part, type }), (frame) => {
      expect(brokenRules({ ...frame })).toEqual(brokenRules(frame))
    }),
  )
})
