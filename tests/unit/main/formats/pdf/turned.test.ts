import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../../../src/main/formats/formats.ts'
import { shownBlocks } from '../shown.ts'
import { turned } from './turned.expected.ts'
import { writePdf } from './write-pdf.ts'

describe('text that is turned', () => {
  test.each(turned)('%s', async (_, written, blocks) => {
    const read = await readDocument({ bytes: writePdf(written), name: 'a.pdf' })
    if (!read.ok) throw new Error(read.error)
    expect(shownBlocks(read.value)).toEqual(blocks)
  })
})
