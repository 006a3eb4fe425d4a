import { expect, test } from 'vitest'
import { farFrom } from '../../../src/renderer/views/read/near-first.ts'
import { farRows } from './near-first.expected.ts'

test.each(farRows)('far from the reader: $what', ({ lengths, from, characters, far }) => {
  expect(farFrom(lengths, from, characters)).toEqual(far)
})
