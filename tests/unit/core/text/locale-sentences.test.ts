import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../../../src/core/text/sentences.ts'
import { sentences } from './sentences.expected.ts'

const textsOf = (text: string, language: string) =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end))

describe.each(Object.entries(sentences))('sentences in %s', (language, texts) => {
  test.each(texts)('%s', (cut) => {
    expect(textsOf(cut.replaceAll('|', ''), language)).toEqual(cut.split('|').map((piece) => piece.trim()))
  })
})

test('a language of which nothing is known is cut by what holds for most', () => {
  expect(textsOf('Il porto è chiuso. Il Dr. Bianchi lo riapre.', 'it')).toEqual([
    'Il porto è chiuso.',
    'Il Dr. Bianchi lo riapre.',
  ])
})

test('everything but blanks lies in exactly one sentence, in any language', () => {
  const piece = fc.constantFrom(
    'Am 3. ',
    '「',
    '」',
    '。',
    ' » ',
    '(',
    ')',
    'M. X',
    '. ',
    '\n',
    'z. B.',
    '\u00A0',
    '?',
    '日',
    'b',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.constantFrom('de', 'fr', 'es', 'ja', 'it', 'und'),
      (pieces, language) => {
        const text = pieces.join('')
        const spans = splitSentences(text, language)
        let at = 0
        for (const { start, end } of spans) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(end).toBeGreaterThanOrEqual(start)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      },
    ),
  )
})

test.each([
  ['de', (length: number) => `Am 3. Mai ist z. B. ${'das '.repeat(length)}Haus rot.`],
  ['ja', (length: number) => `「港は${'広く'.repeat(length)}開く。」と述べた。`],
])('a text of hundreds of thousands of signs in %s is cut as its sentences are', (language, sentenceOf) => {
  const written = Array.from({ length: 4000 }, (_, index) => sentenceOf(index % 40))
  expect(textsOf(written.join(' '), language)).toEqual(written)
})

test('a sentence longer than all that is looked at together is one', () => {
  const long = `Das ${'lange '.repeat(3000)}Haus ist rot.`
  expect(textsOf(`Es ist da. ${long} Es bleibt.`, 'de')).toEqual(['Es ist da.', long, 'Es bleibt.'])
})

test('brackets without end cost no endless time, and hold no endless sentence', () => {
  expect(splitSentences('「港は開く。'.repeat(5000), 'ja').length).toBeGreaterThan(0)
  expect(splitSentences('(Der Hafen ist offen. '.repeat(2000), 'de').length).toBeGreaterThan(20)
})
