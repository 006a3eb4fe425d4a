import { expect, test } from 'vitest'
import { describeMarks, glyphsOf, openedFirst } from '../../../src/renderer/views/read/marker-signs.ts'
import type { ListedMark } from '../../../src/shared/contract/marks.ts'
import { markers } from './marker-signs.expected.ts'

const marksOf = (written: string) =>
  written.split(' ').map((mark) => ({
    kind: mark.startsWith('b') ? 'bookmark' : 'highlight',
    note: mark.endsWith('+') ? 'Ask.' : '',
  })) as ListedMark[]

test.each(markers)('%s shows %s and opens %s', (written, glyphs, opened) => {
  expect(glyphsOf(marksOf(written)).join(' ')).toBe(glyphs)
  expect(openedFirst(marksOf(written))).toBe(opened)
})

test('each kind is counted', () => {
  expect(describeMarks(marksOf('b h+ h'))).toBe('1 bookmark, 2 highlights, 1 note')
})
