import type { Database } from './database.ts'
import { numberOf } from './rows.ts'

/**
 * How many new cards beyond the number of each day were asked for on a study day: of one document, or, for null,
 * of all together; what was asked for of one document counts there too.
 */
export function extraNewOn(db: Database, document: string | null, day: number): number {
  const where = document === null ? '' : 'AND document = $document'
  const row = db.get(
    `SELECT coalesce(sum(extra_new), 0) AS extra FROM study_days WHERE day = $day ${where}`,
    document === null ? { day } : { day, document },
  )
  return numberOf(row ?? {}, 'extra')
}

/** Asks for more new cards on a study day. @throws StoreError if there is no such document. */
export function addExtraNew(db: Database, document: string | null, day: number, cards: number): void {
  db.run(
    `INSERT INTO study_days (document, day, extra_new) VALUES ($document, $day, $cards)
     ON CONFLICT (coalesce(document, ''), day) DO UPDATE SET extra_new = extra_new + excluded.extra_new`,
    { document, day, cards },
  )
}
