import type { CardEdit, FactEdit } from '../../core/model/edits.ts'
import type { AnewDetails } from '../../shared/contract/anew.ts'
import { readStanding } from '../store/anew.ts'
import type { Database } from '../store/database.ts'
import { listEdits } from '../store/edits.ts'

/** How a document stands to a compiler; null where it is none of the store's. */
export function anewDetails(db: Database, document: string, compiler: number): AnewDetails | null {
  const standing = readStanding(db, document, compiler)
  if (standing === null) return null
  const { facts, cards } = listEdits(db, document)
  return { ...standing, kept: [...facts.flatMap(keptFact), ...cards.flatMap(keptCard)] }
}

function keptFact({ fact, state, statement, text, own }: FactEdit): AnewDetails['kept'] {
  if (own?.kept === undefined || state === 'rejected') return []
  return [{ kind: 'fact', id: fact, text: statement ?? own.kept.statement ?? text ?? own.kept.text }]
}

function keptCard({ card, deleted, prompt, own }: CardEdit): AnewDetails['kept'] {
  if (own?.kept === undefined || deleted) return []
  return [{ kind: 'card', id: card, text: prompt ?? own.kept.prompt }]
}
