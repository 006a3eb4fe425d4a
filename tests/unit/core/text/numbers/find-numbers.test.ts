import { describe, expect, test } from 'vitest'
import { findNumbers } from '../../../../../src/core/text/numbers/find-numbers.ts'
import { rows } from './find-numbers.expected.ts'

describe('numbers of a text', () => {
  test.each(rows.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
    const numbers = findNumbers(text)
    expect(numbers.map((number) => [number.text, ...number.readings])).toEqual(found)
    for (const { start, end, text: written } of numbers) expect(text.slice(start, end)).toBe(written)
  })
})
