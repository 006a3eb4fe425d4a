import { expect, test } from 'vitest'
import { parseQuery } from '../../../../src/core/search/query.ts'
import { tiersOf } from '../../../../src/main/searcher/tiers.ts'
import { compileText, importBriefing, openLibrary } from './helpers.ts'

test('a whole word comes before the beginning of one, and two letters are only a beginning', () => {
  expect(tiersOf(parseQuery('iran'))).toEqual([
    '{title} : ("iran")',
    '{title body} : ("iran")',
    '{title} : ("iran" *)',
    '{title body} : ("iran" *)',
  ])
  expect(tiersOf(parseQuery('ir'))).toEqual(['{title} : ("ir" *)', '{title body} : ("ir" *)'])
  expect(tiersOf(parseQuery('"iran talks"')).every((tier) => !tier.includes('*'))).toBe(true)
})

test('of many paragraphs that have a word, or one that begins so, those with the word are shown first', async () => {
  const library = await openLibrary()
  try {
    const texts = Array.from({ length: 120 }, (_, at) =>
      at % 12 === 11
        ? `In part ${at} of the talks the delegates of Iran spoke for an hour about ships.`
        : `In part ${at} of the talks an Iranian delegate spoke for an hour about ships.`,
    )
    await importBriefing(library.db, compileText(['Talks Report', ...texts].join('\n\n')))
    await library.service.catchUp()
    const found = await library.find('iran', ['text'])
    const isWhole = found.map(({ excerpt }) => /\bIran\b/.test(excerpt))
    expect(isWhole.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => true))
    expect(isWhole.slice(10).some((whole) => whole)).toBe(false)
    expect(found.length).toBeGreaterThan(10)
  } finally {
    library.close()
  }
})
