import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../../../src/main/formats/formats.ts'
import { besides, noTables, tables } from './tables.expected.ts'
import { type Written, writePdf } from './write-pdf.ts'

async function blocksOf(written: Written) {
  const read = await readDocument({ bytes: writePdf(written), name: 'a.pdf' })
  if (!read.ok) throw new Error(read.error)
  return read.value.blocks
}

describe('tables', () => {
  test.each(tables)('%s', async (_, written, rows) => {
    const [table, ...more] = await blocksOf(written)
    expect(table?.rows?.map((cells) => cells.join('|'))).toEqual(rows)
    expect(more).toEqual([])
  })
})

describe('tables beside which something stands', () => {
  test.each(besides)('%s', async (_, written, blocks) => {
    expect((await blocksOf(written)).map(({ kind, text }) => `${kind}: ${text}`)).toEqual(blocks)
  })
})

describe('no tables', () => {
  test.each(noTables)('%s', async (_, written) => {
    expect((await blocksOf(written)).map(({ kind }) => kind)).not.toContain('table')
  })
})
