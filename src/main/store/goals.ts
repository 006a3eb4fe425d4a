import type { Database } from './database.ts'
import { numberOrNull } from './rows.ts'

/** When a document must be known, and how well. */
export interface Goal {
  /** Milliseconds since 1970-01-01 UTC; null if no hour was set. */
  readonly briefingAt: number | null
  /** The part of its cards to be recalled then, 0 to 1; null leaves it open. */
  readonly goal: number | null
}

/** Null if there is no such document. */
export function readGoal(db: Database, document: string): Goal | null {
  const row = db.get('SELECT briefing_at, goal FROM documents WHERE id = $document', { document })
  return row && { briefingAt: numberOrNull(row, 'briefing_at'), goal: numberOrNull(row, 'goal') }
}

/** @returns what was set before; null, with nothing done, if there is no such document. */
export function writeGoal(db: Database, document: string, { briefingAt, goal }: Goal): Goal | null {
  const before = readGoal(db, document)
  if (before !== null)
    db.run('UPDATE documents SET briefing_at = $briefingAt, goal = $goal WHERE id = $document', {
      document,
      briefingAt,
      goal,
    })
  return before
}
