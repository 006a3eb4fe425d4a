import { expect, test } from 'vitest'
import { noteOf } from '../../../../src/core/search/note.ts'
import { rows } from './note.expected.ts'

test.each(rows)('$mended, $lack: $says', ({ mended, lack, says }) => {
  expect(noteOf({ note: mended, lack })).toBe(says)
})
