import { describe, expect, it } from 'vitest'
import { guessType, sentenceAround, wordsOfFact } from '../../../../src/renderer/views/facts/sentence.ts'
import { rankGuesses } from '../../core/cards/ranks.expected.ts'
import { guesses } from './guess-type.expected.ts'

const text = 'Mr. Abe met the U.S. President in Tokyo. “It was signed in 2013.” Trade grew, as $5 was spent.'
const at = (words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end)

describe('sentenceAround', () => {
  it.each([
    ['Abe', 'Mr. Abe met the U.S. President in Tokyo.'],
    ['2013', '“It was signed in 2013.”'],
    ['Trade', 'Trade grew, as $5 was spent.'],
    ['Tokyo. “It was', 'Mr. Abe met the U.S. President in Tokyo. “It was signed in 2013.”'],
  ])('finds what holds %s', (words, sentence) => {
    expect(cut(sentenceAround(text, at(words), []))).toBe(sentence)
  })

  it('takes the sentence that the compiler found', () => {
    expect(sentenceAround(text, at('Abe'), [{ start: 4, end: 20 }])).toEqual({ start: 4, end: 20 })
  })
})

describe('wordsOfFact', () => {
  it.each([
    ['oky', 'Tokyo'],
    ['resident in Tok', 'President in Tokyo'],
    ['Trade grew,', 'Trade grew'],
    ['$5', '$5'],
    ['2013', '2013'],
  ])('%s means %s', (selected, words) => {
    expect(cut(wordsOfFact({ text, kind: 'paragraph' }, at(selected)))).toBe(words)
  })
})

describe('guessType', () => {
  it.each(guesses)('%s is most likely of type %s', (words, type) => {
    expect(guessType(words)).toBe(type)
  })
})

describe('guessType of ranks', () => {
  it.each(rankGuesses)('%s', (words, isRank) => {
    expect(guessType(words) === 'rank').toBe(isRank)
  })
})
