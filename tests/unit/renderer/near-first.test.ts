import { expect, test } from 'vitest'
import { charactersShown, farFrom } from '../../../src/renderer/views/read/near-first.ts'
import { farRows } from './near-first.expected.ts'

test.each(farRows)('far from the reader: $what', ({ lengths, from, characters, far }) => {
  expect(farFrom(lengths, from, characters)).toEqual(far)
})

test('a window of 820 pixels shows 27 lines of the usual text', () => {
  expect(charactersShown(820, { textSize: 18, lineHeight: 1.7, textWidth: 66 })).toBe(27 * 66)
  // The tallest window with the smallest text: more than twelve thousand characters.
  expect(charactersShown(4_000, { textSize: 15, lineHeight: 1.4, textWidth: 90 })).toBe(191 * 90)
})
