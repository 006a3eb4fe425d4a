import { expect, test } from 'vitest'
import { beginningOf, endOf } from '../../../../src/renderer/text/import-words.ts'
import { beginnings, endings, jobsOf } from './import-words.expected.ts'

test.each(endings)('the end of %j is told as %j', (outcomes, text, shows) => {
  const said = endOf(jobsOf(outcomes))
  expect(said.text).toBe(text)
  expect(said.shows).toEqual(shows === 'd1' ? { document: 'd1' } : shows)
})

test.each(beginnings)('the beginning of %j is told as %j', (outcomes, text) => {
  expect(beginningOf(jobsOf(outcomes))).toBe(text)
})

test('what the reader was not sure of is told of what opens by itself too', () => {
  const doubtful = endings.filter(([outcomes]) => endOf(jobsOf(outcomes)).isDoubtful)
  expect(doubtful.map(([, text]) => text)).toEqual(['Imported “Harbour Accord”. It may be cut off.'])
})
