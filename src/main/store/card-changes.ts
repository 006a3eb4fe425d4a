import type { Database } from './database.ts'
import { jsonList } from './json-list.ts'
import { numberOf, textOf } from './rows.ts'

// When the words of a card were last changed, kept beside its edit: a change that was taken back leaves no edit, but
// is one for programs that had the card before. The journal writes it.

/** By the ids of a document's cards, in milliseconds since 1970-01-01 UTC; those that were never changed are left out. */
export function listCardChanges(db: Database, document: string): ReadonlyMap<string, number> {
  const rows = db.all('SELECT card, at FROM card_changes WHERE document = $document', { document })
  return new Map(rows.map((row) => [textOf(row, 'card'), numberOf(row, 'at')]))
}

/** A later change is later by a second at least: by the clock it may be earlier, and others take the newer words by it. */
export function noteCardChanges(db: Database, document: string, cards: readonly string[], at: number): void {
  if (cards.length === 0) return
  db.run(
    `INSERT INTO card_changes (document, card, at) SELECT $document, value, $at FROM json_each($cards) WHERE true
     ON CONFLICT (document, card) DO UPDATE SET at = max(excluded.at, at + 1000)`,
    { document, cards: jsonList(cards), at },
  )
}
