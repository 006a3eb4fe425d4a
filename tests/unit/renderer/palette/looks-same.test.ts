import { describe, expect, it } from 'vitest'
import { looksSame } from '../../../../src/renderer/views/palette/looks-same.ts'
import type { PaletteItem } from '../../../../src/renderer/views/palette/view.ts'
import type { FoundItem } from '../../../../src/shared/contract/find.ts'

const base: FoundItem = {
  kind: 'text',
  id: 'a',
  document: 'd',
  documentTitle: 'Harbour Accord',
  section: 'Docks',
  excerpt: 'the northern docks',
  marks: [[4, 12]],
  type: null,
  answer: null,
  place: { block: 'a', ranges: [] },
}
const row = (change: Partial<FoundItem> = {}): PaletteItem => ({
  kind: 'found',
  key: 'text:d:a',
  found: { ...base, marks: [[4, 12]], ...change },
})

describe('looksSame', () => {
  it('takes the same find of another answer as the same', () => {
    expect(looksSame(row(), row())).toBe(true)
    expect(looksSame(row(), row({ place: { block: 'b', ranges: [] } }))).toBe(true)
  })

  it.each<Partial<FoundItem>>([
    { excerpt: 'the southern docks' },
    { marks: [[4, 11]] },
    { marks: [] },
    { section: null },
    { documentTitle: 'Porto Accord' },
    { type: 'money' },
    { answer: { text: 'The docks', marks: [] } },
    { place: null },
  ])('sees what is shown otherwise: %o', (change) => {
    expect(looksSame(row(), row(change))).toBe(false)
  })

  it('never takes rows of different kinds as the same', () => {
    const widen: PaletteItem = { kind: 'widen', key: 'text:d:a', label: 'x', to: { what: 'all' }, from: null }
    expect(looksSame(row(), widen)).toBe(false)
    expect(looksSame(widen, { ...widen })).toBe(true)
    expect(looksSame(widen, { ...widen, label: 'y' })).toBe(false)
  })
})
