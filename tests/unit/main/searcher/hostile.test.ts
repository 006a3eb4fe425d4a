// Whatever is typed, both indexes answer: nothing throws, and nothing typed by mistake selects everything.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foundKinds } from '../../../../src/core/model/found.ts'
import { buildIndex, type LunrSearch, loadIndex } from '../../../../src/core/search/lunr-index.ts'
import { putDocument } from '../../../../src/main/searcher/documents.ts'
import { find } from '../../../../src/main/searcher/find.ts'
import { IndexedWords } from '../../../../src/main/searcher/lexicon.ts'
import { openIndex } from '../../../../src/main/searcher/schema.ts'
import { unitsOf } from '../../../../src/main/searcher/units.ts'
import { writesFor } from '../../../../src/main/searcher/write-units.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { growthOf } from '../../steps.ts'
import { compileText } from './helpers.ts'

const text = Array.from(
  { length: 40 },
  (_, at) =>
    `Paragraph number ${at} tells of the harbour, its ${at % 7} cranes and $${at} million from Oslo.`,
).join('\n\n')
const briefing = compileText(`Harbour Report\n\nMay 3, 2013\n\n${text}`)
const kinds = new Set(foundKinds)
const every = briefing.blocks.length
let index: Database
let words: IndexedWords
let document: LunrSearch

beforeAll(() => {
  index = openIndex(':memory:', { epoch: 'e', seq: 0 })
  const language = 'en'
  const num = putDocument(index, {
    id: briefing.id,
    title: briefing.title,
    language,
    stamp: null,
    glossary: [],
  })
  const whole = { title: briefing.title, tags: [], briefing, edits: { facts: [], cards: [] }, marks: [] }
  for (const write of writesFor(index, { num, language }, unitsOf(whole, kinds), kinds)) write()
  words = new IndexedWords(index)
  document = loadIndex(buildIndex(briefing), briefing)
})
afterAll(() => index.close())

/** How many paragraphs each index finds. */
function ask(query: string) {
  const library = find(index, words, { query, document: null, kinds: foundKinds, limit: 10 })
  const own = document.search(query, 1000)
  return {
    library: library.groups.find(({ kind }) => kind === 'text')?.count ?? 0,
    groups: library.groups.length,
    document: own.hits.length,
  }
}

describe('finds nothing, as it says nothing', () => {
  test.each([
    '',
    ' \t\n',
    '"',
    '""',
    '"""',
    '-',
    '--',
    '-"',
    '*',
    '**',
    '?',
    'or',
    'OR OR',
    '()',
    '((((',
    '{}:',
    '^',
    '~',
    '+',
    '\\',
    '/.*/',
    '.*',
    '[^a]',
    '$',
    "'",
    ';--',
    '%',
    '_',
    '\u0000',
    '\u0001\u0002\u001F',
    '\u202E\u202D\u2066',
    '\uD800',
    '😀',
    '👩‍👩‍👧',
    'section:',
    'type:',
    'in:',
    'section:-',
    '-harbour',
    '-a -b -"c d"',
    '… — ·',
  ])('%j', (query) => {
    expect(ask(query)).toMatchObject({ library: 0, document: 0, groups: 0 })
  })
})

describe('is a word, or words that are not there', () => {
  test.each([
    'zzz AND qqq',
    'NOT',
    'NEAR(a b)',
    'title:zzz',
    'body : zzz',
    '{title body} : zzz',
    'zzz* OR filter:any',
    'filter:any',
    '"any"',
    'filter:"any" *',
    'd1',
    "'; DROP TABLE units; --",
    "x' UNION SELECT * FROM units --",
    'title:zzz^10 +qqq -www ~1',
    'zzz~1',
    'zzz^',
    '+zzz',
    'مرحبا بالعالم',
    'שלום "עולם',
    '日本語',
    'a\u0300\u0301\u0302',
    '%s%n',
    '{1}',
    '__proto__ constructor toString',
  ])('%j', (query) => {
    const found = ask(query)
    expect(found.document).toBeLessThan(every)
    expect(found.library).toBe(found.document)
  })
})

test('an operator of the index is but a word', () => {
  expect(ask('AND')).toMatchObject({ library: ask('and').library, document: ask('and').document })
  const { library, document } = ask('cranes')
  expect(ask('cranes AND zzz')).toMatchObject({ library, document })
  expect(ask('"cranes" AND "zzz"')).toMatchObject({ library: 0, document: 0 })
})

test('a phrase that was not ended, and operators that are left open, mean what stands there', () => {
  expect(ask('"number 7').library).toBe(1)
  expect(ask('harbour or').library).toBe(every)
  expect(ask('harbour -').library).toBe(every)
  expect(ask('number 7 "').library).toBe(ask('number 7').document)
})

describe('ten times as long, it takes no three times as many steps', () => {
  test.each<readonly [what: string, query: (length: number) => string]>([
    ['letters', (length) => 'a'.repeat(length)],
    ['words', (length) => 'harbour cranes oslo '.repeat(length / 20)],
    ['letters as words', (length) => 'h c o '.repeat(length / 6)],
    ['different words', (length) => Array.from({ length: length / 7 }, (_, at) => `w${at}x`).join(' ')],
    ['quotes', (length) => '"'.repeat(length)],
    ['quotations', (length) => '"h" '.repeat(length / 4)],
    ['exclusions', (length) => '-h '.repeat(length / 3)],
    ['alternatives', (length) => 'h or '.repeat(length / 5)],
    ['headings', (length) => 'section:h '.repeat(length / 10)],
    ['digits', (length) => '1'.repeat(length)],
    ['figures', (length) => '1,000.5 $3m '.repeat(length / 12)],
    ['combining marks', (length) => `a${'\u0301'.repeat(length - 1)}`],
    ['letters beyond the first plane', (length) => '𝒜'.repeat(length / 2)],
  ])('%s', async (_, query) => {
    expect(await growthOf((length) => ask(query(length)), 1000, 10_000)).toBeLessThan(3)
  })
})

test('no text throws, and both indexes find as many paragraphs', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      '-',
      'or',
      '*',
      ':',
      '(',
      ')',
      '{',
      '}',
      '^',
      '~',
      '+',
      '\\',
      "'",
      ';',
      'NEAR(',
      'AND',
      'NOT',
    ),
    fc.constantFrom(
      'section:',
      'type:money',
      'in:facts',
      'in:text',
      'harbour',
      'har',
      'Oslo',
      '$7',
      'number 7',
      'or',
      ' ',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  )
  const query = fc
    .tuple(fc.array(piece, { maxLength: 12 }), fc.constantFrom('', ' '))
    .map(([pieces, by]) => pieces.join(by))
  fc.assert(
    fc.property(query, (typed) => {
      const { library, document } = ask(typed)
      expect(library).toBe(document)
    }),
    { numRuns: 2000 },
  )
})
