import type { Database } from './database.ts'
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
  for (const card of cards)
    db.run(
      `INSERT INTO card_changes (document, card, at) VALUES ($document, $card, $at)
       ON CONFLICT (document, card) DO UPDATE SET at = max(excluded.at, at + 1000)`,
      { document, card, at },
    )
}
