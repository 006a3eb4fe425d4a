import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../../src/main/formats/formats.ts'
import { makeZip } from '../../../faults/hostile-parts.ts'
import { makeBook } from '../../../faults/office-parts.ts'
import { bookExamples } from './books.expected.ts'
import { shownBlocks } from './shown.ts'

const read = (bytes: Uint8Array) => readDocument({ bytes, name: 'x.epub' })

describe('books', () => {
  test.each(bookExamples)('$what', async ({ files, reads, meta, notes, dropped, refused }) => {
    const book = await read(makeBook(files))
    if (refused !== undefined) {
      expect(book).toEqual({ ok: false, error: refused })
      return
    }
    if (!book.ok) throw new Error(book.error)
    expect(shownBlocks(book.value)).toEqual(reads)
    expect(book.value.kind).toBe('epub')
    if (meta !== undefined) expect(book.value.meta).toEqual(meta)
    expect(book.value.notes).toEqual(notes ?? [])
    if (dropped !== undefined)
      expect(book.value.dropped.map(({ text, why }) => ({ text, why }))).toEqual(
        dropped.map(([text, why]) => ({ text, why })),
      )
  })

  test('one that a program packed without its kind first is one too', async () => {
    const { files = {} } = bookExamples[0] ?? {}
    const whole = makeBook(files)
    const text = Buffer.from(whole).toString('latin1').replaceAll('mimetype', 'mimetypo')
    expect((await read(Uint8Array.from(Buffer.from(text, 'latin1')))).ok).toBe(true)
  })

  test('more files than any book has', async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({ name: `f${index}`, data: new Uint8Array() }))
    const kind = { name: 'mimetype', data: Buffer.from('application/epub+zip'), stored: true as const }
    expect(await read(makeZip([kind, ...many]))).toEqual({
      ok: false,
      error: 'holds more than 10,000 files, which no document needs',
    })
  })

  test('a table of contents nested without end', async () => {
    const { files = {} } = bookExamples[4] ?? {}
    const deep = '<navPoint>'.repeat(20_000)
    expect(await read(makeBook({ ...files, 'b/toc.ncx': `<ncx><navMap>${deep}</navMap></ncx>` }))).toEqual({
      ok: false,
      error: 'is nested too deeply',
    })
  })
})
