import type { TodayCalls } from '../../../shared/contract/today.ts'
import type { Access } from '../../app/access.ts'
import { hideFirstSteps } from '../../app/first-steps.ts'
import { readToday } from '../../app/today.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** What is put before the reader when they come. */
export function todayHandlers({ now }: HandlerParts, { withData }: Access) {
  return {
    'today:read': () => withData((db) => readToday(db, now())),
    'today:hide-steps': ({ hidden }) => withData((db) => hideFirstSteps(db, hidden)),
  } satisfies Pick<Handlers, keyof TodayCalls>
}
