import type { Stretch } from '../../core/model/span.ts'
import { addStretches, shareOf } from '../../core/text/passed.ts'
import type { Database } from './database.ts'
import { textOf } from './rows.ts'

/** Notes which stretches of a document were read, beside those that are noted: what was read stays so. */
export function noteRead(db: Database, document: string, fresh: readonly Stretch[]): void {
  db.transaction(() => writeRead(db, document, addStretches(readStretches(db, document), fresh)))
}

/**
 * Puts stretches of another text in place of those of the one that was shown. What was read since is joined to them: it
 * stands nearly there.
 */
export function moveRead(
  db: Database,
  document: string,
  from: readonly Stretch[],
  to: readonly Stretch[],
): void {
  const now = readStretches(db, document)
  const isAsBefore = JSON.stringify(now) === JSON.stringify(from)
  if (now.length > 0) writeRead(db, document, isAsBefore ? to : addStretches(to, now))
}

function writeRead(db: Database, document: string, stretches: readonly Stretch[]): void {
  db.run(
    `INSERT INTO readings (document, stretches, share) VALUES ($document, $stretches, $share)
     ON CONFLICT (document) DO UPDATE SET stretches = excluded.stretches, share = excluded.share`,
    { document, stretches: JSON.stringify(stretches), share: shareOf(stretches) },
  )
}

/** Which stretches of a document were read. */
export function readStretches(db: Database, document: string): readonly Stretch[] {
  const row = db.get('SELECT stretches FROM readings WHERE document = $document', { document })
  return row === null ? [] : (JSON.parse(textOf(row, 'stretches')) as readonly Stretch[]) // as it is written above
}
