import { describe, expect, test } from 'vitest'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { err, ok } from '../../../../src/core/model/result.ts'
import { openDocument } from '../../../../src/main/app/documents.ts'
import { lastOpened } from '../../../../src/main/app/served.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import {
  listDocuments,
  readDocument,
  touchDocument,
  writeDetails,
} from '../../../../src/main/store/documents.ts'
import { savePosition } from '../../../../src/main/store/positions.ts'
import { noteRead } from '../../../../src/main/store/readings.ts'
import { makeBriefing } from '../../study-samples.ts'
import { documentA, documentB, makeFile, now, open, openWithDocuments } from '../store/helpers.ts'

const bundled = makeBriefing('cccccccccccccccc', [{ section: 'One', facts: [{}] }])

/** Documents of which some cannot be read; the one that came with the app always can. */
function sources(db: Database, readable: readonly string[]) {
  const get = async (id: string | null) => {
    if (id === null) return ok(bundled)
    return readable.includes(id)
      ? ok({ ...bundled, id })
      : err({ code: 'document-damaged', subject: id } as const)
  }
  return { data: { open: async () => ok(db) }, briefings: { get } }
}

const idOf = async (answer: ReturnType<typeof lastOpened>): Promise<string> => {
  const briefing = await answer
  if (!briefing.ok) throw new Error(briefing.error.code)
  return briefing.value.id
}

describe('where no document is asked for', () => {
  test('the one that came with the app is shown as long as none was opened', async () => {
    const db = await openWithDocuments()
    expect(await idOf(lastOpened(sources(db, [documentA, documentB]), false))).toBe(bundled.id)
  })

  test('the one opened last is shown, and where it cannot be read the one before it', async () => {
    const db = await openWithDocuments()
    touchDocument(db, documentB, now + 1)
    touchDocument(db, documentA, now + 2)
    expect(await idOf(lastOpened(sources(db, [documentA, documentB]), false))).toBe(documentA)
    expect(await idOf(lastOpened(sources(db, [documentB]), false))).toBe(documentB)
    expect(await idOf(lastOpened(sources(db, []), false))).toBe(bundled.id)
  })

  test('in safe mode it is the one that came with the app, and no data is opened', async () => {
    const shut = { open: async () => Promise.reject(new Error('opened')) }
    const db = await openWithDocuments()
    expect(await idOf(lastOpened({ ...sources(db, [documentA]), data: shut }, true))).toBe(bundled.id)
  })
})

describe('opening', () => {
  const opening = { quietly: false, fromTop: false }

  test('a document that came with the app is in the library from then on', async () => {
    const db = await open(makeFile())
    expect(await openDocument(db, bundled, opening, now)).toEqual({
      briefing: bundled,
      bundled: true,
      name: null,
      position: null,
      read: [],
    })
    expect(listDocuments(db)).toMatchObject([{ id: bundled.id, bundled: true, openedAt: now }])
  })

  test('tells what it is called and where its reader was, unless it is to begin at the top', async () => {
    const db = await openWithDocuments()
    const briefing: Briefing = { ...bundled, id: documentA }
    writeDetails(db, documentA, { name: 'Mine', tags: [] })
    savePosition(db, documentA, { block: 'One', offset: 0.5 }, now)
    noteRead(db, documentA, [[0, 0.25]])
    const opened = await openDocument(db, briefing, opening, now)
    expect(opened).toMatchObject({ name: 'Mine', position: { block: 'One', offset: 0.5 }, read: [[0, 0.25]] })
    expect((await openDocument(db, briefing, { ...opening, fromTop: true }, now)).position).toBeNull()
  })

  test('quietly it does not count as opened, and an imported one stays as it was stored', async () => {
    const db = await openWithDocuments()
    const briefing: Briefing = { ...bundled, id: documentA }
    await openDocument(db, briefing, { ...opening, quietly: true }, now)
    expect(readDocument(db, documentA)).toMatchObject({ openedAt: null, bundled: false })
    await openDocument(db, briefing, opening, now)
    expect(readDocument(db, documentA)).toMatchObject({ openedAt: now, title: `Document ${documentA}` })
  })
})
