import { expect, test } from 'vitest'
import { BindError } from '../../../../src/main/store/errors.ts'
import { readSetting, writeSetting } from '../../../../src/main/store/settings.ts'
import { makeFile, open } from './helpers.ts'

const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null)

test('keeps typed values, and forgets what it no longer understands', async () => {
  const db = await open(makeFile())
  expect(readSetting(db, 'size', asNumber)).toBeNull()
  writeSetting(db, 'size', 17, asNumber)
  writeSetting(db, 'size', 18, asNumber)
  expect(readSetting(db, 'size', asNumber)).toBe(18)
  writeSetting(db, 'theme', 'dark', String)
  expect(readSetting(db, 'theme', asNumber)).toBeNull()
})

test('refuses what JSON would change', async () => {
  const db = await open(makeFile())
  expect(() => writeSetting(db, 'size', Number.NaN, asNumber)).toThrow(BindError)
  expect(() => writeSetting<unknown>(db, 'size', undefined, (value) => value)).toThrow(BindError)
})
