import { expect, test } from 'vitest'
import { classifyRaised, fromRaised, toRaised } from '../../../../src/core/text/raised.ts'
import { raisedExamples } from './raised.expected.ts'

test.each(raisedExamples)('"%s" ^ "%s" "%s" is %s', (before, raised, after, kind) => {
  expect(classifyRaised(before, raised, after)).toBe(kind)
})

test('raised characters say what they were', () => {
  for (const exponent of ['6', '-12', '2+', 'n', '10']) expect(fromRaised(toRaised(exponent))).toBe(exponent)
  expect(toRaised('\u22129')).toBe('\u207B\u2079')
})
