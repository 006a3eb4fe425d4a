import { expect, test } from 'vitest'
import { describePicture } from '../../../../src/core/anchor/describe.ts'
import type { Mark } from '../../../../src/core/model/mark.ts'
import { exportAnnotations } from '../../../../src/main/exchange/annotations.ts'
import { readMarks } from '../../../../src/main/exchange/everything/marks.ts'
import { passageOf } from '../../../../src/main/exchange/passage.ts'
import { placeAnnotations } from '../../../../src/main/exchange/place-annotations.ts'
import { importAnnotations } from '../../../../src/main/exchange/read-annotations.ts'
import { parseMark } from '../../../../src/main/store/schemas/mark.ts'

const image = 'a'.repeat(64)
const block = { id: 'p1', text: '', figure: { image } }
const anchor = describePicture(block)
if (anchor === null) throw new Error('no anchor')
const mark: Mark = {
  ...{ id: 'm1', document: 'd', kind: 'bookmark', colour: null, note: 'Ask.', tags: ['chart'] },
  parts: [anchor],
  createdAt: 1000,
}
const file = exportAnnotations({ id: 'd', title: 'Quays' }, [mark])

test('a bookmark of a picture comes back from an export of everything as it was', () => {
  expect(readMarks('marks/d.annotation', 'd', file)).toEqual([mark])
  expect(parseMark(JSON.parse(JSON.stringify(mark)))).toEqual(mark)
})

test('it comes back from a file of annotations, where its picture stands now', () => {
  const read = importAnnotations(file)
  if (!read.ok) throw new Error(read.error)
  const moved = { ...block, id: 'p2' }
  const [here] = placeAnnotations(read.value.items, [{ id: 'p1', text: 'Words.' }, moved])
  expect(here).toMatchObject({ placed: true, kind: 'bookmark', parts: [{ ...anchor, block: 'p2' }] })
  const [gone] = placeAnnotations(read.value.items, [{ id: 'p1', text: 'Words.' }])
  expect(gone).toMatchObject({ placed: false, parts: [anchor] })
})

test('for people it is a picture', () => {
  expect(passageOf({ ...mark, sectionTitle: null, page: 3, placed: 'exact' }).parts).toEqual(['Picture'])
})

test.each(['', 'A'.repeat(64), 'a'.repeat(63), 7, null])(
  'what names no stored picture is no mark: %j',
  (figure) => {
    expect(parseMark({ ...mark, parts: [{ ...anchor, figure }] })).toBeNull()
  },
)
