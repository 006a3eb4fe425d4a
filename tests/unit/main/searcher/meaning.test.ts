// A query means the same to the index of the library as to that of a document.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { factTypes } from '../../../../src/core/model/fact.ts'
import { buildIndex, type LunrSearch, loadIndex } from '../../../../src/core/search/lunr-index.ts'
import { analyze } from '../../../../src/core/text/analyze.ts'
import { find } from '../../../../src/main/searcher/find.ts'
import { IndexedWords } from '../../../../src/main/searcher/lexicon.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { openStore } from '../../../../src/main/store/open.ts'
import { english } from '../../../../src/shared/messages/en/catalogue.ts'
import { compileDocument, judge, readRows } from '../../core/search/expected.ts'
import { now, unwrap } from '../store/helpers.ts'
import { importBriefing, type Library, openSearch } from './helpers.ts'

const rows = [...readRows('dev'), ...readRows('held-out'), ...readRows('most')]
const paths = [...new Set(rows.map(({ document }) => document))]
const briefings = new Map<string, Briefing>()
const searches = new Map<string, LunrSearch>()
// Of its own: the folders of the other helpers go after each test.
const folder = mkdtempSync(join(tmpdir(), 'precis-meaning-'))
let db: Database
let library: Library
let words: IndexedWords

beforeAll(async () => {
  const file = join(folder, 'precis.db')
  db = unwrap(await openStore(file, { now }))
  library = await openSearch(db, file)
  words = new IndexedWords(library.index)
  for (const path of paths) {
    const briefing = compileDocument(path)
    briefings.set(path, briefing)
    searches.set(path, loadIndex(buildIndex(briefing), briefing))
    await importBriefing(db, briefing)
  }
  await library.service.catchUp()
})
afterAll(() => {
  library.close()
  db.close()
  rmSync(folder, { recursive: true })
})

const briefingOf = (path: string): Briefing => {
  const briefing = briefings.get(path)
  if (briefing === undefined) throw new Error(path)
  return briefing
}

/** The blocks that each index finds, and what it says of the query. */
function both(path: string, query: string) {
  const { id, blocks } = briefingOf(path)
  const limit = blocks.length
  const here = searches.get(path)?.search(query, limit)
  const there = find(library.index, words, { query, kinds: ['text'], document: id, limit })
  const [group] = there.groups
  return {
    document: {
      ids: here?.hits.map(({ block }) => block).sort() ?? [],
      note: here && english.searchNotes.of(here),
    },
    library: { ids: group?.hits.map((hit) => hit.id).sort() ?? [], note: english.searchNotes.of(there) },
  }
}

describe('what a search must find, in the library', () => {
  test.each(rows.map((row) => [row.kind, row.query, row] as const))('%s: %s', (_kind, query, row) => {
    const briefing = briefingOf(row.document)
    const limit = briefing.blocks.length
    const { groups, ...told } = find(library.index, words, {
      query,
      kinds: ['text'],
      document: briefing.id,
      limit,
    })
    const found = groups.flatMap(({ hits }) => hits.map(({ id }) => id))
    expect(judge(row, briefing, found)).toEqual([])
    if (row.note !== undefined) expect(english.searchNotes.of(told)).toBe(row.note)
  })
})

describe('the same blocks are found in the library as in the document', () => {
  test.each(rows.map(({ document, query }) => [document, query] as const))('%s: %s', (path, query) => {
    const { document, library } = both(path, query)
    expect(library.ids).toEqual(document.ids)
    if (document.ids.length > 0) expect(library.note).toBe(document.note)
  })

  test('for any words of the documents, with any operators', () => {
    expect(paths.length).toBe(4)
    const words = paths.map((path) => [
      ...new Set(
        briefingOf(path).blocks.flatMap(({ text }) =>
          analyze(text).map((token) => text.slice(token.start, token.end)),
        ),
      ),
    ])
    const piece = (at: number) => {
      const word = fc.constantFrom(...(words[at] ?? []))
      const begun = fc.tuple(word, fc.nat(8)).map(([one, cut]) => one.slice(0, 1 + cut))
      const phrase = fc.constantFrom(...briefingOf(paths[at] ?? '').blocks).chain(({ text }) => {
        const tokens = analyze(text)
        return fc
          .tuple(fc.nat(Math.max(0, tokens.length - 3)), fc.integer({ min: 1, max: 3 }))
          .map(
            ([from, count]) =>
              `"${text.slice(tokens[from]?.start ?? 0, tokens[Math.min(tokens.length - 1, from + count)]?.end ?? 0).replaceAll('"', ' ')}"`,
          )
      })
      return fc.oneof(
        { weight: 6, arbitrary: word },
        { weight: 3, arbitrary: begun },
        { weight: 2, arbitrary: phrase },
        { weight: 1, arbitrary: fc.constant('or') },
        { weight: 1, arbitrary: fc.constantFrom('kayakker', '9 October 2018', '£38.5 million', '7 percent') },
        { weight: 1, arbitrary: word.map((one) => `-${one}`) },
        { weight: 1, arbitrary: begun.map((one) => `${one}*`) },
        { weight: 1, arbitrary: word.map((one) => `section:${one}`) },
        { weight: 1, arbitrary: fc.constantFrom(...factTypes).map((type) => `type:${type}`) },
        { weight: 1, arbitrary: phrase.map((one) => `-${one}`) },
      )
    }
    const query = fc.nat(paths.length - 1).chain((at) =>
      fc.tuple(
        fc.constant(paths[at] ?? ''),
        fc.array(piece(at), { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(' ')),
        fc.constantFrom('', ' '),
      ),
    )
    let parts = 0
    fc.assert(
      fc.property(query, ([path, typed, end]) => {
        const { document, library } = both(path, typed + end)
        if (document.note?.includes('all of these words')) parts += 1
        expect(library.ids).toEqual(document.ids)
        if (document.ids.length > 0) expect(library.note).toBe(document.note)
      }),
      { numRuns: 1500 },
    )
    // Of many of them nothing has all words.
    expect(parts).toBeGreaterThan(300)
  }, 180_000)
})
