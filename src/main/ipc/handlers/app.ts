import { err, ok } from '../../../core/model/result.ts'
import type { AppCalls } from '../../../shared/contract/app.ts'
import type { AppError } from '../../../shared/errors.ts'
import type { Access } from '../../app/access.ts'
import { noteBeside } from '../../app/start-beside.ts'
import { notePlace } from '../../app/start-place.ts'
import { trustOf } from '../../app/trust.ts'
import { checkFile } from '../../store/backup-check.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** What the program is and does, the start, and the way out to the system. */
export function appHandlers(
  { data, visit, about, requests, logFile, starts, startAsUsual, onPlace, onBeside, showBadge }: HandlerParts,
  { withData }: Access,
) {
  return {
    'about:read': about,
    'trust:read': () => withData((db) => trustOf(db, logFile, requests())),
    'trust:check': async () => ok({ found: await checkFile(data.file) }),
    'start:up': () => {
      starts.up()
      return ok({ isSafe: starts.isSafe })
    },
    'place:note': ({ place }) => {
      onPlace(place)
      return withData((db) => notePlace(db, place))
    },
    'beside:note': (kept) => {
      onBeside(kept)
      return withData((db) => noteBeside(db, kept))
    },
    'badge:show': ({ cards }) => {
      showBadge(cards)
      return ok(null)
    },
    'start:usual': () => {
      if (starts.isSafe) startAsUsual()
      return ok(null)
    },
    'link:visit': ({ address }) =>
      visit(address).then(
        () => ok(null),
        () => err({ code: 'link-unopened', subject: address } satisfies AppError),
      ),
  } satisfies Pick<Handlers, keyof AppCalls>
}
