import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldsOf } from '../../../../src/core/search/fields.ts'
import { analyze } from '../../../../src/core/text/analyze.ts'
import { openIndex } from '../../../../src/main/searcher/schema.ts'
import { makeFile } from '../store/helpers.ts'

test('the index keeps every token as the analyzer made it, of any script', () => {
  const index = openIndex(makeFile(), { epoch: 'e', seq: 0 })
  index.script("CREATE VIRTUAL TABLE instances USING fts5vocab(fts_text, 'instance')")
  const hard = [
    'İstanbul',
    'ǅ',
    'ﬁx',
    'ꭰ',
    'Ა',
    '𞤢𞤣',
    'ß',
    'ς',
    'é',
    'é',
    '٣',
    '𝟘',
    'ⅷ',
    'ｶﾞ',
    'क्षि',
    '한국어',
    '\u{1E900}',
  ]
  const word = fc.oneof(
    fc.constantFrom(...hard),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '))
  try {
    fc.assert(
      fc.property(text, text, (body, title) => {
        index.script('BEGIN')
        const fields = fieldsOf({ title, body, facts: [body], under: [title] })
        index.run(
          `INSERT INTO fts_text (rowid, title, body, variants, facts, under, filter)
           VALUES (1, $title, $body, $variants, $facts, $under, 'any')`,
          { ...fields },
        )
        const kept = (column: string) =>
          index
            .all('SELECT term FROM instances WHERE col = $column ORDER BY offset', { column })
            .map((row) => row.term)
        const found = { title: kept('title'), body: kept('body'), variants: kept('variants') }
        index.script('ROLLBACK')
        expect(found.body).toEqual(analyze(body).map(({ surface }) => surface))
        expect(found.title).toEqual(analyze(title).map(({ surface }) => surface))
        expect(found.variants).toEqual(fields.variants.split(' ').filter((each) => each !== ''))
      }),
      { numRuns: 400 },
    )
  } finally {
    index.close()
  }
})
