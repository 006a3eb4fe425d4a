import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { changeSettings } from '../../../../src/main/app/settings/change-settings.ts'
import { exportStatistics } from '../../../../src/main/app/statistics.ts'
import { renewMemories } from '../../../../src/main/store/renew-memories.ts'
import { defaultSettings } from '../../../../src/shared/settings.ts'
import { documentA, makeFile, openWithDocuments } from '../store/helpers.ts'
import { deskOf, rate } from './study/desks.ts'

test.each([
  [4, '2026-11-24'],
  [7, '2026-11-23'],
])('with a day from %i o’clock a rating of six in the morning is one of %s', async (rollover, day) => {
  const db = await openWithDocuments()
  changeSettings(db, { ...defaultSettings, rollover })
  await renewMemories(db)
  rate(await deskOf(db, documentA, new Date(2026, 10, 24, 6).getTime()), 3)
  const path = makeFile().replace(/db$/, 'csv')
  await exportStatistics(db, { table: 'days', document: null }, [], async () => path)
  const rows: readonly (readonly string[])[] = parse(readFileSync(path, 'utf8'), { bom: true })
  expect(rows.slice(1).map(([first]) => first)).toEqual([day])
})
