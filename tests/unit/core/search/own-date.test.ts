import { describe, expect, test } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import { buildIndex, loadIndex } from '../../../../src/core/search/lunr-index.ts'
import { textOfDate } from '../../../../src/core/search/own-date.ts'
import { sourceOf } from '../source.ts'
import { asked } from './own-date.expected.ts'

test('says a date as far as it is known', () => {
  expect(['2014-04-25', '2014-04', '2014', null].map(textOfDate)).toEqual([
    ['25 April 2014', 'Apr'],
    ['April 2014', 'Apr'],
    ['2014'],
    [],
  ])
})

describe('in its document, the date leads to the first paragraph', () => {
  const text = 'Harbour Accord\n\nThe cities agreed on new docks.\n\nThe bank will lend money for ferries.'
  test.each(asked)('%s: %s', (date, query, found) => {
    const briefing = { ...compile(sourceOf(text)), date }
    const { hits } = loadIndex(buildIndex(briefing), briefing).search(query)
    expect(hits.map(({ block }) => block)).toEqual(found ? [briefing.blocks[0]?.id] : [])
  })
})
