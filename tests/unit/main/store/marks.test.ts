import { expect, test } from 'vitest'
import { addMark, listMarks, readMark, removeMark } from '../../../../src/main/store/marks.ts'
import { codeThrown, documentA, documentB, makeMark, openWithDocuments } from './helpers.ts'

test('keeps marks as they are', async () => {
  const db = await openWithDocuments()
  const [a, b] = [makeMark('m1'), makeMark('m2', documentB)]
  addMark(db, a)
  addMark(db, b)
  expect(listMarks(db)).toEqual([a, b])
  expect(listMarks(db, documentA)).toEqual([a])
  expect(readMark(db, 'm2')).toEqual(b)
  expect(removeMark(db, 'm1')).toEqual(a)
  expect(removeMark(db, 'm1')).toBeNull()
  expect(listMarks(db, documentA)).toEqual([])
})

test('refuses a second one with the same id, an unknown document and a backward span', async () => {
  const db = await openWithDocuments()
  addMark(db, makeMark('m1'))
  expect(codeThrown(() => addMark(db, makeMark('m1')))).toBe('unexpected')
  expect(codeThrown(() => addMark(db, makeMark('m2', '0000000000000000')))).toBe('unexpected')
  const { anchor, ...rest } = makeMark('m3')
  const backward = { ...rest, anchor: { ...anchor, position: { start: 3, end: 2 } } }
  expect(codeThrown(() => addMark(db, backward))).toBe('unexpected')
})
