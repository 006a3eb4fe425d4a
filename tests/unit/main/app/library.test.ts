import { expect, test } from 'vitest'
import {
  keepRemoved,
  libraryState,
  noteDayOfUse,
  removeDocument,
  restoreDocument,
} from '../../../../src/main/app/library.ts'
import { connect, type Database } from '../../../../src/main/store/database.ts'
import { perform, redo, undo } from '../../../../src/main/store/journal.ts'
import { listMarks } from '../../../../src/main/store/marks.ts'
import { migrate, migrations } from '../../../../src/main/store/migrations.ts'
import { listKeeping } from '../../../../src/main/store/removals.ts'
import { documentA, documentB, makeFile, makeMark, now, openWithDocuments } from '../store/helpers.ts'

const day = 86_400_000

/** Uses Precis on days after the removal, as the clock has them. @returns what was named, and on which of them. */
function use(db: Database, days: readonly number[]) {
  return days.flatMap((each) =>
    noteDayOfUse(db, now + each * day).named.map((document) => [each, document] as const),
  )
}

const removed = (db: Database, at = now) => libraryState(db, at).removed.map(({ id }) => id)
const daysUpTo = (last: number): readonly number[] => Array.from({ length: last }, (_, at) => at + 1)

test('a removed document is named, then goes with all that belongs to it; what was kept stays', async () => {
  const db = await openWithDocuments()
  for (const id of [documentA, documentB]) {
    perform(db, { v: 1, kind: 'mark.add', mark: makeMark(`m-${id}`, id) }, now)
    expect(removeDocument(db, id, now).ok).toBe(true)
  }
  expect(libraryState(db, now).removed).toMatchObject([{ daysLeft: null }, { daysLeft: null }])
  const [entry] = libraryState(db, now).removed
  // From the beginning of the study day on.
  expect(((entry?.until ?? 0) - now) / day).toBeCloseTo(30, -1)
  expect(use(db, daysUpTo(40).slice(0, 32))).toEqual([
    [32, documentA],
    [32, documentB],
  ])
  expect(libraryState(db, now).removed).toMatchObject([{ daysLeft: 3 }, { daysLeft: 3 }])
  keepRemoved(db, [documentB], now + 33 * day)
  expect(use(db, [33, 34, 35])).toEqual([])
  expect(libraryState(db, now).removed).toMatchObject([{ daysLeft: 0 }, { daysLeft: null }])
  expect(noteDayOfUse(db, now + 36 * day)).toEqual({ changed: true, named: [] })
  expect(removed(db)).toEqual([documentB])
  expect(listMarks(db).map(({ document }) => document)).toEqual([documentB])
  expect(noteDayOfUse(db, now + 36 * day)).toEqual({ changed: false, named: [] })
})

test('no start with a wrong clock deletes anything, be it the first or after weeks', async () => {
  const db = await openWithDocuments()
  removeDocument(db, documentA, now)
  expect(use(db, [40, 1, 2, 3650, 3, -3650, 4, ...daysUpTo(30)])).toEqual([])
  // Named it may be on the word of one reading, until the next one.
  expect(use(db, [400, 3, 401])).toEqual([
    [400, documentA],
    [401, documentA],
  ])
  expect(removed(db)).toEqual([documentA])
})

test('what is brought back and removed again begins anew, also by undo and redo', async () => {
  const db = await openWithDocuments()
  removeDocument(db, documentA, now)
  use(db, daysUpTo(32))
  restoreDocument(db, documentA, now + 32 * day)
  expect(listKeeping(db).size).toBe(0)
  undo(db, { at: now + 33 * day })
  expect(libraryState(db, now).removed).toMatchObject([{ id: documentA, daysLeft: null }])
  redo(db, now + 34 * day)
  expect(removed(db)).toEqual([])
  expect(use(db, [35])).toEqual([])
})

test('what was removed before days were counted is kept for its time from now on', () => {
  const db = connect(makeFile(), { readOnly: false })
  migrate(db, migrations.slice(0, 12))
  db.run(
    `INSERT INTO documents (id, title, kind, words, bundled, added_at, removed_at)
     VALUES ($documentA, 'Old', 'text', 1, 0, 0, $removed)`,
    { documentA, removed: now - 29 * day },
  )
  migrate(db)
  expect(use(db, daysUpTo(31))).toEqual([])
  expect(removed(db)).toEqual([documentA])
  db.close()
})
