import { expect, test } from 'vitest'
import { notePlace, startPlace } from '../../../../src/main/app/start-place.ts'
import { readToday } from '../../../../src/main/app/today.ts'
import { writeAgenda } from '../../../../src/main/store/agendas.ts'
import { writeCardStates } from '../../../../src/main/store/card-states.ts'
import type { Database } from '../../../../src/main/store/database.ts'
import { setRemoved, touchDocument } from '../../../../src/main/store/documents.ts'
import { addReview, listDue } from '../../../../src/main/store/memories.ts'
import { momentOf } from '../../../../src/main/store/moment.ts'
import { savePosition } from '../../../../src/main/store/positions.ts'
import { noteRead } from '../../../../src/main/store/readings.ts'
import { agendaOn, documentA, documentB, now, openWithDocuments } from '../store/helpers.ts'

const hour = 3_600_000
const stand = { block: 'b', offset: 0 }

const rate = (db: Database, card: string, at: number) =>
  db.transaction(() =>
    addReview(db, { document: documentA, card, rating: 3, at, utcOffset: 0, durationMs: 4_000 }),
  )

/** Two versions of a document, of which the newer one is shown and changed what some cards ask for. */
function bringVersion(db: Database, changed: readonly string[], addedAt: number): void {
  const add = (version: number, standing: string, held: string | null, cards: readonly string[]) =>
    db.run(
      `INSERT INTO versions (document, version, source, place, standing, held, changed)
       VALUES ($document, $version, $source, $version, $standing, $held, $changed)`,
      {
        document: documentA,
        version,
        source: `s${version}`,
        standing,
        held,
        changed: JSON.stringify(cards.map((card) => ({ card, was: 'x', sentence: 'x' }))),
      },
    )
  add(1, 'older', '{}', [])
  add(2, 'shown', null, changed)
  db.run('UPDATE documents SET added_at = $addedAt WHERE id = $id', { addedAt, id: documentA })
}

test('nothing is told of a library in which nothing was done', async () => {
  const today = readToday(await openWithDocuments(), now)
  expect(today).toMatchObject({
    now,
    agendas: [],
    hasAgendas: false,
    reading: [],
    changed: [],
    hasStudied: false,
  })
  expect(today.secondsPerCard).toBeGreaterThan(0)
})

test('briefings come by their hour; one that is over stays for a day', async () => {
  const db = await openWithDocuments()
  const hours = { later: 30 * hour, next: hour, over: -2 * hour, long: -25 * hour }
  for (const [id, away] of Object.entries(hours)) writeAgenda(db, id, agendaOn([documentA], now + away))
  const { agendas, hasAgendas } = readToday(db, now)
  expect(agendas.map(({ id }) => id)).toEqual(['next', 'later', 'over'])
  expect(hasAgendas).toBe(true)
  expect(readToday(db, now + 80 * hour)).toMatchObject({ agendas: [], hasAgendas: true })
})

test('what was begun is read on, the last read first; not what was read through or removed', async () => {
  const db = await openWithDocuments()
  savePosition(db, documentA, stand, now)
  savePosition(db, documentB, stand, now + 1)
  noteRead(db, documentA, [[0, 0.25]])
  expect(readToday(db, now).reading).toMatchObject([
    { document: documentB, share: 0 },
    { document: documentA, share: 0.25 },
  ])
  noteRead(db, documentB, [[0, 1]])
  expect(readToday(db, now).reading.map(({ document }) => document)).toEqual([documentA])
  setRemoved(db, documentA, now)
  expect(readToday(db, now).reading).toEqual([])
})

test('a new version is told of until it is opened, its cards until they are answered', async () => {
  const db = await openWithDocuments()
  touchDocument(db, documentA, now - hour)
  bringVersion(db, ['c1', 'c2', 'c3'], now)
  expect(readToday(db, now).changed).toMatchObject([{ document: documentA, isNew: true, cards: 3 }])
  touchDocument(db, documentA, now + 1)
  rate(db, 'c1', now)
  writeCardStates(db, {
    document: documentA,
    act: 'suspend',
    cards: [{ card: 'c2', suspended: true, buried: null, marked: false }],
  })
  expect(readToday(db, now).changed).toMatchObject([{ isNew: false, cards: 1 }])
  // Two weeks later they are cards like others.
  expect(readToday(db, now + 15 * 24 * hour).changed).toEqual([])
  rate(db, 'c3', now)
  expect(readToday(db, now).changed).toEqual([])
})

test('only documents of which a card has come due are looked into', async () => {
  const db = await openWithDocuments()
  expect(listDue(db, momentOf(db, now))).toEqual([])
  rate(db, 'c1', now)
  expect(listDue(db, momentOf(db, now))).toEqual([])
  // A step of the learning steps, and then whole days.
  expect(listDue(db, momentOf(db, now + hour))).toEqual([documentA])
  expect(readToday(db, now).hasStudied).toBe(true)
})

test('a start goes on in the text only for one who was reading', async () => {
  const db = await openWithDocuments()
  expect(startPlace(db)).toBe('today')
  notePlace(db, 'read')
  expect(startPlace(db)).toBe('read')
  notePlace(db, 'study')
  expect(startPlace(db)).toBe('today')
})
