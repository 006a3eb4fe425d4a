import type { LeftReason, Salvaged, SalvageKind } from '../../../shared/contract/data.ts'
import type { Database, Row } from '../database.ts'
import type { Acts } from './acts.ts'
import type { FoundRows } from './found.ts'

/** Two histories of one store: what was found, and the store that it is brought into. */
export interface Merging {
  readonly found: FoundRows
  readonly store: Database
  readonly tally: Tally
  /** The last changes by the journal of the damaged file, and by that of the store. */
  readonly theirs: Acts
  readonly ours: Acts
}

/** The running counts of what becomes of the rows that were found. */
export interface Tally extends Salvaged {
  readonly brought: Record<SalvageKind, number>
  readonly left: Record<LeftReason, number>
  known: number
  textless: number
}

export const newTally = (unsound: number): Tally => ({
  brought: { documents: 0, passages: 0, ratings: 0, edits: 0, places: 0 },
  left: { unsound, orphaned: 0, older: 0 },
  known: 0,
  textless: 0,
})

/** Whether the documents that a row is about are in the store. */
export const refersToSome = (store: Database, { document = null, other_document = null }: Row): boolean =>
  [document, other_document].every(
    (id) => id === null || store.get('SELECT 1 FROM documents WHERE id = $id', { id }) !== null,
  )
