import fc from 'fast-check'
import { expect, it } from 'vitest'
import { coreEnd, longPhraseEnd, phraseEnd, verbsEnd } from '../../../../src/core/statements/phrase.ts'
import { tagWords } from '../../../../src/core/text/wink.ts'
import { wordsSaid } from './parsed.ts'
import { phrases, verbGroups } from './phrase.expected.ts'

it.each(phrases)('ends the phrase of: $text', ({ text, core, phrase, long }) => {
  const words = tagWords(text)
  const ends = [coreEnd, phraseEnd, longPhraseEnd].map((end) => wordsSaid(text, words, 0, end(words, 0)))
  expect(ends).toEqual([core, phrase, long])
})

it.each(verbGroups)('ends the verbs of: %s', (text, verbs) => {
  const words = tagWords(text)
  expect(wordsSaid(text, words, 0, verbsEnd(words, 0))).toBe(verbs)
})

it('ends behind where it begins, and a longer phrase never sooner', () => {
  const word = fc.constantFrom(
    'the',
    'mayor',
    'of',
    'and',
    ',',
    'old',
    '(',
    ')',
    'sold',
    'in',
    'Norwick',
    '40',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), fc.nat(14), (all, from) => {
      const words = tagWords(all.join(' '))
      const ends = [from, coreEnd(words, from), phraseEnd(words, from), longPhraseEnd(words, from)]
      expect(ends).toEqual(ends.toSorted((a, b) => a - b))
      expect(ends[3]).toBeLessThanOrEqual(Math.max(from, words.length))
    }),
  )
})
