import { expect, test } from 'vitest'
import { countsSomething, readsAsYear } from '../../../../src/core/text/date-sense.ts'

const spanOf = (text: string) => {
  const start = text.search(/\d{4}/)
  return { start, end: start + 4 }
}

test.each([
  ['It grew to 2000 ships.', true],
  ['Of 1850 patients some left.', true],
  ['It lasts 2000 hours.', true],
  ['cut to 1990 levels', false],
  ['cut to 2000 levels', false],
  ['In 2012 ships sank.', false],
  ['half of 2005 emissions', false],
])('"%s" counts: %s', (text, counts) => {
  expect(countsSomething(text, spanOf(text))).toBe(counts)
})

test.each([
  ['no later than 2050.', true],
  ['in 2024 1,900 people', true],
  ['its 2012 share', true],
  ['Oslo’s 2012 and 2013 budgets', true],
  ['Orwell’s 1984 on the train', false],
  ['Resolution 1973 adopted', false],
  ['up to 2000 were lost', false],
])('"%s" reads as a year: %s', (text, reads) => {
  expect(readsAsYear(text, spanOf(text))).toBe(reads)
})

test('a year that is part of a number is none', () => {
  const text = 'decision No. 41/12 (2013) of'
  expect(readsAsYear(text, { start: text.indexOf('2013'), end: text.indexOf('2013') + 4 })).toBe(false)
})
