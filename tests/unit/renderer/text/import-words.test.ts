import { expect, test } from 'vitest'
import { beginningOf, endOf } from '../../../../src/renderer/text/import-words.ts'
import { beginnings, endings, jobsOf } from './import-words.expected.ts'

test.each(endings)('the end of %j is told as %j', (outcomes, text, shows) => {
  const said = endOf(jobsOf(outcomes))
  expect(said.text).toBe(text)
  const ofDocument = shows === 'd1' || shows === 'changes'
  expect(said.shows).toEqual(ofDocument ? { document: 'd1', isVersion: shows === 'changes' } : shows)
})

test.each(beginnings)('the beginning of %j is told as %j', (outcomes, text) => {
  expect(beginningOf(jobsOf(outcomes))).toBe(text)
})

test('what the reader was not sure of is told of what opens by itself too', () => {
  const doubtful = endings.filter(([outcomes]) => endOf(jobsOf(outcomes)).isDoubtful)
  expect(doubtful.map(([, text]) => text)).toEqual(['Imported “Harbour Accord”. It may be cut off.'])
})
