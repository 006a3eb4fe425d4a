import { createHash } from 'node:crypto'
import type { Database } from './database.ts'
import { textOf } from './rows.ts'
import { notHere } from './settings.ts'

/** Worked out from other tables, or so large that a number which counts on with each change stands for it. */
const leftOut: ReadonlySet<string> = new Set([
  'memories',
  'review_times',
  // What an import of a pack remembers of it; to hand something over changes nothing.
  'pack_ratings',
  'pack_states',
  // The app counts days of use by itself; that a document was removed stands in its row.
  'removals',
  // `sqlite_sequence` has the last number of these changes, and triggers alone note them (migrations.ts).
  'search_changes',
  'briefings',
  // The other reading of a document changes only together with the one that is shown.
  'other_briefings',
  'sketches',
  'version_contents',
  'marks',
  'tags',
  'fact_edits',
  'card_edits',
])
/** Columns that the app writes without an act of the user. */
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
  for (const table of tablesOf(db)) hash.update(`\n${table}\n${contentOf(db, table)}`)
  return hash.digest('hex').slice(0, 16)
}

function contentOf(db: Database, table: string): string {
  // Rows are only ever added, or leave with their document.
  if (table === 'reviews')
    return textOf(
      db.get("SELECT count(*) || ' ' || coalesce(max(id), 0) AS content FROM reviews") ?? {},
      'content',
    )
  const where = table === 'settings' ? `WHERE ${notHere}` : ''
  // Put together by SQLite: to make objects of the rows of a large library takes ten times as long.
  const row = db.get(
    `SELECT coalesce(group_concat(${columnsOf(db, table)}, char(10)), '') AS content FROM "${table}" ${where}`,
  )
  return textOf(row ?? {}, 'content')
}

const columnsOf = (db: Database, table: string): string =>
  db
    .all('SELECT name FROM pragma_table_info($table)', { table })
    .map((row) => textOf(row, 'name'))
    .filter((column) => column !== leftOutColumns.get(table))
    .map((column) => `quote("${column}")`)
    .join(` || ',' || `)

const tablesOf = (db: Database): readonly string[] =>
  db
    .all(
      `SELECT name FROM sqlite_schema
       WHERE type = 'table' AND (name NOT LIKE 'sqlite%' OR name = 'sqlite_sequence') ORDER BY name`,
    )
    .map((row) => textOf(row, 'name'))
    .filter((table) => !leftOut.has(table))
