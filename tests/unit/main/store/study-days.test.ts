import { expect, test } from 'vitest'
import { addExtraNew, extraNewOn } from '../../../../src/main/store/study-days.ts'
import { codeThrown, documentA, documentB, openWithDocuments } from './helpers.ts'

test('more new cards add up, each day and document for itself, and all together', async () => {
  const db = await openWithDocuments()
  addExtraNew(db, documentA, 5, 10)
  addExtraNew(db, documentA, 5, 10)
  addExtraNew(db, documentB, 5, 3)
  addExtraNew(db, null, 5, 1)
  addExtraNew(db, null, 5, 1)
  expect(extraNewOn(db, documentA, 5)).toBe(20)
  expect(extraNewOn(db, documentB, 5)).toBe(3)
  expect(extraNewOn(db, documentA, 6)).toBe(0)
  expect(extraNewOn(db, null, 5)).toBe(25)
})

test('a document that is not there gets none', async () => {
  const db = await openWithDocuments()
  expect(codeThrown(() => addExtraNew(db, 'cccccccccccccccc', 5, 1))).not.toBe('nothing')
})
