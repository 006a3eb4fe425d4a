import { describe, expect, it } from 'vitest'
import type { LedgerEntry } from '../../../../src/core/model/edits.ts'
import type { NormalizedValue } from '../../../../src/core/model/fact.ts'
import { everything, filterRows, rowsOf, sortRows } from '../../../../src/renderer/views/facts/arrange.ts'

const briefing = {
  sections: [
    { id: 's0', level: 1, title: null, blocks: ['b0'] },
    { id: 's1', level: 1, title: 'Énergie', blocks: ['b1'] },
  ],
  blocks: [
    { id: 'b0', section: 's0', kind: 'paragraph', text: '' },
    { id: 'b1', section: 's1', kind: 'paragraph', text: '' },
  ],
} as const

const entry = (
  id: string,
  block: string,
  start: number,
  value: NormalizedValue | null = null,
  said: Partial<LedgerEntry> = {},
): LedgerEntry => ({
  fact: {
    id,
    type: value?.kind === 'date' ? 'date' : value?.kind === 'money' ? 'money' : 'person',
    text: `Fact ${id}`,
    statement: `Fact ${id} about ${id}`,
    block,
    start,
    end: start + 1,
    sentence: { start: 0, end: 9 },
    importance: 2,
    also: [],
    ...(value === null ? {} : { value }),
  },
  state: null,
  edited: false,
  own: false,
  kept: false,
  cards: [],
  spare: false,
  ...said,
})

const rows = rowsOf(briefing, [
  entry('late', 'b1', 5, { kind: 'date', iso: '2014-02' }),
  entry('year', 'b1', 1, { kind: 'date', iso: '2014' }, { state: 'accepted' }),
  entry('big', 'b1', 9, { kind: 'money', amount: 2e9, currency: 'USD' }),
  entry('small', 'b1', 12, { kind: 'money', amount: 300, currency: 'USD' }, { edited: true }),
  entry('name', 'b0', 0, null, { state: 'rejected' }),
  // The user's own come last from main, and stand where they are read.
  entry('own', 'b0', 3, null, { own: true }),
])
const ids = (all: typeof rows) => all.map(({ entry }) => entry.fact.id)

describe('the ledger', () => {
  it('is in reading order', () => {
    expect(ids(rows)).toEqual(['name', 'own', 'year', 'late', 'big', 'small'])
    expect(rows[0]?.section).toBeNull()
  })

  it('sorts values by time and size; what has none comes last either way', () => {
    expect(ids(sortRows(rows, { by: 'value', down: false }))).toEqual([
      'year',
      'late',
      'small',
      'big',
      'name',
      'own',
    ])
    expect(ids(sortRows(rows, { by: 'value', down: true }))).toEqual([
      'big',
      'small',
      'late',
      'year',
      'name',
      'own',
    ])
    expect(ids(sortRows(rows, { by: 'section', down: true }))).toEqual(ids(rows).toReversed())
  })

  it('filters by words whatever their case and accents, by type, section and state', () => {
    const want = (wanted: Partial<typeof everything>) => ids(filterRows(rows, { ...everything, ...wanted }))
    expect(want({})).toEqual(['own', 'year', 'late', 'big', 'small'])
    expect(want({ words: 'energie FACT bi' })).toEqual(['big'])
    expect(want({ type: 'date' })).toEqual(['year', 'late'])
    expect(want({ section: 's1', state: 'open' })).toEqual(['late', 'big', 'small'])
    expect(want({ state: 'rejected' })).toEqual(['name'])
    expect(want({ state: 'accepted' })).toEqual(['year'])
    expect(want({ state: 'changed' })).toEqual(['own', 'small'])
    expect(want({ state: 'all' })).toHaveLength(6)
  })
})
