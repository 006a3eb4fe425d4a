import type { Database } from './database.ts'
import { numberOf } from './rows.ts'

/** How many rows this connection has written: while it stays the same, so does all that was read, since no other writes. */
export const countWrites = (db: Database): number =>
  numberOf(db.get('SELECT total_changes() AS changes') ?? {}, 'changes')
