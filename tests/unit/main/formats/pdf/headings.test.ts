import { describe, expect, test } from 'vitest'
import { compile } from '../../../../../src/core/compile.ts'
import { readDocument } from '../../../../../src/main/formats/formats.ts'
import { shownBlocks } from '../shown.ts'
import { outlines, titles } from './headings.expected.ts'
import { type Written, writePdf } from './write-pdf.ts'

async function readWritten(written: Written) {
  const read = await readDocument({ bytes: writePdf(written), name: 'a.pdf' })
  if (!read.ok) throw new Error(read.error)
  return read.value
}

describe('headings', () => {
  test.each(outlines)('%s', async (_, written, blocks) => {
    expect(shownBlocks(await readWritten(written))).toEqual(blocks)
  })
})

describe('titles', () => {
  test.each(titles)('%s', async (_, written, title) => {
    expect(compile(await readWritten(written)).title).toBe(title)
  })
})
