import type { LibraryContents } from '../../shared/contract/everything.ts'
import type { Database } from './database.ts'
import { numberOf } from './rows.ts'

/** What a library holds, in numbers. */
export function contentsOf(db: Database): LibraryContents {
  const row =
    db.get(`SELECT (SELECT count(*) FROM documents WHERE removed_at IS NULL) AS documents,
      (SELECT count(*) FROM documents WHERE removed_at IS NOT NULL) AS removed,
      (SELECT count(*) FROM marks) AS marks,
      (SELECT count(*) FROM reviews WHERE revokes IS NULL)
        - (SELECT count(*) FROM reviews WHERE revokes IS NOT NULL) AS ratings,
      (SELECT count(*) FROM fact_edits) + (SELECT count(*) FROM card_edits) AS edits`) ?? {}
  return {
    documents: numberOf(row, 'documents'),
    removed: numberOf(row, 'removed'),
    marks: numberOf(row, 'marks'),
    ratings: numberOf(row, 'ratings'),
    edits: numberOf(row, 'edits'),
  }
}

/** Whether a library holds nothing that anyone would miss: at most what came with the app. */
export function isEmpty(db: Database): boolean {
  const { marks, ratings, edits } = contentsOf(db)
  return marks + ratings + edits === 0 && db.get('SELECT 1 FROM documents WHERE bundled = 0') === null
}
