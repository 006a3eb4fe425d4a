// The whole corpus as what is looked for, and as what is found: both indexes answer, and none of it is an operator.
import { expect, test } from 'vitest'
import { foundKinds } from '../../../../src/core/model/found.ts'
import { buildIndex, loadIndex } from '../../../../src/core/search/lunr-index.ts'
import { putDocument } from '../../../../src/main/searcher/documents.ts'
import { find } from '../../../../src/main/searcher/find.ts'
import { IndexedWords } from '../../../../src/main/searcher/lexicon.ts'
import { openIndex } from '../../../../src/main/searcher/schema.ts'
import { unitsOf } from '../../../../src/main/searcher/units.ts'
import { writesFor } from '../../../../src/main/searcher/write-units.ts'
import { injections } from '../../../faults/injection/corpus.ts'
import { readable } from '../../../faults/injection/readable.ts'
import { compileText } from './helpers.ts'

const kinds = new Set(foundKinds)

test('whatever is typed is answered, by the index of the document and by that of the library', () => {
  const text = injections
    .map((each, at) => `Text ${at} begins here: ${readable(each)} and ends.`)
    .join('\n\n')
  const briefing = compileText(`Harbour Report\n\n${text}`)
  const index = openIndex(':memory:', { epoch: 'e', seq: 0 })
  const language = 'en'
  const num = putDocument(index, {
    id: briefing.id,
    title: briefing.title,
    language,
    stamp: null,
    glossary: [],
  })
  const whole = {
    title: briefing.title,
    tags: [...injections],
    briefing,
    edits: { facts: [], cards: [] },
    marks: [],
  }
  for (const write of writesFor(index, { num, language }, unitsOf(whole, kinds), kinds)) write()
  const words = new IndexedWords(index)
  const document = loadIndex(buildIndex(briefing), briefing)
  for (const query of injections) {
    const { groups } = find(index, words, { query, document: null, kinds: foundKinds, limit: 5 })
    for (const { hits } of groups) for (const { document: id } of hits) expect(id, query).toBe(briefing.id)
    expect(document.search(query).count, query).toBeGreaterThanOrEqual(0)
  }
  expect(document.search('begins').count).toBeGreaterThan(100)
  expect(index.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
  index.close()
})
