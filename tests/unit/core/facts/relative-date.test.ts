import { expect, test } from 'vitest'
import { findRelativeDates } from '../../../../src/core/facts/relative-date.ts'

const read = (text: string, date: string | null = '2014-04-25') =>
  findRelativeDates(text, date).map(({ start, end, value }) => [text.slice(start, end), value])

test.each([
  ['They sign the accord tomorrow.', 'tomorrow', { kind: 'date', iso: '2014-04-26' }],
  ['They meet today and tomorrow.', 'tomorrow', { kind: 'date', iso: '2014-04-26' }],
  ['It ends late next month.', 'late next month', { kind: 'date', iso: '2014-05', qualifier: 'late' }],
  ['It ends by next year.', 'by next year', { kind: 'date', iso: '2015', qualifier: 'by' }],
  ['It ends by next week.', 'by next week', undefined],
])('%s', (text, own, value) => {
  expect(read(text)).toEqual([[own, value]])
})

test.each([
  'the cities of yesterday, today and tomorrow',
  'Engineers shape a greener tomorrow.',
  'It brings a cleaner, safer tomorrow.',
  'a plan for today and tomorrow',
])('no date in "%s"', (text) => {
  expect(read(text)).toEqual([])
})

test('without a whole date of the document tomorrow has no value', () => {
  expect(read('They meet tomorrow.', null)).toEqual([['tomorrow', undefined]])
  expect(read('They meet tomorrow.', '2014-04')).toEqual([['tomorrow', undefined]])
})
