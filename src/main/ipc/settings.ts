import { defaultSettings, type Settings } from '../../shared/settings.ts'
import type { Database } from '../store/database.ts'
import { readSetting, writeSetting } from '../store/settings.ts'
import { settingsSchema } from './schemas.ts'

const settingsKey = 'settings'

/** What the user chose; the defaults where nothing was chosen or a newer version wrote it. */
export function readSettings(db: Database): Settings {
  return readSetting(db, settingsKey, validSettings) ?? defaultSettings
}

export function saveSettings(db: Database, settings: Settings): void {
  writeSetting(db, settingsKey, settings, validSettings)
}

function validSettings(value: unknown): Settings | null {
  // Fields that an older version did not know have their default.
  const known = typeof value === 'object' && value !== null ? { ...defaultSettings, ...value } : value
  return settingsSchema.safeParse(known).data ?? null
}
