import { expect, test } from 'vitest'
import { prepare } from '../../../../../src/core/anchor/find-anchor.ts'
import type { Mark } from '../../../../../src/core/model/mark.ts'
import { previewImport, storeImport } from '../../../../../src/main/app/marks/import-marks.ts'
import type { ReadFile } from '../../../../../src/main/library/annotations.ts'
import type { DocumentPlaces } from '../../../../../src/main/library/places.ts'
import { undo } from '../../../../../src/main/store/journal.ts'
import { addMark, listMarks } from '../../../../../src/main/store/marks.ts'
import { documentA, documentB, makeMark, now, openWithDocuments } from '../../store/helpers.ts'

const text = 'beexactaf, and later other words'
const places: DocumentPlaces = {
  title: 'A',
  blocks: prepare([{ id: 'b1', text }]),
  found: new Map(),
  of: new Map([['b1', { order: 0, section: null, page: null }]]),
}
type Item = ReadFile['marks'][number]
const item = (id: string, change: Partial<Item> = {}): Item => ({
  id,
  kind: 'highlight',
  colour: 1,
  note: '',
  tags: [],
  parts: [
    {
      block: 'b1',
      position: { start: text.indexOf('other'), end: text.length },
      quote: { exact: 'other words', prefix: '', suffix: '' },
    },
  ],
  createdAt: 5,
  placed: true,
  ...change,
})
const lost: Partial<Item> = {
  placed: false,
  parts: [
    {
      block: 'nowhere',
      position: { start: 0, end: 20 },
      quote: { exact: 'the otters at winter', prefix: '', suffix: '' },
    },
  ],
}
const file = (...marks: Item[]): ReadFile => ({ document: documentA, marks, skipped: [], skips: 0 })
const ids = (marks: readonly Mark[]) => marks.map(({ id }) => id)

test('known are those with the same id, at the same place, or of the same words; kinds are apart', async () => {
  const db = await openWithDocuments()
  addMark(db, makeMark('m1'))
  const read = file(
    item('m1'),
    item('n1'),
    item('n2'),
    item('n3', { kind: 'bookmark', colour: null }),
    item('l1', lost),
    item('l2', lost),
  )
  expect(await previewImport(db, read, places)).toMatchObject({ placed: 2, lost: 1, known: 3 })
  expect(ids(listMarks(db))).toEqual(['m1'])
  expect(await storeImport(db, read, places, false, now)).toEqual({ added: 2, known: 3 })
  expect(await previewImport(db, read, places)).toMatchObject({ placed: 0, lost: 1, known: 5 })
  expect(await storeImport(db, read, places, true, now)).toEqual({ added: 1, known: 5 })
  expect(await storeImport(db, read, places, true, now)).toEqual({ added: 0, known: 6 })
  expect(ids(listMarks(db)).toSorted()).toEqual(['l1', 'm1', 'n1', 'n3'])
  // Nothing was written where nothing was new: two steps take all back.
  undo(db, { at: now })
  undo(db, { at: now })
  expect(ids(listMarks(db))).toEqual(['m1'])
})

test('an id that another document has is made anew, and a time that is not known is that of the import', async () => {
  const db = await openWithDocuments()
  addMark(db, makeMark('n1', documentB))
  expect(await storeImport(db, file(item('n1', { createdAt: 0 })), places, true, now)).toMatchObject({
    added: 1,
  })
  const [mark] = listMarks(db, documentA)
  expect(mark?.id).not.toBe('n1')
  expect(mark?.createdAt).toBe(now)
})
