import { expect, test } from 'vitest'
import {
  isRemoved,
  listDocuments,
  readDocument,
  setRemoved,
  touchDocument,
  upsertDocument,
} from '../../../../src/main/store/documents.ts'
import { codeThrown, documentA, documentB, now, openWithDocuments } from './helpers.ts'

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
    openedAt: null,
  })
  expect(readDocument(db, documentB)).toEqual({
    ...before,
    title: 'New',
    words: 11,
    date: '2014-04',
    bundled: true,
    addedAt: now,
    openedAt: now + 5,
  })
  expect(listDocuments(db).map((each) => each.id)).toEqual([documentB, documentA])
  expect(readDocument(db, '0000000000000000')).toBeNull()
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
  expect(setRemoved(db, documentA, null)).toBe(true)
  expect(setRemoved(db, documentA, null)).toBe(false)
  expect(listDocuments(db)).toHaveLength(2)
})
