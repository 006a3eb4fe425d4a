import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areContrary, plainQuality } from '../../../../../src/core/cards/grade/contraries.ts'

describe('contraries', () => {
  test.each([
    ['the largest fleet', 'the smallest fleet'],
    ['a bigger share', 'a smaller share'],
    ['the earliest ship', 'the latest ship'],
    ['the richest town', 'the poorest town'],
    ['growing demand', 'shrinking or falling demand'],
    ['more than half', 'less than half'],
    ['eastern coast', 'western coast'],
  ])('"%s" and "%s"', (one, other) => {
    expect(areContrary(one, other)).toBe(true)
    expect(areContrary(other, one)).toBe(true)
  })

  test.each([
    ['the largest fleet', 'the biggest fleet'],
    ['the largest fleet', 'the fleet'],
    ['from the first to the last day', 'the first day'],
    // What bounds a number is judged by its value.
    ['more than 50', 'no less than 51'],
  ])('"%s" and "%s" are none', (one, other) => {
    expect(areContrary(one, other)).toBe(false)
  })

  test('are none between a text and itself, and are the same from either side', () => {
    const word = fc.constantFrom(
      ...'largest smallest more less first last north south ships the 50 than at least most'.split(' '),
    )
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(areContrary(one, one)).toBe(false)
        expect(areContrary(one, other)).toBe(areContrary(other, one))
      }),
    )
  })

  test('words that mean the same have one plain form, in each degree', () => {
    expect(['big', 'great', 'large'].map(plainQuality)).toEqual(['large', 'large', 'large'])
    expect(['biggest', 'greatest'].map(plainQuality)).toEqual(['largest', 'largest'])
    expect(plainQuality('ships')).toBe('ships')
  })
})
