/** Which file is shown of a document that came in several versions. */
import type { Database } from './database.ts'
import { textOf } from './rows.ts'

/** The file of what is shown of a document: its id is that of the first one. */
export function sourceShown(db: Database, document: string): string {
  const row = db.get("SELECT source FROM versions WHERE document = $document AND standing = 'shown'", {
    document,
  })
  return row === null ? document : textOf(row, 'source')
}
