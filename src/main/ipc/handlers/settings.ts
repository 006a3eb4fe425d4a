import type { SettingsCalls } from '../../../shared/contract/settings.ts'
import type { Access } from '../../app/access.ts'
import { changeSettings } from '../../app/settings/change-settings.ts'
import { giveSettings } from '../../app/settings/settings.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** What the user chose. */
export function settingsHandlers({ onSettings }: HandlerParts, { withData }: Access) {
  return {
    'settings:read': () => withData(giveSettings),
    'settings:write': (settings) =>
      withData((db) => {
        changeSettings(db, settings)
        onSettings(settings)
        return settings
      }),
  } satisfies Pick<Handlers, keyof SettingsCalls>
}
