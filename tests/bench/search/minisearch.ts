import MiniSearch, { type Options } from 'minisearch'
import type { Made } from './cost.ts'
import { type Engine, limit } from './engine.ts'
import type { Unit } from './units.ts'

interface Entry {
  readonly id: number
  readonly title: string
  readonly text: string
}

const options: Options<Entry> = {
  fields: ['title', 'text'],
  // What its guide proposes for a search as one types: beginnings of words, and a fifth of the letters wrong.
  searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
}

export async function makeMiniSearch(units: readonly Unit[]): Promise<Made> {
  const start = performance.now()
  const index = new MiniSearch<Entry>(options)
  index.addAll(units.map(({ title, text }, id) => ({ id, title, text })))
  const built = performance.now()
  const stored = JSON.stringify(index)
  const sizeBytes = Buffer.byteLength(stored)
  const stringified = performance.now()
  MiniSearch.loadJSON<Entry>(stored, options)
  const loadMs = performance.now() - stringified
  const engine: Engine = {
    name: 'MiniSearch',
    // It knows no phrases: all of their words are asked for.
    search: ({ words }) => {
      const found = index.search(words.join(' '))
      return found.slice(0, limit).map(({ id }) => Number(id))
    },
    close: () => index.removeAll(),
  }
  return { engine, sizeBytes, buildMs: built - start, loadMs }
}
