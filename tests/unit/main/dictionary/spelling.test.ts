import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { buildDictionary } from '../../../../scripts/build-dictionary.ts'
import { ROOT } from '../../../../scripts/run.ts'
import { englishOf } from '../../../../src/main/app/speller.ts'
import { type KnownWords, plainForm } from '../../../../src/main/dictionary/is-right.ts'
import { Spelling } from '../../../../src/main/dictionary/spelling.ts'
import { packWords, WordList } from '../../../../src/main/dictionary/word-list.ts'
import { wordsOf } from '../../../../src/main/library/document-words.ts'
import { type English, englishes } from '../../../../src/shared/settings.ts'
import {
  amongSuggested,
  checked,
  documentText,
  firstSuggested,
  followed,
  nearThose,
  neverSuggested,
  nothingSuggested,
  ownWords,
} from './spelling.expected.ts'

const folder = join(ROOT, 'out', 'dictionary')
const spelling = new Spelling(join(folder, 'english.words'))
beforeAll(() => buildDictionary(folder), 300_000)

const document = wordsOf({ title: '', sections: [], blocks: [{ text: documentText }] })
const knownIn = (english: English, words: readonly string[] = ownWords): KnownWords => ({
  ...{ english, document },
  own: new Map(words.map((word) => [plainForm(word), word])),
})

test.each(checked)('“%s” is right in the English of %j', async (word, right) => {
  const found: English[] = []
  for (const english of englishes)
    if ((await spelling.misspelt([word], knownIn(english))).length === 0) found.push(english)
  expect(found).toEqual(right)
})

test.each(firstSuggested.map(([word, first, english = 'us']) => [word, first, english] as const))(
  'for “%s” the first suggestion is “%s” (%s)',
  async (word, first, english) => {
    expect(await spelling.misspelt([word], knownIn(english))).toEqual([word])
    const suggested = await spelling.suggest(word, knownIn(english))
    expect(suggested[0]).toBe(first)
    expect(suggested.length).toBeLessThanOrEqual(5)
  },
)

test.each(amongSuggested)('for “%s” one suggestion is “%s”', async (word, wanted) => {
  expect(await spelling.suggest(word, knownIn('uk'))).toContain(wanted)
})

test.each(nothingSuggested)('nothing is near “%s”', async (word) => {
  expect(await spelling.suggest(word, knownIn('uk'))).toEqual([])
})

test('what is rude is right, but not suggested', async () => {
  expect(await spelling.misspelt(neverSuggested, knownIn('us'))).toEqual([])
  for (const word of nearThose)
    for (const suggested of await spelling.suggest(word, knownIn('us')))
      expect(neverSuggested).not.toContain(suggested.replace(/s$/, ''))
})

test('whatever is suggested is right', async () => {
  for (const [word, , english = 'us'] of firstSuggested) {
    const suggested = await spelling.suggest(word, knownIn(english))
    expect(
      await spelling.misspelt(
        suggested.flatMap((each) => each.split(' ')),
        knownIn(english),
      ),
    ).toEqual([])
  }
})

test.each(['Krüselholm', 'Vrellé’s', "Vrellé's", 'naïvetøn'])(
  '“%s” is right once its user says so',
  async (word) => {
    expect(await spelling.misspelt([word], knownIn('us', []))).toEqual([word])
    expect(await spelling.misspelt([word, word.replace('’', "'")], knownIn('us', [word]))).toEqual([])
  },
)

test('an own word is suggested with its accents', async () => {
  expect(await spelling.suggest('Kruselholn', knownIn('us', ['Krüselholm']))).toContain('Krüselholm')
})

test.each(followed)('a system that speaks “%s” is followed', (language, english) => {
  expect(englishOf('system', language)).toBe(english)
  for (const chosen of englishes) expect(englishOf(chosen, language)).toBe(chosen)
})

test('each word of a list is found, and no other', () => {
  const words = ['a', 'ab', 'abc', 'b', 'don', "don't", 'z']
  const list = new WordList(
    packWords(new Map(words.toReversed().map((word, rank) => [word, { rank, place: 'both' }]))),
  )
  for (const [index, word] of words.entries())
    expect(list.find(word)).toEqual({ rank: words.length - 1 - index, place: 'both' })
  for (const word of ['', 'A', 'aa', 'abcd', 'don’t', 'y', 'zz', '0+']) expect(list.find(word)).toBe(null)
  const found: string[] = []
  list.forEach(2, 3, (word) => found.push(word))
  expect(found).toEqual(['ab', 'abc', 'don'])
})

test('a list that is missing or damaged is told, and read again when it is there', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'precis-words-')), 'english.words')
  const there = new Spelling(file)
  await expect(there.misspelt(['word'], knownIn('us'))).rejects.toThrow()
  writeFileSync(file, 'noise')
  await expect(there.misspelt(['word'], knownIn('us'))).rejects.toThrow()
  writeFileSync(file, packWords(new Map([['word', { rank: 0, place: 'both' }]])))
  expect(await there.misspelt(['word', 'wort'], knownIn('us'))).toEqual(['wort'])
})
