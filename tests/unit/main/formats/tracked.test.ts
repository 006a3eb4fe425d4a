import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../../src/main/formats/formats.ts'
import { makeWord } from '../../../faults/hostile-parts.ts'
import { tracked } from './tracked.expected.ts'

describe("Word's tracked changes", () => {
  test.each(Object.entries(tracked))('%s', async (_, { body, text, note, dropped }) => {
    const read = await readDocument({ bytes: makeWord(`<w:p>${body}</w:p>`), name: 'quay.docx' })
    if (!read.ok) throw new Error(read.error)
    expect(read.value.blocks.map((block) => block.text)).toEqual([text])
    expect(read.value.notes ?? []).toEqual(note === null ? [] : [note])
    expect(read.value.dropped).toEqual(dropped.map(([text, why]) => ({ text, why })))
  })
})
