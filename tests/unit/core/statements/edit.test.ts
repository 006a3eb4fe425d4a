import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, thenEdit } from '../../../../src/core/statements/edit.ts'

const text = 'However, Norway, in turn, sent 14 ships.'

test('cuts and replacements', () => {
  const { text: said } = applyEdits(text, [
    { start: 0, end: 9, put: '' },
    { start: 15, end: 26, put: ' ' },
  ])
  expect(said).toBe('Norway sent 14 ships.')
})
test('the first letter is raised', () => {
  expect(applyEdits('So, the ship sank.', [{ start: 0, end: 4, put: '' }]).text).toBe('The ship sank.')
})
test('a span that an edit touches is lost', () => {
  const { at } = applyEdits(text, [{ start: 15, end: 26, put: ' ' }])
  expect(at({ start: 9, end: 16 })).toBeNull()
  expect(at({ start: 9, end: 15 })).toEqual({ start: 9, end: 15 })
})
test('what stays is found where it moved to, through two edits', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(text.length), fc.nat(6), fc.constantFrom('', 'x', 'two words')), {
        maxLength: 4,
      }),
      fc.nat(text.length - 1),
      fc.nat(8),
      (cuts, start, length) => {
        const edits = cuts.map(([from, size, put]) => ({
          start: from,
          end: Math.min(text.length, from + size),
          put,
        }))
        const first = applyEdits(text, edits)
        const second = thenEdit(first, [{ start: 0, end: 0, put: 'And ' }])
        const span = { start, end: Math.min(text.length, start + length) }
        for (const { text: said, at } of [first, second]) {
          const moved = at(span)
          if (moved)
            expect(said.slice(moved.start, moved.end).toLowerCase()).toBe(
              text.slice(span.start, span.end).toLowerCase(),
            )
        }
      },
    ),
  )
})
