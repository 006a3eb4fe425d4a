import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withMark } from '../../../src/renderer/state/listed-marks.ts'
import type { ListedMark } from '../../../src/shared/contract/marks.ts'

const mark = (id: string, document: string, order: number | null, start = 0): ListedMark => ({
  id,
  document,
  kind: 'bookmark',
  colour: null,
  note: '',
  tags: [],
  parts: [{ block: 'b', position: { start, end: start + 1 }, quote: { exact: 'x', prefix: '', suffix: '' } }],
  createdAt: 0,
  documentTitle: '',
  sectionTitle: null,
  page: null,
  order,
  placed: order === null ? 'lost' : 'exact',
})
const ids = (marks: readonly ListedMark[]) => marks.map(({ id }) => id)

describe('withMark', () => {
  const list = [mark('a', 'd', 1), mark('b', 'd', 1, 8), mark('c', 'd', null), mark('x', 'e', 0)]

  it('puts a mark where it stands in its document', () => {
    expect(ids(withMark(list, mark('n', 'd', 0)))).toEqual(['n', 'a', 'b', 'c', 'x'])
    expect(ids(withMark(list, mark('n', 'd', 1, 4)))).toEqual(['a', 'n', 'b', 'c', 'x'])
    expect(ids(withMark(list, mark('n', 'e', 7)))).toEqual(['a', 'b', 'c', 'x', 'n'])
    expect(ids(withMark(list, mark('n', 'f', 7)))).toEqual(['n', 'a', 'b', 'c', 'x'])
  })

  it('moves a mark that is there already, and puts what is lost last in its document', () => {
    expect(ids(withMark(list, mark('a', 'd', 2)))).toEqual(['b', 'a', 'c', 'x'])
    expect(ids(withMark(list, mark('a', 'd', null)))).toEqual(['b', 'c', 'a', 'x'])
  })

  it('gives the same list whatever the order in which marks come', () => {
    const place = fc.record({ order: fc.option(fc.nat(5)), start: fc.nat(5) })
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: (each) => JSON.stringify(each) }), (places) => {
        const marks = places.map(({ order, start }, n) => mark(`m${n}`, 'd', order, start))
        const byPlace = (a: ListedMark, b: ListedMark) =>
          (a.order ?? 99) - (b.order ?? 99) || a.parts[0].position.start - b.parts[0].position.start
        const none: readonly ListedMark[] = []
        expect(ids(marks.reduce(withMark, none))).toEqual(ids(marks.toSorted(byPlace)))
      }),
    )
  })
})
