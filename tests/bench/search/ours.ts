/** The app's own engines, behind the interface of the peers. The one file that knows how they are called. */
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../../scripts/run.ts'
import { buildIndex, loadIndex } from '../../../src/core/search/lunr-index.ts'
import { CatchUp } from '../../../src/main/searcher/catch-up.ts'
import { find } from '../../../src/main/searcher/find.ts'
import { IndexedWords } from '../../../src/main/searcher/lexicon.ts'
import { DocumentReader } from '../../../src/main/searcher/read-document.ts'
import { openIndex } from '../../../src/main/searcher/schema.ts'
import { openStore } from '../../../src/main/store/open.ts'
import { readMoment } from '../../../src/main/store/search-changes.ts'
import type { Corpus } from './corpora.ts'
import type { Made } from './cost.ts'
import { dataFileOf } from './data-file.ts'
import { type Engine, limit } from './engine.ts'
import type { Query } from './queries.ts'

/** As a user would type it. */
export const typed = ({ kind, words }: Query): string =>
  kind === 'phrase' ? `"${words.join(' ')}"` : words.join(' ')

/** The index of one document, or that of the library. */
export const makeOurs = async (corpus: Corpus): Promise<Made | null> =>
  corpus.briefing === null ? makeOfLibrary(corpus) : makeOfDocument(corpus)

function makeOfDocument({ briefing, units }: Corpus): Made | null {
  if (briefing === null) return null
  const start = performance.now()
  const stored = JSON.stringify(buildIndex(briefing))
  const built = performance.now()
  const search = loadIndex(JSON.parse(stored), briefing)
  search.search('warm', 1)
  const loaded = performance.now()
  const numbers = new Map(units.map(({ block }, unit) => [block, unit]))
  const engine: Engine = {
    name: 'Precis',
    search: (query) => search.search(typed(query), limit).hits.map(({ block }) => numbers.get(block) ?? -1),
    close: () => undefined,
  }
  return {
    engine,
    sizeBytes: Buffer.byteLength(stored),
    buildMs: built - start,
    loadMs: loaded - built,
  }
}

/** Beside the app's own, which the app makes by itself. */
async function makeOfLibrary({ folder, units }: Corpus): Promise<Made> {
  const opened = await openStore(dataFileOf(folder), { readOnly: true, now: Date.now() })
  if (!opened.ok) throw opened.error
  const store = opened.value
  const file = join(folder, 'bench-index.db')
  rmSync(file, { force: true })
  const start = performance.now()
  const index = openIndex(file, readMoment(store))
  const documents = new DocumentReader(store, join(ROOT, 'out', 'briefings'))
  const onSkip = (what: string, cause: unknown) => console.warn(`Left out: ${what}.`, cause)
  await new CatchUp({ index, store, documents, onSkip, onConflicts: () => {} }).run()
  const built = performance.now()
  index.script('PRAGMA wal_checkpoint(TRUNCATE)')
  const words = new IndexedWords(index)
  const numbers = new Map(units.map(({ document, block }, unit) => [`${document} ${block}`, unit]))
  const engine: Engine = {
    name: 'Precis',
    search: (query) => {
      const asked = { query: typed(query), document: null, kinds: ['text'], limit } as const
      const hits = find(index, words, asked).groups[0]?.hits ?? []
      return hits.map(({ document, id }) => numbers.get(`${document} ${id}`) ?? -1)
    },
    close: () => {
      index.close()
      store.close()
    },
  }
  return { engine, sizeBytes: statSync(file).size, buildMs: built - start, loadMs: null }
}
