import { expect, test } from 'vitest'
import { keepFrom } from '../../../../src/core/study/keeping.ts'
import {
  deleteRemoved,
  isRemoved,
  listDocuments,
  listRemoved,
  readDocument,
  setRemoved,
  touchDocument,
  upsertDocument,
  writeDetails,
} from '../../../../src/main/store/documents.ts'
import { perform, undo } from '../../../../src/main/store/journal.ts'
import { listMarks } from '../../../../src/main/store/marks.ts'
import { studyDayOf } from '../../../../src/main/store/moment.ts'
import { savePosition } from '../../../../src/main/store/positions.ts'
import { noteRead } from '../../../../src/main/store/readings.ts'
import { listKeeping } from '../../../../src/main/store/removals.ts'
import { listReviews } from '../../../../src/main/store/reviews.ts'
import { codeThrown, documentA, documentB, makeMark, makeReview, now, openWithDocuments } from './helpers.ts'

test('renews what is said of a document, and keeps when it came and was opened', async () => {
  const db = await openWithDocuments()
  expect(touchDocument(db, documentB, now + 5)).toBe(true)
  expect(touchDocument(db, '0000000000000000', now)).toBe(false)
  const before = readDocument(db, documentB)
  if (before === null) throw new Error('no document')
  upsertDocument(db, {
    ...before,
    title: 'New',
    words: 11,
    date: '2014-04',
    bundled: true,
    addedAt: 1,
    file: 'a.txt',
    notes: ['This file has tracked changes: deletions are left out.'],
    openedAt: null,
  })
  expect(readDocument(db, documentB)).toEqual({
    ...before,
    title: 'New',
    words: 11,
    date: '2014-04',
    bundled: true,
    addedAt: now,
    file: 'a.txt',
    notes: ['This file has tracked changes: deletions are left out.'],
    openedAt: now + 5,
  })
  expect(listDocuments(db).map((each) => each.id)).toEqual([documentB, documentA])
  expect(readDocument(db, '0000000000000000')).toBeNull()
})

test('what was opened last is last, also after it was opened under a clock that was ahead', async () => {
  const db = await openWithDocuments()
  const order = () => listDocuments(db).map(({ id }) => id)
  touchDocument(db, documentA, now + 40 * 86_400_000)
  touchDocument(db, documentB, now)
  expect(order()).toEqual([documentB, documentA])
  touchDocument(db, documentA, now + 1)
  expect(order()).toEqual([documentA, documentB])
})

test('refuses what is not a document', async () => {
  const db = await openWithDocuments()
  const document = listDocuments(db)[0]
  if (document === undefined) throw new Error('no document')
  for (const wrong of [
    { id: 'short' },
    { id: 'ZZZZZZZZZZZZZZZZ' },
    { kind: 'exe' as 'text' },
    { words: -1 },
    { words: 1.5 },
  ]) {
    expect(codeThrown(() => upsertDocument(db, { ...document, ...wrong }))).toBe('unexpected')
  }
})

test('a removed document is out of the list until it is brought back', async () => {
  const db = await openWithDocuments()
  expect(setRemoved(db, documentA, now)).toBe(true)
  expect(setRemoved(db, documentA, now)).toBe(false)
  expect(isRemoved(db, documentA)).toBe(true)
  expect(listDocuments(db).map(({ id }) => id)).toEqual([documentB])
  expect(readDocument(db, documentA)?.id).toBe(documentA)
  expect(listKeeping(db)).toEqual(new Map([[documentA, keepFrom(studyDayOf(db, now))]]))
  expect(setRemoved(db, documentA, null)).toBe(true)
  expect(listKeeping(db).size).toBe(0)
  expect(setRemoved(db, documentA, null)).toBe(false)
  expect(listDocuments(db)).toHaveLength(2)
})

test('a name and tags are the user\u2019s own: an import renews neither, and undo gives back what was there', async () => {
  const db = await openWithDocuments()
  const title = `Document ${documentA}`
  const edit = (name: string | null, tags: readonly string[]) =>
    perform(
      db,
      { v: 1, kind: 'document.edit', document: { id: documentA, title }, details: { name, tags } },
      now,
    )
  edit('Harbour', ['Tokyo', 'energy', 'tokyo'])
  noteRead(db, documentA, [[0, 0.25]])
  const before = readDocument(db, documentA)
  expect(before).toMatchObject({ title, name: 'Harbour', tags: ['energy', 'Tokyo'], share: 0.25 })
  if (before === null) return
  upsertDocument(db, { ...before, title: 'A better title' })
  expect(readDocument(db, documentA)).toMatchObject({ title: 'A better title', name: 'Harbour' })
  edit(null, [])
  expect(readDocument(db, documentA)).toMatchObject({ name: null, tags: [] })
  expect(undo(db, { at: now })?.applied).toBe(true)
  expect(readDocument(db, documentA)).toMatchObject({ name: 'Harbour', tags: ['energy', 'Tokyo'] })
  expect(undo(db, { at: now })?.applied).toBe(true)
  expect(readDocument(db, documentA)).toMatchObject({ name: null, tags: [] })
  expect(writeDetails(db, '0000000000000000', { name: 'x', tags: [] })).toBeNull()
})

test('what was removed is deleted with all that belongs to it, and nothing else is', async () => {
  const db = await openWithDocuments()
  for (const document of [documentA, documentB]) {
    perform(db, { v: 1, kind: 'mark.add', mark: makeMark(`m-${document}`, document) }, now)
    perform(db, { v: 1, kind: 'review.add', review: makeReview('c1', document) }, now)
    perform(db, { v: 1, kind: 'review.add', review: makeReview('c2', document) }, now)
    undo(db, { at: now })
    savePosition(db, document, { block: 'b', offset: 0 }, now)
    noteRead(db, document, [[0, 1]])
    writeDetails(db, document, { name: null, tags: ['t'] })
  }
  expect(deleteRemoved(db, documentA)).toBe(false)
  expect(codeThrown(() => db.run('DELETE FROM reviews'))).toBe('unexpected')
  perform(db, { v: 1, kind: 'document.remove', document: { id: documentA, title: 'A', at: now } }, now)
  const kept = { id: documentA, title: `Document ${documentA}`, file: null, addedAt: now, at: now }
  expect(listRemoved(db)).toEqual([kept])
  expect(deleteRemoved(db, documentA)).toBe(true)
  expect(readDocument(db, documentA)).toBeNull()
  expect(listRemoved(db)).toEqual([])
  expect(listMarks(db).map(({ document }) => document)).toEqual([documentB])
  expect(listReviews(db).map(({ document }) => document)).toEqual([documentB])
  expect(db.all('SELECT DISTINCT document FROM tags UNION SELECT document FROM positions')).toEqual([
    { document: documentB },
  ])
  // What is left to undo is about the other document.
  expect(undo(db, { at: now })).toMatchObject({ command: { review: { document: documentB } } })
  expect(codeThrown(() => db.run('DELETE FROM reviews'))).toBe('unexpected')
})
