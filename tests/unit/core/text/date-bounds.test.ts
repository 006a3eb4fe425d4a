import { describe, expect, test } from 'vitest'
import { boundAfter, boundBefore, isBound } from '../../../../src/core/text/date-bounds.ts'

describe('boundBefore', () => {
  test.each([
    ['File it on or before ', 'on or before', 8],
    ['It must close no later than the ', 'no later than', 14],
    ['shut until at least ', 'until at least', 5],
    ['They meet within 30 working days of ', 'within 30 working days of', 10],
    ['built around ', 'around', 6],
  ])('%s', (text, words, at) => {
    expect(boundBefore(text, text.length)).toEqual({ words, at })
  })
  test.each(['a book about ', 'They met on ', 'nearby ', 'in the '])('none in "%s"', (text) => {
    expect(boundBefore(text, text.length)).toBeNull()
  })
})

describe('boundAfter', () => {
  const from = { words: 'from', at: 0 }
  test.each([
    [', at the latest.', null, 'at the latest'],
    [' or later', null, 'or later'],
    [' onwards they', null, 'onwards'],
    [' on, they', from, 'on'],
  ])('%s', (text, lead, words) => {
    expect(boundAfter(text, 0, lead)?.words).toBe(words)
  })
  test.each([
    [' on, they', null],
    [' on the river', from],
    [' and after the war', null],
    [' or earlier Acts', null],
    [' and later it', null],
    [' and later amended', null],
  ])('none in "%s"', (text, lead) => {
    expect(boundAfter(text, 0, lead)).toBeNull()
  })
})

test.each([
  ['by', true],
  ['from on', true],
  ['by at the latest', true],
  ['or later', true],
  ['until at least', true],
  ['late', false],
  ['by mid', false],
  ['fiscal year', false],
  ['', false],
])('isBound of "%s" is %s', (qualifier, bound) => {
  expect(isBound(qualifier)).toBe(bound)
})
