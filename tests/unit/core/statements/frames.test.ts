import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactType } from '../../../../src/core/model/fact.ts'
import { brokenRules, type Frame } from '../../../../src/core/statements/frames.ts'
import { gaps } from './frames.expected.ts'

function frameOf(row: string, type: FactType): Frame {
  const [before = '', answer = '', after = ''] = row.split('|')
  return { before, answer, after, type }
}

describe.each(Object.entries(gaps))('%s', (name, { type, breaks, holds }) => {
  it(`is broken: ${breaks}`, () => expect(brokenRules(frameOf(breaks, type))).toContain(name))
  it(`is kept: ${holds}`, () => expect(brokenRules(frameOf(holds, type))).toEqual([]))
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
