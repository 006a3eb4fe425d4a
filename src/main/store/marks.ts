import type { Mark } from '../../core/model/mark.ts'
import type { Database, Row } from './database.ts'
import { StoreError } from './errors.ts'
import { numberOf, textOf } from './rows.ts'
import { parseMark } from './schemas/mark.ts'

// The user's changes come through journal.ts, which calls these.

const columns = 'id, document, kind, colour, note, tags, parts, created_at'

/** All marks, or those of one document, in the order in which they were made. */
export function listMarks(db: Database, document: string | null = null): readonly Mark[] {
  const where = document === null ? '' : 'WHERE document = $document'
  const sql = `SELECT ${columns} FROM marks ${where} ORDER BY created_at, id`
  return db.all(sql, document === null ? {} : { document }).map(fromRow)
}

/** The marks of a document that begin in a block. */
export function listMarksFrom(db: Database, document: string, block: string): readonly Mark[] {
  const sql = `SELECT ${columns} FROM marks WHERE document = $document AND parts ->> '$[0].block' = $block
    ORDER BY created_at, id`
  return db.all(sql, { document, block }).map(fromRow)
}

/** The documents that have marks, in the order of their ids. */
export function listMarked(db: Database): readonly string[] {
  return db.all('SELECT DISTINCT document FROM marks ORDER BY document').map((row) => textOf(row, 'document'))
}

export function countMarks(db: Database, document: string): number {
  return numberOf(
    db.get('SELECT count(*) AS n FROM marks WHERE document = $document', { document }) ?? {},
    'n',
  )
}

export function readMark(db: Database, id: string): Mark | null {
  const row = db.get(`SELECT ${columns} FROM marks WHERE id = $id`, { id })
  return row && fromRow(row)
}

/** @throws StoreError if there is a mark with this id, or no such document. */
export function addMark(db: Database, mark: Mark): void {
  db.run(
    `INSERT INTO marks (${columns}) VALUES ($id, $document, $kind, $colour, $note, $tags, $parts, $created_at)`,
    rowOfMark(mark),
  )
}

/** Puts a mark in place of the one with its id. */
export function writeMark(db: Database, mark: Mark): void {
  db.run(
    `UPDATE marks SET document = $document, kind = $kind, colour = $colour, note = $note, tags = $tags,
       parts = $parts, created_at = $created_at WHERE id = $id`,
    rowOfMark(mark),
  )
}

/** @returns the mark as it stood, or null if there was none. */
export function removeMark(db: Database, id: string): Mark | null {
  const row = db.get(`DELETE FROM marks WHERE id = $id RETURNING ${columns}`, { id })
  return row && fromRow(row)
}

export function rowOfMark({ createdAt, tags, parts, ...rest }: Mark): Row {
  return { ...rest, tags: JSON.stringify(tags), parts: JSON.stringify(parts), created_at: createdAt }
}

/** Null for a row that holds none. */
export function markOfRow(row: Row): Mark | null {
  return parseMark({
    id: textOf(row, 'id'),
    document: textOf(row, 'document'),
    kind: textOf(row, 'kind'),
    colour: row.colour,
    note: textOf(row, 'note'),
    tags: JSON.parse(textOf(row, 'tags')),
    parts: JSON.parse(textOf(row, 'parts')),
    createdAt: numberOf(row, 'created_at'),
  })
}

function fromRow(row: Row): Mark {
  const mark = markOfRow(row)
  if (mark === null) throw new StoreError('damaged', `Mark ${textOf(row, 'id')} is not one`)
  return mark
}
