import type { Briefing } from '../../../core/model/document.ts'
import type { CardEdit } from '../../../core/model/edits.ts'
import type { Database } from '../../store/database.ts'
import type { EditAct } from '../../store/edits.ts'
import { perform } from '../../store/journal.ts'

/** Stores what is said of cards as one change. Of one card it is told where that stands. */
export function writeCards(
  db: Database,
  { id }: Briefing,
  act: EditAct,
  cards: readonly CardEdit[],
  at: number,
): void {
  const block = cards.length === 1 ? (cards[0]?.own?.sentence?.block ?? null) : null
  perform(db, { v: 1, kind: 'edits.set', edits: { document: id, act, block, facts: [], cards } }, at)
}
