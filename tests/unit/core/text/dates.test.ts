import { describe, expect, test } from 'vitest'
import { findDates, parseDateLine } from '../../../../src/core/text/dates.ts'

const read = (text: string) =>
  findDates(text).map((date) => [text.slice(date.start, date.end), date.iso, date.until])

describe('findDates', () => {
  test.each([
    ['on April 25, 2014, they', 'April 25, 2014', '2014-04-25', null],
    ['on 25 April 2014 they', '25 April 2014', '2014-04-25', null],
    ['in Sept. 2013 they', 'Sept. 2013', '2013-09', null],
    ['met February 18-19 in', 'February 18-19', null, null],
    ['from June 3-5, 2020.', 'June 3-5, 2020', '2020-06-03', '2020-06-05'],
    ['by 2017, further', '2017', '2017', null],
    ['since the mid-1990s.', 'mid-1990s', '1990', '1999'],
    ['in 2010-2014 it', '2010-2014', '2010', '2014'],
    ['dated 2014-04-25.', '2014-04-25', '2014-04-25', null],
  ])('%s', (text, found, iso, until) => {
    expect(read(text)).toEqual([[found, iso, until]])
  })
  test.each([
    'in 2000 workers',
    'it cost $2014',
    'they may 5 times',
    'room 2014',
    'F-2014',
    'next May',
    '1,2014',
    'had 3 256 1504–60 ships',
    'had 8’652’1504–60 ships',
  ])('no date in "%s"', (text) => {
    expect(read(text)).toEqual([])
  })
  test('keeps the word that bounds a date', () => {
    expect(findDates('by 2017 and since May 2014')[0]?.qualifier).toBe('by')
  })
})

describe('parseDateLine', () => {
  test('reads lines that are a date', () => {
    expect(parseDateLine('April 25, 2014')).toBe('2014-04-25')
    expect(parseDateLine('Released: Friday, 25 April 2014')).toBe('2014-04-25')
    expect(parseDateLine('June 2001')).toBe('2001-06')
    expect(parseDateLine('2014')).toBe('2014')
  })
  test('refuses anything more', () => {
    expect(parseDateLine('April 25, 2014 was a Friday')).toBeNull()
    expect(parseDateLine('Agenda 2030')).toBeNull()
  })
})
