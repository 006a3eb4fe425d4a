import type { HistoryCalls } from '../../../shared/contract/history.ts'
import type { Access } from '../../app/access.ts'
import { tellStep } from '../../app/history.ts'
import { redoing, undoing } from '../../store/journal.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** Undo and redo. */
export function historyHandlers(parts: HandlerParts, { withData }: Access) {
  const { now } = parts
  return {
    'history:undo': () =>
      withData(async (db) => tellStep(db, await db.inTurns(undoing(db, { at: now() })), parts)),
    'history:redo': () => withData(async (db) => tellStep(db, await db.inTurns(redoing(db, now())), parts)),
  } satisfies Pick<Handlers, keyof HistoryCalls>
}
