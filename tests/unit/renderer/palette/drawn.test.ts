import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowsDrawn, screensOf } from '../../../../src/renderer/views/palette/drawn.ts'
import type { PaletteGroup, PaletteItem } from '../../../../src/renderer/views/palette/view.ts'
import type { FoundItem } from '../../../../src/shared/contract/find.ts'

const found = (excerpt: string, section: string | null): PaletteItem => {
  const rest = { kind: 'text', document: 'd', documentTitle: 'D', id: 'b', marks: [], type: null } as const
  const row: FoundItem = { ...rest, excerpt, section, answer: null, place: null }
  return { kind: 'found', key: 'k', found: row }
}
const widen: PaletteItem = { kind: 'widen', key: 'w', label: 'Show all', to: { what: 'text' }, from: null }
const group = (rows: readonly PaletteItem[]): PaletteGroup => ({
  key: 'text',
  title: 'Text',
  count: null,
  rows,
})

const row = fc.oneof(
  fc.constant(widen),
  fc
    .tuple(fc.nat(300), fc.boolean())
    .map(([length, isUnder]) => found('x'.repeat(length), isUnder ? 'S' : null)),
)
const groups = fc.array(fc.array(row, { minLength: 1, maxLength: 100 }).map(group), { maxLength: 5 })
const countOf = (list: readonly PaletteGroup[]) => list.reduce((sum, { rows }) => sum + rows.length, 0)

test('the active row is drawn, and never more rows than there are', () => {
  fc.assert(
    fc.property(groups, fc.nat(20), fc.nat(600), (list, screens, at) => {
      const drawn = rowsDrawn(list, screens, at)
      expect(drawn).toBeLessThanOrEqual(countOf(list))
      expect(drawn).toBeGreaterThanOrEqual(Math.min(at + 1, countOf(list)))
    }),
  )
})

test('of the lowest rows, what is scrolled to is drawn, and a list below it', () => {
  // As in Palette.module.css: a row of one line is 36 pixels high, and the list no taller than 460.
  fc.assert(
    fc.property(fc.nat(300), fc.nat(4000), (rows, scroll) => {
      const drawn = rowsDrawn([group(Array.from({ length: rows }, () => widen))], screensOf(scroll), 0)
      if (drawn < rows) expect(drawn * 36).toBeGreaterThan(scroll + 460)
    }),
  )
})

test('the title of a document has one line, however long it is', () => {
  const title = (at: number): PaletteItem => {
    const row = found(`${at} ${'x'.repeat(400)}`, null)
    return row.kind === 'found' ? { ...row, found: { ...row.found, kind: 'document' } } : row
  }
  const list = [group(Array.from({ length: 50 }, (_, at) => title(at)))]
  expect(rowsDrawn(list, screensOf(0), 0) * 36).toBeGreaterThan(460)
})

test('of long paragraphs there are as many as are seen, and a few more once one scrolls', () => {
  const list = [group(Array.from({ length: 100 }, () => found('x'.repeat(220), 'Section')))]
  expect(rowsDrawn(list, screensOf(0), 0)).toBe(7)
  expect(rowsDrawn(list, screensOf(1), 0)).toBe(18)
  expect(rowsDrawn(list, screensOf(460), 0)).toBe(24)
  expect(rowsDrawn(list, screensOf(0), 99)).toBe(100)
  expect(rowsDrawn([], screensOf(0), 0)).toBe(0)
})
