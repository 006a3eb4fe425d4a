import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../../../../src/main/formats/pdf/blocks.ts'
import { drawnFigures } from '../../../../../src/main/formats/pdf/figures.ts'
import type { PdfLine } from '../../../../../src/main/formats/pdf/lines.ts'
import { inReadingOrder } from '../../../../../src/main/formats/pdf/reading-order.ts'
import { tagsOf } from '../../../../../src/main/formats/pdf/structure.ts'
import type { Tag } from '../../../../../src/main/formats/pdf/tag.ts'
import { linesWithRows } from '../../../../../src/main/formats/pdf/tagged-rows.ts'
import { growthOf } from '../../../steps.ts'

type At = readonly [row: number, column: number]

const wordAt = ([row, column]: At, tag?: Tag) => ({
  text: 'ab',
  x: 70 + column * 40,
  y: 700 - row * 14,
  width: 10,
  size: 10,
  ...(tag !== undefined && { tag }),
})

function blocksOfTable(widths: readonly number[]) {
  const table = { widths }
  const cells = widths.flatMap((width, row) => Array.from({ length: width }, (_, at): At => [row, at]))
  const runs = cells.map(([row, column]) =>
    wordAt([row, column], { role: 'plain', level: null, cell: { table, row, column } }),
  )
  return blocksOf(linesWithRows(runs, 1))
}

const tagsIn = (root: unknown) => tagsOf({ getStructTree: async () => root })

describe('tags that are hostile', () => {
  test('one row of thousands of cells and thousands of rows of two are no grid of all of them', () => {
    const many = 3000
    const blocks = blocksOfTable([many, ...Array.from({ length: many }, () => 2)])
    const places = blocks.flatMap(({ rows = [] }) => rows).reduce((sum, cells) => sum + cells.length, 0)
    expect(places).toBeLessThan(many * 10)
  })
  test('a long table takes steps that grow with its rows', async () => {
    const work = (rows: number) => blocksOfTable(Array.from({ length: rows }, () => 2))
    expect(await growthOf(work, 200, 1600)).toBeLessThan(12)
  })
  test('without tags, wide rows take steps that grow with their cells', async () => {
    const work = (cells: number) =>
      blocksOf(
        linesWithRows(
          [cells, cells - 1, cells].flatMap((width, row) =>
            Array.from({ length: width }, (_, at) => wordAt([row, at])),
          ),
          1,
        ),
      )
    expect(await growthOf(work, 100, 800)).toBeLessThan(12)
  })
  test('elements a hundred thousand deep, and one that holds itself', async () => {
    let deep: object = { type: 'content', id: 'a' }
    for (let depth = 0; depth < 100_000; depth += 1) deep = { role: 'Table', children: [deep] }
    expect((await tagsIn(deep)).size).toBe(0)
    const own = { role: 'Table', children: [] as object[] }
    own.children.push({ role: 'TR', children: [own, own] }, { role: 'TD', children: [own] })
    expect((await tagsIn(own)).size).toBe(0)
  })
  test('a table of more rows than a function takes arguments', () => {
    const table = { widths: Array.from({ length: 300_000 }, () => 2) }
    const runs = [0, 1, 2, 3].map((at) => {
      const place = [at >> 1, at & 1] as const
      return wordAt(place, { role: 'plain', level: null, cell: { table, row: place[0], column: place[1] } })
    })
    expect(blocksOf(linesWithRows(runs, 1))[0]?.rows).toEqual([
      ['ab', 'ab'],
      ['ab', 'ab'],
    ])
  })
})

describe('figures by their tags', () => {
  const figures = (count: number) =>
    tagsIn({
      children: Array.from({ length: count }, (_, id) => ({
        role: 'Figure',
        alt: 'A weir',
        bbox: [300, 400, 100, 200],
        children: [{ type: 'content', id: String(id) }],
      })),
    })
  test('the corners of a box may be told in any order', async () => {
    const [figure] = drawnFigures(1, await figures(1), [])
    expect(figure).toMatchObject({ x: 100, y: 200, width: 200, height: 200 })
  })
  test('hundreds on a page are none', async () => {
    expect(drawnFigures(1, await figures(400), [])).toEqual([])
  })
})

describe('the order of the tags', () => {
  const texts = ['one', 'two', 'three', 'four', 'five', 'six']
  const tags = texts.map((): Tag => ({ role: 'text', level: null }))
  const lines = texts.map(
    (text, at): PdfLine => ({
      text,
      x: 70,
      y: 700 - at * 30,
      width: 50,
      size: 10,
      page: 1,
      tag: tags[at] as Tag,
    }),
  )
  const ordered = (order: readonly number[]) =>
    inReadingOrder(lines, new Map(order.map((at) => [String(at), tags[at] as Tag]))).map(({ text }) => text)
  test('is not believed where it goes up the page', () => {
    expect(ordered([5, 4, 3, 2, 1, 0])).toEqual(texts)
  })
  test('is believed where one part stands elsewhere', () => {
    expect(ordered([1, 2, 3, 4, 5, 0])).toEqual(['two', 'three', 'four', 'five', 'six', 'one'])
  })
})
