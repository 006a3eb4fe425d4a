import type { Database } from './database.ts'
import { BindError } from './errors.ts'
import { textOf } from './rows.ts'

/**
 * The settings of this computer, no part of what a user has: where the window stands, which place it showed last, what
 * stood beside the text, and whether the first steps are hidden.
 */
export const settingsHere = ['window', 'place', 'beside', 'first-steps'] as const
/** The condition of SQL that leaves them out. */
export const notHere = `key NOT IN (${settingsHere.map((key) => `'${key}'`).join(', ')})`

/** Gives the value in its type, or null if it is not one: the row may come from another version. */
export type Validator<T> = (value: unknown) => T | null

/** @returns null if it was never set, or is no longer understood: the caller's default then holds. */
export function readSetting<T>(db: Database, key: string, validate: Validator<T>): T | null {
  const row = db.get('SELECT value FROM settings WHERE key = $key', { key })
  return row && validate(JSON.parse(textOf(row, 'value')))
}

/** @throws BindError if what JSON would keep of the value is no longer valid. */
export function writeSetting<T>(db: Database, key: string, value: T, validate: Validator<T>): void {
  const json = JSON.stringify(value)
  if (json === undefined || validate(JSON.parse(json)) === null) throw new BindError(`Not a value for ${key}`)
  db.run(
    'INSERT INTO settings (key, value) VALUES ($key, $json) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    { key, json },
  )
}
