import { describe, expect, it } from 'vitest'
import { readTokens } from '../../../../../src/core/cards/grade/number.ts'

const numbers = (text: string) =>
  readTokens(text).flatMap((token) => ('number' in token ? [token.number.readings] : []))

describe('numbers in an answer', () => {
  it.each<[string, number[][]]>([
    ['1,234.5', [[1234.5]]],
    ['1.234,5', [[1234.5]]],
    ['10.000', [[10, 10_000]]],
    ['10,000', [[10_000]]],
    ['12,5', [[12.5]]],
    ['1 234 567', [[1_234_567]]],
    ["650'000", [[650_000]]],
    ['1,60,153', [[160_153]]],
    ['12 1/2', [[12.5]]],
    ['two hundred and five', [[205]]],
    ['twenty-one thousand three hundred', [[21_300]]],
    ['a hundred', [[100]]],
    ['one and a half million', [[1_500_000]]],
    ['three quarters', [[0.75]]],
    ['a million', [[1_000_000]]],
    ['2 hundred thousand', [[200_000]]],
    ['12bn', [[12e9]]],
    ['zero', [[0]]],
    ['twenty-first', [[21]]],
    ['five six', [[5], [6]]],
    ['a country and a half', [[0.5]]],
    ['the and of', []],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected)
  })
})
