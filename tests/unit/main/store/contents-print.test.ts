import { expect, test } from 'vitest'
import { plainFact } from '../../../../src/core/model/edits.ts'
import { writeAgenda } from '../../../../src/main/store/agendas.ts'
import { addImported } from '../../../../src/main/store/briefings.ts'
import { writeCardStates } from '../../../../src/main/store/card-states.ts'
import { printOf } from '../../../../src/main/store/contents-print.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { setRemoved, touchDocument, writeDetails } from '../../../../src/main/store/documents.ts'
import { writeEdits } from '../../../../src/main/store/edits.ts'
import { addMark } from '../../../../src/main/store/marks.ts'
import { workOut } from '../../../../src/main/store/memories.ts'
import { addMock } from '../../../../src/main/store/mocks.ts'
import { closeStore } from '../../../../src/main/store/open.ts'
import { savePosition } from '../../../../src/main/store/positions.ts'
import { noteRead } from '../../../../src/main/store/readings.ts'
import { appendReview, lastReviewId, revokeReview } from '../../../../src/main/store/reviews.ts'
import { readScheduling } from '../../../../src/main/store/scheduling.ts'
import { writeSetting } from '../../../../src/main/store/settings.ts'
import { addExtraNew } from '../../../../src/main/store/study-days.ts'
import { type ExpectedContents, expectedContents } from './contents.expected.ts'
import {
  agendaOn,
  documentA,
  makeFile,
  makeMark,
  makeReview,
  now,
  open,
  openWithDocuments,
  unwrap,
} from './helpers.ts'

const imported = {
  id: 'cccccccccccccccc',
  title: 'Accord',
  date: null,
  kind: 'text',
  words: 1,
  cards: 0,
  addedAt: now,
  file: null,
  notes: [],
} as const
const anything = (value: unknown) => value ?? null
const place = (db: Database, at: number) => savePosition(db, documentA, { block: 'b2', offset: 0.5 }, at)

const acts: Readonly<Record<ExpectedContents['act'], (db: Database) => unknown>> = {
  nothing: () => null,
  'save the window': (db) => {
    writeSetting(db, 'window', { width: 901 }, anything)
    writeSetting(db, 'place', 'read', anything)
  },
  'open a document': (db) => touchDocument(db, documentA, now + 5),
  'stop at a place': (db) => place(db, now),
  'stop at the same place again': (db) => place(db, now + 1),
  'read a stretch': (db) => noteRead(db, documentA, [[0, 0.5]]),
  'read the same stretch again': (db) => noteRead(db, documentA, [[0.1, 0.4]]),
  'work out memories': (db) => workOut(db, documentA, 'c0', readScheduling(db)),
  'add a mark': (db) => addMark(db, makeMark('m1')),
  'rate a card': (db) => appendReview(db, makeReview('c1')),
  'take a rating back': (db) => revokeReview(db, lastReviewId(db), now),
  'suspend a card': (db) =>
    writeCardStates(db, {
      document: documentA,
      act: 'suspend',
      cards: [{ card: 'c1', suspended: true, buried: null, marked: false }],
    }),
  'ask for more new cards': (db) => addExtraNew(db, documentA, 7, 5),
  'choose a theme': (db) => writeSetting(db, 'settings', { theme: 'night' }, anything),
  'edit a fact': (db) =>
    writeEdits(db, {
      document: documentA,
      act: 'reject',
      block: null,
      facts: [{ ...plainFact('f1'), state: 'rejected' }],
      cards: [],
    }),
  'name a document': (db) => writeDetails(db, documentA, { name: 'Mine', tags: [] }),
  'remove a document': (db) => setRemoved(db, documentA, now),
  'set an hour': (db) => writeAgenda(db, 'm', agendaOn([documentA], now)),
  'keep a mock': (db) => addMock(db, 'm', { at: now, minutes: 5, asked: 3, correct: 2 }),
  'import a document': (db) => addImported(db, imported, { briefing: '{}', index: '{}' }),
  'import a document anew': (db) => addImported(db, imported, { briefing: '{"a":1}', index: '{}' }),
  'fill a table of a later version': (db) => db.script('INSERT INTO later VALUES (1)'),
}

/** What some acts go on from. */
async function prepare(): Promise<Database> {
  const db = await openWithDocuments()
  db.script('CREATE TABLE later (a INTEGER) STRICT')
  appendReview(db, makeReview('c0'))
  return db
}

test('what changes the contents, and what does not', async () => {
  const db = await prepare()
  for (const { act, changes } of expectedContents) {
    const before = printOf(db)
    await acts[act](db)
    expect([act, printOf(db) !== before]).toEqual([act, changes])
  }
})

test('a session that changes nothing makes no backup, also after one that could not make its own', async () => {
  const db = await prepare()
  expect(unwrap(await closeStore(db, now))).not.toBeNull()
  const idle = await open(db.file)
  acts['open a document'](idle)
  acts['save the window'](idle)
  expect(unwrap(await closeStore(idle, now))).toBeNull()
  const crashed = await open(db.file)
  acts['add a mark'](crashed)
  crashed.close()
  const next = await open(db.file)
  expect(unwrap(await closeStore(next, now))?.contents).toMatchObject({ marks: 1 })
})

test('a fresh database has the same contents as another one only by its history', async () => {
  const [one, other] = [await open(makeFile()), await open(makeFile())]
  expect(printOf(one)).toBe(printOf(one))
  expect(printOf(one)).not.toBe(printOf(other))
})
