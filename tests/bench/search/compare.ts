/** Corpora, one after the other: makes the engines, asks them all, and says what came of it. */
import { join } from 'node:path'
import { type Corpus, describeCorpus } from './corpora.ts'
import { type Built, withCost } from './cost.ts'
import { makeFts5 } from './fts5.ts'
import { type Measured, measureEngines } from './measure.ts'
import { makeMiniSearch } from './minisearch.ts'
import { makeOurs } from './ours.ts'
import { readPlain } from './plain.ts'
import { drawQueries } from './queries.ts'
import { costTable, engineTable } from './table.ts'

const names = ['Precis', 'MiniSearch', 'FTS5'] as const

/** @param count queries of each kind */
export async function compareEngines(corpus: Corpus, count: number, seed: number): Promise<object> {
  const plain = readPlain(corpus.units)
  const description = describeCorpus(corpus, plain)
  const queries = drawQueries(corpus.units, plain, count, seed)
  const built = await buildAll(corpus)
  const kinds = await measureEngines(
    built.map(({ engine }) => engine),
    queries,
  )
  const costs = Object.fromEntries(built.map(({ engine, cost }) => [engine.name, cost]))
  for (const { engine } of built) await engine.close()
  const { paragraphs, words } = description
  console.log(`\n${corpus.name}: documents ${corpus.documents}, paragraphs ${paragraphs}, words ${words}`)
  for (const line of [...engineTable(kinds), ...costTable(costs)]) console.log(line)
  if (!('Precis' in costs)) console.log('Precis has no search of the library in this build: the peers alone.')
  return { corpus: description, costs, kinds, ratios: ratiosOf(kinds) }
}

async function buildAll(corpus: Corpus): Promise<Built[]> {
  const makers = [
    () => makeOurs(corpus),
    () => makeMiniSearch(corpus.units),
    () => makeFts5(corpus.units, join(corpus.folder, 'bare.db')),
  ]
  const built: Built[] = []
  for (const make of makers) {
    const one = await withCost(make)
    if (one !== null) built.push(one)
  }
  return built
}

/** Of Precis to each peer, by kind. */
function ratiosOf(measured: Measured): object {
  return Object.fromEntries(
    Object.entries(measured).map(([kind, { engines }]) => [
      kind,
      Object.fromEntries(
        names.slice(1).flatMap((peer) => {
          const [own, other] = [engines.Precis, engines[peer]]
          if (own === undefined || other === undefined) return []
          return [[peer, { p50: own.p50 / other.p50, p95: own.p95 / other.p95 }]]
        }),
      ),
    ]),
  )
}
