import { expect, test } from 'vitest'
import { splitSentences } from '../../../../src/core/text/sentences.ts'
import { closingQuotes } from './closing-quotes.expected.ts'

test.each(closingQuotes)('%s', (cut) => {
  const text = cut.replaceAll('|', '')
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end))
  expect(sentences).toEqual(cut.split('|').map((sentence) => sentence.trim()))
})

test('quotes without end cost no endless time', () => {
  expect(splitSentences('" . '.repeat(5000)).length).toBeGreaterThan(0)
  expect(splitSentences('It is. ” '.repeat(2000)).length).toBe(2000)
})
