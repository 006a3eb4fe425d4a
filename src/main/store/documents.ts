import type { SourceKind } from '../../core/model/document.ts'
import type { Database, Row } from './database.ts'
import { numberOf, numberOrNull, textOf, textOrNull } from './rows.ts'

/** What the library knows of a document without its content. Times are ms since 1970-01-01 UTC. */
export interface StoredDocument {
  readonly id: string
  readonly title: string
  readonly date: string | null
  readonly kind: SourceKind
  readonly words: number
  readonly cards: number
  /** It came with the app: its content is read from resources. */
  readonly bundled: boolean
  readonly addedAt: number
  readonly openedAt: number | null
}

const columns = 'id, title, date, kind, words, cards, bundled, added_at, opened_at'

/** Adds a document, or renews what a better compiler says of it; when it came and was opened stays. */
export function upsertDocument(db: Database, document: StoredDocument): void {
  db.run(
    `INSERT INTO documents (${columns})
     VALUES ($id, $title, $date, $kind, $words, $cards, $bundled, $addedAt, $openedAt)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, date = excluded.date, kind = excluded.kind,
       words = excluded.words, cards = excluded.cards, bundled = excluded.bundled`,
    { ...document, bundled: document.bundled ? 1 : 0 },
  )
}

/** Notes that the document was opened. @returns false if there is no such document. */
export function touchDocument(db: Database, id: string, at: number): boolean {
  return db.run('UPDATE documents SET opened_at = $at WHERE id = $id', { id, at }).changes === 1
}

/** Takes a document out of sight, or brings it back. @returns false if that is how it is already, or it is none. */
export function setRemoved(db: Database, id: string, at: number | null): boolean {
  const sql =
    at === null
      ? 'UPDATE documents SET removed_at = NULL WHERE id = $id AND removed_at IS NOT NULL'
      : 'UPDATE documents SET removed_at = $at WHERE id = $id AND removed_at IS NULL'
  return db.run(sql, at === null ? { id } : { id, at }).changes === 1
}

export function isRemoved(db: Database, id: string): boolean {
  return db.get('SELECT 1 FROM documents WHERE id = $id AND removed_at IS NOT NULL', { id }) !== null
}

/** The one opened last comes first; those never opened follow, the newest first. Removed ones are left out. */
export function listDocuments(db: Database): readonly StoredDocument[] {
  return db
    .all(
      `SELECT ${columns} FROM documents WHERE removed_at IS NULL ORDER BY opened_at DESC NULLS LAST, added_at DESC, id`,
    )
    .map(fromRow)
}

export function readDocument(db: Database, id: string): StoredDocument | null {
  const row = db.get(`SELECT ${columns} FROM documents WHERE id = $id`, { id })
  return row && fromRow(row)
}

function fromRow(row: Row): StoredDocument {
  return {
    id: textOf(row, 'id'),
    title: textOf(row, 'title'),
    date: textOrNull(row, 'date'),
    kind: textOf(row, 'kind') as SourceKind, // a CHECK of the table
    words: numberOf(row, 'words'),
    cards: numberOf(row, 'cards'),
    bundled: numberOf(row, 'bundled') === 1,
    addedAt: numberOf(row, 'added_at'),
    openedAt: numberOrNull(row, 'opened_at'),
  }
}
