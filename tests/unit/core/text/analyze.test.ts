import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze } from '../../../../src/core/text/analyze.ts'

const surfaces = (text: string) => analyze(text).map((token) => token.surface)

describe('analyze', () => {
  test.each([
    ['U.S. forces', ['us', 'forces']],
    ["Japan's workers’ Évian", ['japan', 'workers', 'evian']],
    ['approximately 650,000 people', ['approximately', '650000', 'people']],
    ['$1.44 billion', ['1d44', 'billion']],
    ['Trans-Pacific', ['trans', 'pacific']],
    ['F-35B', ['f35b']],
  ])('%s', (text, expected) => {
    expect(surfaces(text)).toEqual(expected)
  })
  test('compounds are found by their parts', () => {
    expect(analyze('F-35B')[0]?.variants).toEqual(expect.arrayContaining(['f', '35b', '35', 'f35']))
    expect(analyze('Trans-Pacific')[0]?.variants).toContain('transpacific')
  })
  test('British and American spellings share a stem', () => {
    expect(analyze('defence labour organisation')[0]?.stem).toBe(analyze('defense')[0]?.stem)
    expect(analyze('organised')[0]?.stem).toBe(analyze('organized')[0]?.stem)
    expect(analyze('centres')[0]?.stem).toBe(analyze('centers')[0]?.stem)
  })
  test.each([
    'women woman',
    'built building',
    'practised practicing',
    'enquiries inquiry',
    'haemorrhages hemorrhage',
    'counsellors counselor',
    'fuelled fueling',
    'paralysed paralyzing',
    'neighbouring neighbor',
    'theatres theater',
    'dialogue dialog',
  ])('%s share a stem', (pair) => {
    const [first, second] = analyze(pair)
    expect(first?.stem).toBe(second?.stem)
  })
  test.each(['hour horizon', 'filled filed', 'shoes shes', 'rolled role', 'four for', 'wise wize'])(
    '%s stay apart',
    (pair) => {
      const [first, second] = analyze(pair)
      expect(first?.stem).not.toBe(second?.stem)
    },
  )
  test('offsets are exact, tokens hold letters, digits and marks only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0
        for (const token of analyze(text)) {
          if (token.start < at || token.end <= token.start || token.end > text.length) return false
          if (
            ![token.surface, token.stem, ...token.variants].every((form) =>
              /^[\p{L}\p{N}\p{M}]+$/u.test(form),
            )
          )
            return false
          at = token.start
        }
        return true
      }),
    )
  })
})
