import { createHash } from 'node:crypto'
import type { Database, Row } from './database.ts'
import { textOf } from './rows.ts'

/** Worked out from other tables, or so large that a number which counts on with each change stands for it. */
const leftOut: ReadonlySet<string> = new Set([
  'memories',
  // `sqlite_sequence` has the last number of these changes, and triggers alone note them (migrations.ts).
  'search_changes',
  'briefings',
  'marks',
  'tags',
  'fact_edits',
  'card_edits',
])
/** What is not read row by row: what is only ever added to, and what the app notes by itself. */
const queries: ReadonlyMap<string, string> = new Map([
  ['reviews', 'SELECT count(*) AS rows, max(id) AS newest FROM reviews'],
  ['settings', "SELECT * FROM settings WHERE key <> 'window'"],
])
const leftOutColumns: ReadonlyMap<string, string> = new Map([
  ['documents', 'opened_at'],
  ['positions', 'at'],
])

/**
 * One word for all that a user would miss: what has the same print holds the same. It reads no text of a document, so that
 * it takes milliseconds in a large database too. A table that is not named above counts with all its rows.
 */
export function printOf(db: Database): string {
  const hash = createHash('sha256')
  for (const table of tablesOf(db)) {
    hash.update(`\n${table}`)
    const column = leftOutColumns.get(table)
    for (const row of db.all(queries.get(table) ?? `SELECT * FROM "${table}"`, {}, 'bigint'))
      for (const value of valuesOf(row, column)) hash.update(value)
  }
  return hash.digest('hex').slice(0, 16)
}

const valuesOf = (row: Row, leftOut: string | undefined): readonly (string | Uint8Array)[] =>
  Object.entries(row)
    .filter(([column]) => column !== leftOut)
    .map(([, value]) => (value instanceof Uint8Array ? value : `\n${typeof value} ${value}`))

const tablesOf = (db: Database): readonly string[] =>
  db
    .all(
      `SELECT name FROM sqlite_schema
       WHERE type = 'table' AND (name NOT LIKE 'sqlite%' OR name = 'sqlite_sequence') ORDER BY name`,
    )
    .map((row) => textOf(row, 'name'))
    .filter((table) => !leftOut.has(table))
