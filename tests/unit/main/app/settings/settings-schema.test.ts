import { describe, expect, it } from 'vitest'
import { settingsSchema } from '../../../../../src/main/app/settings/settings-schema.ts'
import { defaultSettings } from '../../../../../src/shared/settings.ts'

describe('the schema of settings', () => {
  it('holds the default ones', () => {
    expect(settingsSchema.parse(defaultSettings)).toEqual(defaultSettings)
  })

  it.each([
    { retention: 0.69 },
    { retention: 0.98 },
    { newPerDay: -1 },
    { newPerDay: 2.5 },
    { learningSteps: [] },
    { learningSteps: [0] },
    { learningSteps: [1440] },
    { textWidth: 44 },
    { textWidth: 66.5 },
    { lineHeight: 3 },
    { textFace: 'papyrus' },
    { theme: 'day' },
    { english: 'au' },
    { ownWords: 'word' },
    { ownWords: ['two words'] },
    { ownWords: [''] },
    { ownWords: ['x'.repeat(65)] },
  ])('refuses %o', (edit) => {
    expect(settingsSchema.safeParse({ ...defaultSettings, ...edit }).success).toBe(false)
  })
})
