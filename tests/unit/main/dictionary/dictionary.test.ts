import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { buildDictionary } from '../../../../scripts/build-dictionary.ts'
import { readSense } from '../../../../scripts/dictionary/wordnet.ts'
import { ROOT } from '../../../../scripts/run.ts'
import { Dictionary } from '../../../../src/main/dictionary/dictionary.ts'
import { openLines, packLines } from '../../../../src/main/dictionary/packed-lines.ts'
import { lookedUp, notThere } from './look-up.expected.ts'

/** In the texts that WordNet counted an axe is commoner than an axis. Both are told. */
const inAnotherOrder = new Set(['axes'])

const folder = join(ROOT, 'out', 'dictionary')
const dictionary = new Dictionary(join(folder, 'english.lines'))
beforeAll(() => buildDictionary(folder), 300_000)

test.each(lookedUp)('“%s” is looked up', async (text, words) => {
  const entries = await dictionary.lookUp(text)
  const found = entries.map(({ word, partOfSpeech }) => `${word} ${partOfSpeech}`)
  const wanted = words.map(([word, partOfSpeech]) => `${word} ${partOfSpeech}`)
  const all = found.filter((each) => wanted.includes(each))
  expect(inAnotherOrder.has(text) ? all.toSorted() : all).toEqual(
    inAnotherOrder.has(text) ? wanted.toSorted() : wanted,
  )
})

test.each(notThere)('“%s” is not in it', async (text) => {
  expect(await dictionary.lookUp(text)).toEqual([])
})

test('every entry has a meaning, and no word is its own synonym', async () => {
  for (const { word, senses } of await dictionary.lookUp('run')) {
    expect(senses.length).toBeGreaterThan(10)
    for (const { meaning, synonyms } of senses) {
      expect(meaning).not.toBe('')
      expect(synonyms).not.toContain(word)
    }
  }
})

test('names come after words, unless it is written as a name', async () => {
  const first = async (text: string) =>
    (await dictionary.lookUp(text)).find(({ partOfSpeech }) => partOfSpeech === 'noun')
  expect(await first('cranes')).toMatchObject({ word: 'crane' })
  expect((await first('cranes'))?.senses[0]?.meaning).toMatch(/^lifts and moves heavy objects/)
  expect((await first('Crane'))?.senses[0]?.synonyms).toEqual(['Stephen Crane'])
})

test('a line of WordNet is read: words, meaning and examples', () => {
  expect(
    readSense(
      '01234567 00 s 02 well-kept(a) 0 in_good_order(p) 0 001 & 01234500 a 0000 | kept in order; used of rooms (or "quarters"); "a well-kept room"; "the harbour office was \'well kept\'"- A. Writer  ',
    ),
  ).toEqual({
    meaning: 'kept in order; used of rooms (or "quarters")',
    examples: ['a well-kept room', "the harbour office was 'well kept'"],
    words: ['well-kept', 'in good order'],
  })
})

test('packed lines are found, each by its key alone', () => {
  const lines = new Map(Array.from({ length: 5000 }, (_, at) => [`key ${at}`, `value ${at}`]))
  const find = openLines(Buffer.from(packLines(lines)))
  for (const [key, value] of lines) expect(find(key)).toBe(value)
  for (const key of ['', 'key', 'key 5000', 'value 1', 'key 1\t', 'zzz']) expect(find(key)).toBeNull()
})

test('a file that could not be read is read again', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'precis-dictionary-')), 'english.lines')
  const late = new Dictionary(file)
  await expect(late.lookUp('word')).rejects.toThrow('ENOENT')
  writeFileSync(file, packLines(new Map([['harbour', 'n 1']])))
  expect(await late.lookUp('harbour')).toEqual([{ word: 'harbour', partOfSpeech: 'noun', senses: [] }])
})
