import { describe, expect, test } from 'vitest'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { buildIndex, type LunrSearch, loadIndex } from '../../../../src/core/search/lunr-index.ts'
import { english } from '../../../../src/shared/messages/en/catalogue.ts'
import { blocksOf, compileDocument, judge, readRows } from './expected.ts'

const rows = [...readRows('dev'), ...readRows('held-out'), ...readRows('most')]
const opened = new Map<string, { readonly briefing: Briefing; readonly search: LunrSearch }>()
for (const { document } of rows)
  if (!opened.has(document)) {
    const briefing = compileDocument(document)
    opened.set(document, { briefing, search: loadIndex(buildIndex(briefing), briefing) })
  }

const open = (document: string) => opened.get(document) as { briefing: Briefing; search: LunrSearch }

describe('what a search must find', () => {
  test('the table names each block by a beginning that only it has', () => {
    const named = rows.flatMap(({ document, want, below = [], absent = [] }) =>
      [...want, ...below, ...absent].map((beginning) => ({ document, beginning })),
    )
    const wrong = named.filter(
      ({ document, beginning }) => blocksOf(open(document).briefing, beginning).length !== 1,
    )
    expect(named.length).toBeGreaterThan(300)
    expect(wrong).toEqual([])
  })

  test('the judge finds fault with a wrong answer', () => {
    const row = rows.find(({ kind }) => kind === 'closeness')
    if (row === undefined) throw new Error('no such row')
    expect(judge(row, open(row.document).briefing, [])).not.toEqual([])
  })

  test.each(rows.map((row) => [row.kind, row.query, row.document.split('/').at(-1), row] as const))(
    '%s: %s (%s)',
    (_kind, query, _name, row) => {
      const { briefing, search } = open(row.document)
      const { hits, ...told } = search.search(query, briefing.blocks.length)
      const found = hits.map(({ block }) => block)
      expect(judge(row, briefing, found)).toEqual([])
      if (row.note !== undefined) expect(english.searchNotes.of(told)).toBe(row.note)
    },
  )
})
