import type { Settings } from '../../../shared/settings.ts'
import { logWarning } from '../../base/log.ts'
import type { Database } from '../../store/database.ts'
import { readSetting, writeSetting } from '../../store/settings.ts'
import { isFields } from './is-settings.ts'
import { mergeSettings, settingsOf } from './stored-settings.ts'

const key = 'settings'

/** The stored settings, with the default for each that was never chosen. */
export const readSettings = (db: Database): Settings => settingsOf(readStored(db)).settings

export function saveSettings(db: Database, settings: Settings): void {
  const merged = mergeSettings(readStored(db), settings)
  writeSetting(db, key, merged, (value) => (isFields(value) ? value : null))
}

const told = new WeakSet<Database>()

/** Sentences for the log on what is not used as it is stored; each open file is told of once. */
export function untoldOf(db: Database): readonly string[] {
  if (told.has(db)) return []
  told.add(db)
  return settingsOf(readStored(db)).told.map(({ field, how }) => `Setting ${field} ${how}`)
}

/** The settings for the page; the log says what of them is not used as it is stored. */
export function giveSettings(db: Database): Settings {
  for (const what of untoldOf(db)) logWarning(what)
  return readSettings(db)
}

const readStored = (db: Database): unknown => readSetting(db, key, (value) => ({ value }))?.value ?? {}
