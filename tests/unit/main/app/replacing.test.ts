import { expect, test } from 'vitest'
import { err, ok } from '../../../../src/core/model/result.ts'
import { replacing } from '../../../../src/main/app/replacing.ts'
import { changeSettings } from '../../../../src/main/app/settings/change-settings.ts'
import { defaultSettings, type Settings } from '../../../../src/shared/settings.ts'
import { makeFile, open } from '../store/helpers.ts'

const searcher = { without: <T>(work: () => Promise<T>) => work() }

test('what the menu and the page are made by follows the settings of the data that came in', async () => {
  const db = await open(makeFile())
  changeSettings(db, { ...defaultSettings, theme: 'night' })
  const told: Settings[] = []
  const parts = {
    searcher,
    onReplaced: () => {},
    data: { open: async () => ok(db) },
    onSettings: (settings: Settings) => void told.push(settings),
  }
  await replacing(parts, async () => err({ code: 'unexpected', subject: null }))
  expect(told).toEqual([])
  expect(await replacing(parts, async () => ok('done'))).toEqual(ok('done'))
  expect(told).toEqual([{ ...defaultSettings, theme: 'night' }])
})
