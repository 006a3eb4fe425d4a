import { expect, test } from 'vitest'
import { english } from '../../../../src/shared/messages/en/catalogue.ts'
import { rows } from './note.expected.ts'

test.each(rows)('$mended, $lack: $says', ({ mended, lack, says }) => {
  expect(english.searchNotes.of({ mended, lack })).toBe(says)
})
