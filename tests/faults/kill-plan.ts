import type { Database } from '../../src/main/store/database.ts'
import { expectSame } from './check.ts'

/** How many rows transaction n writes besides its mark, its journal entry and the setting. */
export const rowsOf = (n: number): number => (n % 20 === 19 ? 3000 : 20)

/** Reads one snapshot. Every transaction is there whole, or not at all. @returns the number of the last, or -1. */
export function checkSnapshot(db: Database): number {
  const read = (): number => {
    const last = Number(db.get("SELECT value FROM settings WHERE key = 'last'")?.value ?? -1)
    const marks = db.get('SELECT count(*) AS n, max(CAST(substr(id, 2) AS INTEGER)) AS top FROM marks')
    expectSame([marks?.n, marks?.top], [last + 1, last < 0 ? null : last], 'marks')
    expectSame(db.get('SELECT count(*) AS n FROM journal')?.n, Math.min(last + 1, 500), 'journal')
    for (const row of db.all('SELECT card, count(*) AS n FROM reviews GROUP BY card')) {
      expectSame(row.n, rowsOf(Number(String(row.card).slice(1))), `rows of ${row.card}`)
    }
    expectSame(db.get('SELECT count(DISTINCT card) AS n FROM reviews')?.n, last + 1, 'transactions with rows')
    return last
  }
  // A read transaction: all of these see the same moment.
  db.script('BEGIN')
  try {
    return read()
  } finally {
    db.script('ROLLBACK')
  }
}
