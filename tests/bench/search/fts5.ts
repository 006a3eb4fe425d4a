import { rmSync, statSync } from 'node:fs'
import { DatabaseSync } from '@photostructure/sqlite'
import type { Made } from './cost.ts'
import { type Engine, limit } from './engine.ts'
import type { Query } from './queries.ts'
import type { Unit } from './units.ts'

/** SQLite's own full text search as it comes: the text as it is, unicode61, bm25. */
export async function makeFts5(units: readonly Unit[], file: string): Promise<Made> {
  rmSync(file, { force: true })
  const start = performance.now()
  const db = new DatabaseSync(file)
  db.exec('PRAGMA journal_mode = WAL')
  db.exec('CREATE VIRTUAL TABLE bare USING fts5(title, text, tokenize = unicode61)')
  const insert = db.prepare('INSERT INTO bare (rowid, title, text) VALUES (?, ?, ?)')
  db.exec('BEGIN')
  for (const [id, { title, text }] of units.entries()) insert.run(id, title, text)
  db.exec('COMMIT')
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  const buildMs = performance.now() - start
  const select = db.prepare(`SELECT rowid FROM bare WHERE bare MATCH ? ORDER BY rank LIMIT ${limit}`)
  const engine: Engine = {
    name: 'FTS5',
    search: (query) => select.all(matchOf(query)).map((row) => Number((row as { rowid: number }).rowid)),
    close: () => db.close(),
  }
  return { engine, sizeBytes: statSync(file).size, buildMs, loadMs: null }
}

/** Whole words, quoted: a phrase in one pair of quotes, a beginning with a star. */
function matchOf({ kind, words }: Query): string {
  if (kind === 'phrase') return `"${words.join(' ')}"`
  return words.map((word) => (kind === 'prefix' ? `"${word}"*` : `"${word}"`)).join(' ')
}
