/** What was done by one who begins: counted, and only of documents that they brought in themselves. */
import type { Database } from './database.ts'
import { numberOf } from './rows.ts'

export interface FirstCounts {
  readonly documents: number
  /** Documents of which something was read. */
  readonly read: number
  /** Facts that were accepted or rejected. */
  readonly judged: number
  /** Cards that were rated. */
  readonly answered: number
  /** Briefings, whatever they are of. */
  readonly agendas: number
}

const own = 'SELECT id FROM documents WHERE removed_at IS NULL AND bundled = 0'

export function countFirst(db: Database): FirstCounts {
  const row =
    db.get(`SELECT
      (SELECT count(*) FROM documents WHERE id IN (${own})) AS documents,
      (SELECT count(*) FROM readings WHERE share > 0 AND document IN (${own})) AS read,
      (SELECT count(*) FROM fact_edits
        WHERE json_extract(edit, '$.state') IN ('accepted', 'rejected') AND document IN (${own})) AS judged,
      (SELECT count(*) FROM memories WHERE document IN (${own})) AS answered,
      (SELECT count(*) FROM agendas) AS agendas`) ?? {}
  return {
    documents: numberOf(row, 'documents'),
    read: numberOf(row, 'read'),
    judged: numberOf(row, 'judged'),
    answered: numberOf(row, 'answered'),
    agendas: numberOf(row, 'agendas'),
  }
}

/** When the first answer of the log was given, in ms since 1970-01-01 UTC; null before there is one. */
export function firstReview(db: Database): number | null {
  const row = db.get('SELECT at FROM reviews ORDER BY id LIMIT 1')
  return row && numberOf(row, 'at')
}
