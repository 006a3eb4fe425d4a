/** What a start asks of documents: no more than it takes to show the one that was opened last. */
import { shownName } from '../../core/text/shown-name.ts'
import type { Database } from './database.ts'
import { textOf, textOrNull } from './rows.ts'

/** The ids of the documents that were ever opened and are there, the one opened last first. */
export function listOpened(db: Database): readonly string[] {
  return db
    .all(
      `SELECT id FROM documents WHERE removed_at IS NULL AND opened_at IS NOT NULL
       ORDER BY opened_at DESC, added_at DESC, id`,
    )
    .map((row) => textOf(row, 'id'))
}

/** What the user calls a document; null where they call it nothing, or it is none. */
export function ownName(db: Database, id: string): string | null {
  const row = db.get('SELECT name FROM documents WHERE id = $id', { id })
  const name = row && textOrNull(row, 'name')
  return name === null ? null : shownName(name) || null
}

/** Whether the user has brought a document in, be it one that came with the app too. */
export const isOwn = (db: Database, id: string): boolean =>
  db.get('SELECT 1 FROM documents WHERE id = $id AND bundled = 0', { id }) !== null

/** Whether the user has said anything of its facts and cards. */
export const hasEdits = (db: Database, document: string): boolean =>
  db.get(
    `SELECT 1 WHERE EXISTS (SELECT 1 FROM fact_edits WHERE document = $document)
       OR EXISTS (SELECT 1 FROM card_edits WHERE document = $document)`,
    { document },
  ) !== null
