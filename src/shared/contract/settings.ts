/** Reading and changing the user's settings. */
import type { Settings } from '../settings.ts'

export interface SettingsCalls {
  'settings:read': { request: null; reply: Settings }
  'settings:write': { request: Settings; reply: Settings }
}

export const settingsChannels = {
  'settings:read': 0,
  'settings:write': 0,
} satisfies Record<keyof SettingsCalls, 0>
