import { expect, test } from 'vitest'
import { asked } from '../../core/search/own-date.expected.ts'
import { compileText, importWithIndex, openLibrary } from './helpers.ts'

test('a document is found by its own date, which stands in no paragraph', async () => {
  const library = await openLibrary()
  const dates = [...new Set(asked.map(([date]) => date))]
  const ids = new Map<string, string>()
  for (const date of dates) {
    const briefing = compileText(
      `Accord ${'abc'.charAt(ids.size)}\n\nThe cities agreed on new docks, plan ${ids.size}x.`,
    )
    ids.set(date, briefing.id)
    await importWithIndex(library.db, { ...briefing, date })
  }
  await library.service.catchUp()
  for (const [date, query, found] of asked) {
    const hits = await library.find(query, ['document'])
    expect([query, hits.some(({ document }) => document === ids.get(date))]).toEqual([query, found])
  }
  library.close()
})
