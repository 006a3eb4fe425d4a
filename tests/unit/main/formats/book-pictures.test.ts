import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../../src/main/formats/formats.ts'
import { pictureLimits, whyNot } from '../../../../src/main/formats/pictures.ts'
import { bookOf, makeBook } from '../../../faults/office-parts.ts'
import { bookPictures } from './book-pictures.expected.ts'
import { picturesAs, shownFigures } from './shown.ts'

describe('pictures of books', () => {
  test.each(bookPictures)('$what', async ({ files, pictures, shows, kept, dropped }) => {
    const book = await readDocument({ bytes: makeBook(files, picturesAs(pictures)), name: 'x.epub' })
    if (!book.ok) throw new Error(book.error)
    expect(shownFigures(book.value)).toEqual(shows)
    expect(book.value.images?.size).toBe(kept)
    expect(book.value.dropped).toEqual((dropped ?? []).map(([text, why]) => ({ text, why })))
  })

  test('one too large to be kept costs the text nothing', async () => {
    const large = { name: 'b/large.png', data: Buffer.alloc(pictureLimits.bytes + 1) }
    const [quay] = picturesAs({ 'b/quay.png': [120, 90] })
    if (quay === undefined) throw new Error('no picture')
    const bytes = bookOf('<p>The quay is of oak.</p><img src="large.png"/><img src="quay.png"/>', [
      large,
      quay,
    ])
    const book = await readDocument({ bytes, name: 'x.epub' })
    expect(book.ok && shownFigures(book.value)).toEqual([
      'paragraph: The quay is of oak.',
      `320x180 ${whyNot.large}`,
      '120x90',
    ])
  })
})
