import type { HistoryCalls } from '../../../shared/contract/history.ts'
import type { Access } from '../../app/access.ts'
import { tellStep } from '../../app/history.ts'
import { redo, undo } from '../../store/journal.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** Undo and redo. */
export function historyHandlers(parts: HandlerParts, { withData }: Access) {
  const { now } = parts
  return {
    'history:undo': () => withData((db) => tellStep(db, undo(db, { at: now() }), parts)),
    'history:redo': () => withData((db) => tellStep(db, redo(db, now()), parts)),
  } satisfies Pick<Handlers, keyof HistoryCalls>
}
