import { err, ok } from '../../../core/model/result.ts'
import type { AppError } from '../../../shared/errors.ts'
import { logWarning } from '../../log.ts'
import { listBackups } from '../../store/backups.ts'
import { renewMemories } from '../../store/rebuild.ts'
import { writeScheduling } from '../../store/scheduling.ts'
import type { Handlers } from '../serve.ts'
import { readSettings, saveSettings, untoldOf } from '../settings.ts'
import { type Access, notRenewed, type Parts } from './parts.ts'

/** Settings, backups, the start, and the way out to the system. */
export function appHandlers(
  { data, searcher, starts, startAsUsual, visit, onSettings }: Parts,
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
    'backups:list': () =>
      ok(
        listBackups(data.file).flatMap(({ name, time, reason, contents }) =>
          contents === null ? [] : [{ name, at: time, reason: reasons[reason], ...contents }],
        ),
      ),
    'backups:restore': ({ name }) => searcher.without(() => data.restore(name)),
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

const reasons = {
  close: 'made when Precis closed',
  manual: 'made by hand',
  migration: 'made before an update of the data',
  restore: 'made before another backup was restored',
  kept: 'kept for good',
} as const
