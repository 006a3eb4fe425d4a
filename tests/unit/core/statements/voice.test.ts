import { expect, it } from 'vitest'
import { pairOf } from '../../../../src/core/statements/voice.ts'
import { pairs } from './voice.expected.ts'

it.each(pairs)('says who “we” are: %j', (texts, pair) => {
  expect(pairOf(texts)).toBe(pair)
})
