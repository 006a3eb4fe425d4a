import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { daysCsv, reviewsCsv } from '../../../../src/main/exchange/statistics.ts'
import { blocks, dayCells, prompts, reviewCells, reviews, titles } from './statistics.expected.ts'

describe('statistics leave as tables', () => {
  it('a row for each rating, in which nothing is a formula', () => {
    const csv = reviewsCsv(
      reviews,
      (document) => titles[document] ?? '',
      (_, card) =>
        prompts[card] === undefined ? null : { prompt: prompts[card], block: blocks[card] ?? null },
    )
    expect(parse(csv)).toEqual(reviewCells)
  })

  it('a row for each study day', () => {
    expect(parse(daysCsv(reviews.toReversed()))).toEqual(dayCells)
  })

  it('of nothing only the heads', () => {
    expect(parse(daysCsv([]))).toEqual([dayCells[0]])
  })
})
