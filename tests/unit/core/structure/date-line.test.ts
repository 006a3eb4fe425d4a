import { expect, test } from 'vitest'
import { readDateLine, readDateline } from '../../../../src/core/structure/date-line.ts'

test.each([
  ['May 3, 2016', '2016-05-03'],
  ['Wed, 07 Dec 2022 - 11:28 GMT', '2022-12-07'],
  ['Tuesday, 12 June 2012, 10:00 a.m.', '2012-06-12'],
  ['On 3 May 2016 the ministers met', null],
  ['1.45', null],
  ['4 May 2021, 10:30 GMT', '2021-05-04'],
  ['4 May 2021, 10:30 then', null],
])('the line "%s" says %s', (text, date) => {
  expect(readDateLine(text)?.iso ?? null).toBe(date)
})
test.each([
  ['TARN, Oct. 3, 2017 -- The council met.', '2017-10-03'],
  ['PORT SORREL, Estmark, October 3, 2017 \u2014 The council met.', '2017-10-03'],
  ['TARN (May 5, 2011) - A ferry sank.', '2011-05-05'],
  ['On 3 May 2016 the ministers met.', null],
  ['In 2012 - The year of the flood - nobody met.', null],
])('the opening "%s" says %s', (text, date) => {
  expect(readDateline(text)).toBe(date)
})
