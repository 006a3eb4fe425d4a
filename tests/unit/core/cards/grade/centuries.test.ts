import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withCenturies } from '../../../../../src/core/cards/grade/centuries.ts'

test.each([
  ["'10", ['2010', '1910']],
  ['mid 90s', ['mid 2090s', 'mid 1990s']],
  ["the '70's", ['the 2070s', 'the 1970s']],
  ['the nineties', ['the 2090s', 'the 1990s']],
  ["'98-'03", ['2098-2003', '1998-1903', '1998-2003']],
])('%s may be %j', (text, whole) => {
  expect(withCenturies(text)).toEqual(whole)
})

test.each(['10', "10'", "'100", '1990s', "1990's", 'ninety'])('%s is left as it is', (text) => {
  expect(withCenturies(text)).toEqual([text])
})

test('every year of two figures is found in two centuries', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99 }), (year) => {
      const written = String(year).padStart(2, '0')
      expect(withCenturies(`june '${written}`)).toEqual([`june 20${written}`, `june 19${written}`])
    }),
  )
})
