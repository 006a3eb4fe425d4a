import { expect, test } from 'vitest'
import { headingLevels, isTitleCase, looksLikeHeading } from '../../../../src/core/structure/headings.ts'

test.each([
  'Enhancing our Security',
  'PART I: CIVILIAN EMPLOYEES',
  'What Comes Next?',
  '1.2 Scope of Work',
  'Cooperation with the U.S.',
])('"%s" looks like a heading', (text) => {
  expect(looksLikeHeading(text)).toBe(true)
})
test.each([
  'It rained.',
  'which includes the following:',
  'Retirement Security39',
  'Overview . . . . 11',
  '$5 million',
  'GAO01186G',
  'and so on',
])('"%s" does not', (text) => {
  expect(looksLikeHeading(text)).toBe(false)
})
test('small words may be small in title case', () => {
  expect(isTitleCase('Ensuring Stability and Prosperity around the World')).toBe(true)
  expect(isTitleCase('The committee met again')).toBe(false)
})
test('levels follow the styles a document uses', () => {
  expect(headingLevels(['PART I', 'OVERVIEW', 'The First Point'])).toEqual([1, 2, 3])
  expect(headingLevels(['One Thing', 'Another Thing'])).toEqual([1, 1])
  expect(headingLevels(['1 Scope', '1.1 Terms', '2 Aims'])).toEqual([1, 2, 1])
})
