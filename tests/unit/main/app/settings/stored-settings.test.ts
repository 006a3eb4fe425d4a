import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSettings, saveSettings, untoldOf } from '../../../../../src/main/app/settings/settings.ts'
import { settingsSchema } from '../../../../../src/main/app/settings/settings-schema.ts'
import { mergeSettings, settingsOf } from '../../../../../src/main/app/settings/stored-settings.ts'
import { readSetting, writeSetting } from '../../../../../src/main/store/settings.ts'
import { defaultSettings } from '../../../../../src/shared/settings.ts'
import { makeFile, open } from '../../store/helpers.ts'
import { expectedFiles, expectedSettings } from './stored-settings.expected.ts'

describe('settings are read field by field', () => {
  test.each(expectedSettings)('$name', ({ stored, used, told = [] }) => {
    const read = settingsOf(stored)
    expect(read.settings).toEqual({ ...defaultSettings, ...used })
    expect(read.told.map(({ field }) => field).toSorted()).toEqual([...told].toSorted())
  })

  test('whatever is stored gives settings, and storing them anew changes nothing', () => {
    const field = fc.constantFrom(...Object.keys(defaultSettings), 'other')
    const fields = fc.dictionary(field, fc.oneof(fc.jsonValue(), fc.array(fc.integer()), fc.double()))
    fc.assert(
      fc.property(fc.oneof(fields, fc.jsonValue()), (value) => {
        const stored: unknown = JSON.parse(JSON.stringify(value))
        const { settings } = settingsOf(stored)
        expect(settingsSchema.parse(settings)).toEqual(settings)
        const merged = mergeSettings(stored, settings)
        expect(settingsOf(merged).settings).toEqual(settings)
        if (typeof stored === 'object' && stored !== null && !Array.isArray(stored))
          expect(merged).toEqual(stored)
      }),
    )
  })
})

describe('the file', () => {
  const any = (value: unknown) => ({ value })

  test.each(expectedFiles)('$name', async ({ before, after }) => {
    const db = await open(makeFile())
    writeSetting<unknown>(db, 'settings', before, (value) => value)
    saveSettings(db, { ...readSettings(db), textWidth: 70 })
    expect(readSetting(db, 'settings', any)?.value).toEqual(after)
    expect(readSettings(db).textWidth).toBe(70)
  })

  test('is told of once', async () => {
    const db = await open(makeFile())
    writeSetting<unknown>(db, 'settings', { textSize: 40, hyphens: true }, (value) => value)
    expect(untoldOf(db)).toEqual([
      'Setting textSize is out of its range; 26 is used',
      'Setting hyphens is of another version; it is kept',
    ])
    expect(untoldOf(db)).toEqual([])
  })

  test('keeps every choice', async () => {
    const db = await open(makeFile())
    const chosen = {
      ...defaultSettings,
      theme: 'night',
      textSize: 22,
      learningSteps: [5],
      singleKeys: false,
    } as const
    saveSettings(db, chosen)
    expect(readSettings(db)).toEqual(chosen)
    saveSettings(db, defaultSettings)
    expect(readSettings(db)).toEqual(defaultSettings)
  })
})
