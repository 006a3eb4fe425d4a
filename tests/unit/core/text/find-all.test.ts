import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAll } from '../../../../src/core/text/find-all.ts'
import { foldText } from '../../../../src/core/text/normalize.ts'

const cut = (text: string, query: string, options = {}) =>
  findAll(text, query, options).map(({ start, end }) => text.slice(start, end))

describe('findAll', () => {
  test('finds inside words, without regard to case, accents and quotes', () => {
    expect(cut('Résumé of the SUMMIT’s summits', 'summit')).toEqual(['SUMMIT', 'summit'])
    expect(cut('Résumé', 'resume')).toEqual(['Résumé'])
    expect(cut('Japan’s', "japan's")).toEqual(['Japan’s'])
  })
  test('sees through soft hyphens', () => {
    expect(cut('co\u00ADoper\u00ADate', 'cooperate')).toEqual(['co\u00ADoper\u00ADate'])
  })
  test('matches case and whole words when asked', () => {
    expect(cut('US us US-led bus', 'US', { matchCase: true })).toEqual(['US', 'US'])
    expect(cut('art part art. arts', 'art', { wholeWord: true })).toEqual(['art', 'art'])
  })
  test('matches do not overlap', () => {
    expect(findAll('aaaa', 'aa')).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ])
  })
  test('finds nothing for an empty query, and may be given folded text', () => {
    expect(findAll('abc', '')).toEqual([])
    expect(findAll(foldText('abc ABC'), 'abc')).toHaveLength(2)
  })
  test('never splits a pair or a combining sequence, never overlaps', () => {
    const unit = fc.constantFrom(
      'a',
      'e\u0301',
      'é',
      '😀',
      'ﬁ',
      'f',
      'i',
      '\u00AD',
      ' ',
      'İ',
      'ß',
      's',
      '\u0301',
    )
    const text = fc.array(unit, { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (hay, needle) => {
        let last = 0
        for (const { start, end } of findAll(hay, needle)) {
          if (start < last || end <= start) return false
          if (
            /^(?:[\uDC00-\uDFFF]|\u0301)/.test(hay.slice(end)) ||
            (start > 0 && /^(?:[\uDC00-\uDFFF]|\u0301)/.test(hay.slice(start)))
          )
            return false
          last = end
        }
        return true
      }),
    )
  })
  test('finds every slice of plain words', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z ]{1,40}$/), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        return findAll(text, text.slice(start, end)).length > 0
      }),
    )
  })
})
