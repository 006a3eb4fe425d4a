/** The app's own engines, behind the interface of the peers. The one file that knows how they are called. */
import { buildIndex, loadIndex } from '../../../src/core/search/lunr-index.ts'
import type { Corpus } from './corpora.ts'
import type { Made } from './cost.ts'
import { type Engine, limit } from './engine.ts'
import type { Query } from './queries.ts'

/** As a user would type it. */
export const typed = ({ kind, words }: Query): string =>
  kind === 'phrase' ? `"${words.join(' ')}"` : words.join(' ')

/** Null where a corpus is a library, and no search of the library is there yet. */
export async function makeOurs(corpus: Corpus): Promise<Made | null> {
  return corpus.briefing === null ? null : makeOfDocument(corpus)
}

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
