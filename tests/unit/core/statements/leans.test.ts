import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { LeanContext } from '../../../../src/core/statements/lean-rules.ts'
import { leansOf } from '../../../../src/core/statements/leans.ts'
import { leaning } from './leans.expected.ts'

const alone: LeanContext = { words: '', dated: false, spoken: false, advises: false }
const wordsOf = (sentence: string, shown: Partial<LeanContext> = {}) =>
  leansOf(sentence, { ...alone, ...shown }).map(({ word }) => word)

it.each(leaning)('finds what leans: %s', (sentence, words) => {
  expect(wordsOf(sentence)).toEqual(words)
})

it('takes “yesterday” for known where a day is shown', () => {
  expect(wordsOf('Norwick opened a school yesterday.', { dated: true })).toEqual([])
})
it('takes “we” for known where it is known who speaks', () => {
  expect(wordsOf('We met in Norwick.', { spoken: true })).toEqual([])
})
it('takes “your” for anybody’s where a document gives advice', () => {
  expect(wordsOf('Keep your receipts in a dry place.')).toEqual(['your'])
  expect(wordsOf('Keep your receipts in a dry place.', { advises: true })).toEqual([])
})
it('finds less, never more, where more is shown', () => {
  const piece = fc.constantFrom('The', 'the', 'bridge', 'agency', 'It', 'we', 'rose', 'today', 'of', 'second')
  const text = fc.array(piece, { maxLength: 12 }).map((all) => `${all.join(' ')}.`)
  fc.assert(
    fc.property(text, text, (sentence, words) => {
      const more = wordsOf(sentence, { words, dated: true, spoken: true, advises: true })
      expect(wordsOf(sentence)).toEqual(expect.arrayContaining(more))
    }),
  )
})
