/** Pairs of facts of two documents of which the user says that they do not contradict each other. */
import type { FactPlace } from '../../shared/contract/conflicts.ts'
import type { Database } from './database.ts'

/** In the order of their documents, so that each pair is written one way. */
export interface FactPair {
  readonly one: FactPlace
  readonly other: FactPlace
}

export function pairOf(first: FactPlace, second: FactPlace): FactPair {
  const [one, other] = first.document < second.document ? [first, second] : [second, first]
  return {
    one: { document: one.document, fact: one.fact },
    other: { document: other.document, fact: other.fact },
  }
}

export const rowOfPair = ({ one, other }: FactPair) => ({
  document: one.document,
  fact: one.fact,
  other_document: other.document,
  other_fact: other.fact,
})

const isThePair = `document = $document AND fact = $fact
  AND other_document = $other_document AND other_fact = $other_fact`

export const isNoConflict = (db: Database, pair: FactPair): boolean =>
  db.get(`SELECT 1 FROM no_conflicts WHERE ${isThePair}`, rowOfPair(pair)) !== null

/** @returns whether it was said before. */
export function writeNoConflict(db: Database, pair: FactPair, isNone: boolean): boolean {
  const before = isNoConflict(db, pair)
  if (isNone && !before)
    db.run(
      `INSERT INTO no_conflicts (document, fact, other_document, other_fact)
       VALUES ($document, $fact, $other_document, $other_fact)`,
      rowOfPair(pair),
    )
  if (!isNone) db.run(`DELETE FROM no_conflicts WHERE ${isThePair}`, rowOfPair(pair))
  return before
}

/** Forgets what was said of a document together with others. */
export function forgetNoConflicts(db: Database, document: string): void {
  if (hasNoConflicts(db))
    db.run('DELETE FROM no_conflicts WHERE document = $document OR other_document = $document', { document })
}

/** Whether a database, which may be of an older version, has them. */
const hasNoConflicts = (db: Database): boolean =>
  db.get("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'no_conflicts'") !== null
