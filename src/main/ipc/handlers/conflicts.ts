import type { ConflictCalls } from '../../../shared/contract/conflicts.ts'
import type { Access } from '../../app/access.ts'
import { dismissConflict, listConflicts } from '../../app/conflicts.ts'
import { isBehind } from '../../searcher/progress.ts'
import { indexOf } from '../../store/files.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** Where two documents say different things of the same. */
export function conflictHandlers(
  { data, searcher, now }: Pick<HandlerParts, 'data' | 'searcher' | 'now'>,
  { withData, withResult }: Access,
) {
  // After a start the searcher looks by itself what it missed, and later.
  let isStart = true
  return {
    'conflicts:list': () =>
      withData((db) => {
        const index = indexOf(data.file)
        if (!isStart && isBehind(db, index)) searcher.catchUp()
        isStart = false
        return listConflicts(db, index)
      }),
    'conflicts:dismiss': (pair) => withResult((db) => dismissConflict(db, pair, now())),
  } satisfies Pick<Handlers, keyof ConflictCalls>
}
