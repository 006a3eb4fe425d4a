import { describe, expect, test } from 'vitest'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { err, ok } from '../../../../src/core/model/result.ts'
import { noteServed, openDocument } from '../../../../src/main/app/documents.ts'
import { readServed } from '../../../../src/main/app/served.ts'
import { saveSettings } from '../../../../src/main/app/settings/settings.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { readDocument, touchDocument, writeDetails } from '../../../../src/main/store/documents.ts'
import { savePosition } from '../../../../src/main/store/positions.ts'
import { noteRead } from '../../../../src/main/store/readings.ts'
import { defaultSettings } from '../../../../src/shared/settings.ts'
import { makeBriefing } from '../../study-samples.ts'
import { documentA, documentB, now, openWithDocuments } from '../store/helpers.ts'

const bundled = makeBriefing('cccccccccccccccc', [{ section: 'One', facts: [{}] }])
const as = (id: string): Briefing => ({ ...bundled, id })

const sourcesOf = (db: Database) => ({
  data: { open: async () => ok(db) },
  briefings: { get: async (id: string | null) => ok(as(id ?? bundled.id)) },
})

/** A library of which A was opened last, and read to some place. */
async function openAtA(): Promise<Database> {
  const db = await openWithDocuments()
  touchDocument(db, documentB, now + 1)
  touchDocument(db, documentA, now + 2)
  writeDetails(db, documentA, { name: 'Mine', tags: [] })
  savePosition(db, documentA, { block: 'One', offset: 0.5 }, now)
  noteRead(db, documentA, [[0, 0.25]])
  saveSettings(db, { ...defaultSettings, theme: 'dusk' })
  return db
}

describe('what a page is served with', () => {
  test('is what it would be answered with, and nothing is noted by that', async () => {
    const db = await openAtA()
    const served = await readServed(sourcesOf(db), false)
    expect(readDocument(db, documentA)?.openedAt).toBe(now + 2)
    expect(served).toEqual({
      document: await openDocument(db, as(documentA), { quietly: false, fromTop: false }, now + 3),
      settings: { ...defaultSettings, theme: 'dusk' },
    })
  })

  test('in safe mode is the document that came with the app, from its beginning', async () => {
    const db = await openAtA()
    const served = await readServed(sourcesOf(db), true)
    expect(served?.document).toMatchObject({ briefing: { id: bundled.id }, position: null })
  })

  test('is nothing where something cannot be had: the page asks, and is told why', async () => {
    const db = await openAtA()
    const sources = sourcesOf(db)
    const refused = err({ code: 'store-locked', subject: null } as const)
    expect(await readServed({ ...sources, data: { open: async () => refused } }, false)).toBeNull()
    expect(await readServed({ ...sources, briefings: { get: async () => refused } }, false)).toBeNull()
    expect(
      await readServed({ ...sources, data: { open: () => Promise.reject(new Error('broken')) } }, false),
    ).toBeNull()
  })

  test('counts as opened once that is noted', async () => {
    const db = await openAtA()
    await noteServed(sourcesOf(db), false, now + 9)
    expect(readDocument(db, documentA)?.openedAt).toBe(now + 9)
    await noteServed(sourcesOf(db), true, now + 10)
    expect(readDocument(db, bundled.id)).toMatchObject({ bundled: true, openedAt: now + 10 })
  })
})
