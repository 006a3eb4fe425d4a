import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../../../../src/main/formats/pdf/blocks.ts'
import type { Tag } from '../../../../../src/main/formats/pdf/tag.ts'
import { linesWithRows } from '../../../../../src/main/formats/pdf/tagged-rows.ts'
import { noTables, type Tagged, tables } from './tagged-rows.expected.ts'

const letterWidth = 5

/** Each page has a table of its own in its tags, and runs of one cell share one tag. */
function blocksOfTable({ widths, pages }: Tagged) {
  const lines = pages.flatMap((words, index) => {
    const table = { widths }
    const tags = new Map<string, Tag>()
    return linesWithRows(
      words.map(([text, row, column, x, y]) => {
        const key = `${row} ${column}`
        const tag: Tag = tags.get(key) ?? { role: 'plain', level: null, cell: { table, row, column } }
        tags.set(key, tag)
        return { text, x, y, width: text.length * letterWidth, size: 10, tag }
      }),
      index + 1,
    )
  })
  return blocksOf(lines)
}

describe('tables in tags', () => {
  test.each(tables)('%s', (_, table, rows) => {
    const [block, ...more] = blocksOfTable(table)
    expect(block?.rows?.map((cells) => cells.join(' | '))).toEqual(rows)
    expect(more).toEqual([])
  })
})

describe('no tables', () => {
  test.each(noTables)('%s', (_, table) => {
    expect(blocksOfTable(table).map(({ kind }) => kind)).not.toContain('table')
  })
})
