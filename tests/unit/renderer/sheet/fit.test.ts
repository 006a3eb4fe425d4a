import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SheetItem, type SheetKind, sheetKinds } from '../../../../src/core/model/sheet.ts'
import { fitEvenly, fitItems, type Heights } from '../../../../src/renderer/views/sheet/fit.ts'
import { rows } from './fit.expected.ts'

const heightsOf = (written: readonly string[]): Heights => {
  const heights = new Map(written.map((each) => [each.split(':')[0], Number(each.split(':')[2])]))
  return { item: ({ id }) => heights.get(id) ?? 0, head: () => 10 }
}

const itemOf = (written: string): SheetItem => {
  const [id = '', kind = ''] = written.split(':')
  return {
    id,
    kind: kind as SheetKind,
    document: 'one',
    text: id,
    answers: [],
    note: '',
    question: null,
    place: { block: 'b1', section: null, page: null, paragraph: 1 },
    order: Number(id.slice(1)),
  }
}

describe('what fits the columns of a sheet', () => {
  for (const { about, items, room, heads, columns, left } of rows)
    it(about, () => {
      const fitted = fitItems(items.map(itemOf), heightsOf(items), room, heads)
      const written = fitted.columns.map((column) =>
        column
          .map((run) => [run.hasHead ? run.kind : '.', ...run.items.map(({ id }) => id)].join(' '))
          .join(' '),
      )
      expect(written).toEqual(columns)
      expect(fitted.left).toBe(left)
    })

  const anyItems = fc.array(fc.tuple(fc.constantFrom(...sheetKinds), fc.integer({ min: 1, max: 120 })), {
    maxLength: 40,
  })
  const room = fc.array(fc.integer({ min: 50, max: 300 }), { minLength: 1, maxLength: 4 })

  it('no column is fuller than its room, nothing stands twice, and what did not fit is counted', () => {
    fc.assert(
      fc.property(anyItems, room, fc.constantFrom('once', 'each', 'none'), (sized, room, heads) => {
        const written = sized.map(([kind, height], n) => `a${n}:${kind}:${height}`)
        const heights = heightsOf(written)
        const items = written.map(itemOf)
        for (const { columns, left } of [
          fitItems(items, heights, room, heads),
          ...(heads === 'once' ? [fitEvenly(items, heights, room, 2)] : []),
        ]) {
          const ids = columns.flat().flatMap((run) => run.items.map(({ id }) => id))
          expect(new Set(ids).size).toBe(ids.length)
          expect(ids.length + left).toBe(items.length)
          columns.forEach((column, at) => {
            const height = column.reduce(
              (sum, run) =>
                sum + (run.hasHead ? 10 : 0) + run.items.reduce((all, item) => all + heights.item(item), 0),
              0,
            )
            expect(height).toBeLessThanOrEqual(room[at] ?? 0)
          })
        }
      }),
    )
  })

  it('columns that are not full are about as high as one another', () => {
    const written = Array.from({ length: 10 }, (_, n) => `a${n}:dates:20`)
    const { columns } = fitEvenly(written.map(itemOf), heightsOf(written), [500, 500, 500, 500], 2)
    const numbers = columns.map((column) => column.flatMap((run) => run.items).length)
    expect(numbers).toEqual([5, 5, 0, 0])
  })
})
