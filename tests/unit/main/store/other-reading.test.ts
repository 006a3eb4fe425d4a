import { expect, test } from 'vitest'
import { writeContent } from '../../../../src/main/store/briefings.ts'
import { packContent, readBriefing, readSearchIndex } from '../../../../src/main/store/content.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { deleteRemoved, readDocument, setRemoved } from '../../../../src/main/store/documents.ts'
import { perform, redo, undo } from '../../../../src/main/store/journal.ts'
import { layBeside, printShown, readOther, swapReadings } from '../../../../src/main/store/other-reading.ts'
import { documentA as document, now, openWithDocuments } from './helpers.ts'

const outcome = { fresh: 1, reworded: 0, kept: 0 }
const told = { title: 'Document', date: null, words: 10, notes: [] }
const textOf = (name: string) => ({ briefing: `{"is":"${name}"}`, index: `{"of":"${name}"}` })

/** A document with a reading that is shown. */
async function openWithReading(): Promise<Database> {
  const db = await openWithDocuments()
  writeContent(db, document, await packContent(textOf('first')), 0)
  return db
}

const beside = async (db: Database, name: string, cards = 3) =>
  layBeside(db, document, {
    content: await packContent(textOf(name)),
    compiler: 1,
    cards,
    at: now,
    outcome,
    told,
  })

const anew = (db: Database, to: string) =>
  perform(
    db,
    {
      v: 1,
      kind: 'document.anew',
      document: { id: document, title: 'Document' },
      to,
      edits: { facts: [], cards: [] },
      reworded: [],
    },
    now,
  )

test('two readings change places, with all that is of them', async () => {
  const db = await openWithReading()
  const first = printShown(db, document)
  const second = await beside(db, 'second')
  expect(swapReadings(db, document, second)).toBe(first)
  expect(await readBriefing(db, document)).toBe('{"is":"second"}')
  expect(await readSearchIndex(db, document)).toBe('{"of":"second"}')
  expect(await readOther(db, document)).toBe('{"is":"first"}')
  expect(readDocument(db, document)?.cards).toBe(3)
  expect(swapReadings(db, document, first ?? '')).toBe(second)
  expect(readDocument(db, document)?.cards).toBe(0)
})

test('another reading is not taken for the one that is meant', async () => {
  const db = await openWithReading()
  expect(swapReadings(db, document, 'anything')).toBeNull()
  const second = await beside(db, 'second')
  await beside(db, 'third')
  expect(swapReadings(db, document, second)).toBeNull()
  expect(await readBriefing(db, document)).toBe('{"is":"first"}')
})

test('only the last reading can be taken back', async () => {
  const db = await openWithReading()
  anew(db, await beside(db, 'second'))
  anew(db, await beside(db, 'third'))
  expect(undo(db, { at: now })).toMatchObject({ applied: true })
  expect(await readBriefing(db, document)).toBe('{"is":"second"}')
  expect(undo(db, { at: now })).toMatchObject({ applied: false, reason: 'gone' })
  expect(redo(db, now)).toMatchObject({ applied: true })
  expect(await readBriefing(db, document)).toBe('{"is":"third"}')
})

test('it leaves with its document', async () => {
  const db = await openWithReading()
  await beside(db, 'second')
  setRemoved(db, document, now)
  deleteRemoved(db, document)
  expect(await readOther(db, document)).toBeNull()
})
