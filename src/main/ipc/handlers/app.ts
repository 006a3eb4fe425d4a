import { err, ok } from '../../../core/model/result.ts'
import type { AppError } from '../../../shared/errors.ts'
import { type Access, notRenewed } from '../../app/access.ts'
import { readSettings, saveSettings, untoldOf } from '../../app/settings/settings.ts'
import { trustOf } from '../../app/trust.ts'
import { logWarning } from '../../base/log.ts'
import { checkFile } from '../../store/backup-check.ts'
import { renewMemories } from '../../store/rebuild.ts'
import { writeScheduling } from '../../store/scheduling.ts'
import type { Handlers } from '../serve.ts'
import type { Parts } from './parts.ts'

/** Settings, what the program is, the start, and the way out to the system. */
export function appHandlers(
  { data, visit, about, requests, logFile, starts, startAsUsual, onSettings }: Parts,
  { withData }: Access,
) {
  return {
    'settings:read': () =>
      withData((db) => {
        for (const what of untoldOf(db)) logWarning(what)
        return readSettings(db)
      }),
    'settings:write': (settings) =>
      withData((db) => {
        const changed = db.transaction(() => {
          saveSettings(db, settings)
          return writeScheduling(db, settings)
        })
        // In slices, while everything goes on.
        if (changed) renewMemories(db).catch(notRenewed)
        onSettings(settings)
        return settings
      }),
    'about:read': about,
    'trust:read': () => withData((db) => trustOf(db, logFile, requests())),
    'trust:check': async () => ok({ found: await checkFile(data.file) }),
    'start:up': () => {
      starts.up()
      return ok({ isSafe: starts.isSafe })
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
  } satisfies Partial<Handlers>
}
