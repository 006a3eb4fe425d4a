import { describe, expect, it } from 'vitest'
import { isMisspelt, nationOf, repair } from '../../../../../src/core/cards/grade/misspelling.ts'

describe('a slip', () => {
  it.each([
    ['tokyo', 'tokio', true],
    ['tokyo', 'tokoy', true],
    ['japan', 'jaapnn', false],
    ['iran', 'iraq', false],
    ['fukushima', 'fukoshma', true],
    ['fukushima', 'fukoshm', false],
    ['fukushima', 'hukushima', false],
    ['million', 'billion', false],
    ['slovenia', 'slovakia', false],
    ['slovenian', 'slovakian', false],
    ['austrian', 'australian', false],
    ['interstate', 'intrastate', false],
    ['2014', '2015', false],
    ['resolution1', 'resolution2', false],
    ['国際原子力機関', '国際原子力機構', false],
    ['москва', 'масква', true],
  ])('%s typed as %s: %s', (word, typed, slip) => {
    expect(isMisspelt(word, typed)).toBe(slip)
  })

  it('is put right only by the one word that it can be of', () => {
    expect(repair('bilion', ['million', 'billion', 'trillion'])).toBe('billion')
    expect(repair('billion', ['million', 'billion'])).toBeNull()
    expect(repair('marhc', ['march', 'marsh'])).toBe('march')
    expect(repair('marxh', ['march', 'marsh'])).toBeNull()
  })

  it('knows what the people of a country are called', () => {
    expect(['austria', 'austrian', 'canadian', 'japanese', 'iraqi'].map(nationOf)).toEqual([
      'austria',
      'austria',
      'canada',
      'japan',
      'iraq',
    ])
    expect(nationOf('austere')).toBeNull()
  })
})
