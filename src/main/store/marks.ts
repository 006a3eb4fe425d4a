import type { Mark, MarkKind } from '../../core/model/mark.ts'
import type { Database, Row } from './database.ts'
import { numberOf, textOf } from './rows.ts'

// The user's changes come through journal.ts, which calls these.

const columns = 'id, document, kind, block, span_start, span_end, exact, prefix, suffix, created_at'

/** All marks, or those of one document, in the order in which they were made. */
export function listMarks(db: Database, document: string | null = null): readonly Mark[] {
  const where = document === null ? '' : 'WHERE document = $document'
  const sql = `SELECT ${columns} FROM marks ${where} ORDER BY created_at, id`
  return db.all(sql, document === null ? {} : { document }).map(fromRow)
}

export function readMark(db: Database, id: string): Mark | null {
  const row = db.get(`SELECT ${columns} FROM marks WHERE id = $id`, { id })
  return row && fromRow(row)
}

/** @throws StoreError if there is a mark with this id, or no such document. */
export function addMark(db: Database, mark: Mark): void {
  const { block, position, quote } = mark.anchor
  db.run(
    `INSERT INTO marks (${columns})
     VALUES ($id, $document, $kind, $block, $start, $end, $exact, $prefix, $suffix, $createdAt)`,
    {
      id: mark.id,
      document: mark.document,
      kind: mark.kind,
      block,
      start: position.start,
      end: position.end,
      exact: quote.exact,
      prefix: quote.prefix,
      suffix: quote.suffix,
      createdAt: mark.createdAt,
    },
  )
}

/** @returns the mark as it stood, or null if there was none. */
export function removeMark(db: Database, id: string): Mark | null {
  const row = db.get(`DELETE FROM marks WHERE id = $id RETURNING ${columns}`, { id })
  return row && fromRow(row)
}

function fromRow(row: Row): Mark {
  return {
    id: textOf(row, 'id'),
    document: textOf(row, 'document'),
    kind: textOf(row, 'kind') as MarkKind, // only the journal writes it, and it checks
    anchor: {
      block: textOf(row, 'block'),
      position: { start: numberOf(row, 'span_start'), end: numberOf(row, 'span_end') },
      quote: { exact: textOf(row, 'exact'), prefix: textOf(row, 'prefix'), suffix: textOf(row, 'suffix') },
    },
    createdAt: numberOf(row, 'created_at'),
  }
}
