import type { Database, Row } from '../database.ts'
import { textOf } from '../rows.ts'
import { isNewer, thing } from './acts.ts'
import { bringContent } from './documents.ts'
import type { Merging } from './merging.ts'
import { findRow, insertRow } from './sql.ts'

const tables = ['versions', 'version_contents'] as const

/**
 * The versions of a document come in together with the text that is shown, or not at all: which is shown and what is held
 * of the others only hold for each other.
 */
export function bringVersions(merging: Merging): void {
  const { found, store, tally, theirs, ours } = merging
  const documents = new Set(
    found.db.all('SELECT document FROM versions').map((row) => textOf(row, 'document')),
  )
  for (const document of documents) {
    const there = findRow(found.db, 'documents', ['id'], { id: document })
    if (there === null || findRow(store, 'documents', ['id'], { id: document }) === null) continue
    const [here, others] = [rowsOf(store, document), rowsOf(found.db, document)]
    if (JSON.stringify(here) === JSON.stringify(others)) tally.known += 1
    else if (here.length === 0 && shownFile(found.db, document) === document) insertAll(merging, document)
    else if (here.length === 0 || isNewer(thing('version', document), theirs, ours))
      takeAll(merging, document, there)
    else tally.left.older += 1
  }
}

const rowsOf = (db: Database, document: string): readonly Row[] =>
  db.all(
    'SELECT document, version, source, place, standing FROM versions WHERE document = $document ORDER BY version',
    {
      document,
    },
  )

function shownFile(db: Database, document: string): string {
  const row = db.get("SELECT source FROM versions WHERE document = $document AND standing = 'shown'", {
    document,
  })
  return row === null ? document : textOf(row, 'source')
}

function insertAll({ found, store, tally }: Merging, document: string): void {
  for (const table of tables)
    for (const row of found.db.all(`SELECT * FROM ${table} WHERE document = $document`, { document }))
      if (findRow(store, table, keys[table], row) === null) insertRow(store, table, row)
  tally.brought.edits += 1
}

const keys = { versions: ['document', 'version'], version_contents: ['document', 'version', 'role'] } as const

/** The text that is shown comes with them; without it nothing does. */
function takeAll(merging: Merging, document: string, there: Row): void {
  const { found, store, tally } = merging
  if (there['bundled'] === 0 && !found.contents.has(document)) {
    tally.left.unsound += 1
    return
  }
  const before = store.get('SELECT * FROM briefings WHERE document = $document', { document })
  store.run('DELETE FROM briefings WHERE document = $document', { document })
  if (there['bundled'] === 0 && !bringContent(merging, document)) {
    if (before !== null) insertRow(store, 'briefings', before)
    return
  }
  for (const table of tables) store.run(`DELETE FROM ${table} WHERE document = $document`, { document })
  store.run('DELETE FROM other_briefings WHERE document = $document', { document })
  const { title, date, kind, words, cards, bundled, file, notes, added_at } = there
  store.run(
    `UPDATE documents SET title = $title, date = $date, kind = $kind, words = $words, cards = $cards,
       bundled = $bundled, file = $file, notes = $notes, added_at = $added_at WHERE id = $document`,
    {
      document,
      title: title ?? null,
      date: date ?? null,
      kind: kind ?? null,
      words: words ?? null,
      cards: cards ?? null,
      bundled: bundled ?? null,
      file: file ?? null,
      notes: notes ?? null,
      added_at: added_at ?? null,
    },
  )
  insertAll(merging, document)
}
