import type { Deck } from '../../core/study/deck.ts'
import type { Subject } from '../../shared/contract/agendas.ts'
import type { Decks } from '../library/decks.ts'
import { readAgenda } from '../store/agendas.ts'
import type { Database } from '../store/database.ts'

/** The documents of a subject in their order; `all` for all of the library; null where there is no such agenda. */
export function documentsOf(db: Database, { document, agenda }: Subject): readonly string[] | 'all' | null {
  if (agenda !== null) return readAgenda(db, agenda)?.documents ?? null
  return document === null ? 'all' : [document]
}

/** The decks of a subject, those of an agenda in its order; null where there is no such agenda, or the one document cannot be read. */
export async function decksOf(
  db: Database,
  decks: Pick<Decks, 'of' | 'all'>,
  subject: Subject,
): Promise<readonly Deck[] | null> {
  const documents = documentsOf(db, subject)
  if (documents === null) return null
  if (documents === 'all') return decks.all(db)
  const found = await decks.of(db, documents)
  return subject.document !== null && found.length === 0 ? null : found
}
