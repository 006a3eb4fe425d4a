import type { SettingsCalls } from '../../../shared/contract/settings.ts'
import type { Access } from '../../app/access.ts'
import { changeSettings } from '../../app/settings/change-settings.ts'
import { readSettings, untoldOf } from '../../app/settings/settings.ts'
import { logWarning } from '../../base/log.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** Settings, of which those that are not used as they are stored are told once. */
export function settingsHandlers({ onSettings }: HandlerParts, { withData }: Access) {
  return {
    'settings:read': () =>
      withData((db) => {
        for (const what of untoldOf(db)) logWarning(what)
        return readSettings(db)
      }),
    'settings:write': (settings) =>
      withData((db) => {
        changeSettings(db, settings)
        onSettings(settings)
        return settings
      }),
  } satisfies Pick<Handlers, keyof SettingsCalls>
}
