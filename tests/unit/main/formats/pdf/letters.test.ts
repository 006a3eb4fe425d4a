import { expect, test } from 'vitest'
import { readDocument } from '../../../../../src/main/formats/formats.ts'
import { shownBlocks } from '../shown.ts'
import { hardLetters } from './letters.expected.ts'
import { writePdf } from './write-pdf.ts'

test.each(hardLetters)('%s', async (_, written, blocks, notes) => {
  const read = await readDocument({ bytes: writePdf(written), name: 'a.pdf' })
  if (!read.ok) throw new Error(read.error)
  expect(shownBlocks(read.value)).toEqual(blocks)
  expect(read.value.notes ?? []).toEqual(notes === null ? [] : [expect.stringMatching(notes)])
})
