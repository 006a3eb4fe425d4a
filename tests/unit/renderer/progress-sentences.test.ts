import { describe, expect, it } from 'vitest'
import { weekdayOf } from '../../../src/renderer/views/progress/days.ts'
import { tickIndices } from '../../../src/renderer/views/progress/parts.ts'
import {
  sayCalendar,
  sayComing,
  sayCosts,
  sayKnown,
  sayRetention,
  saySections,
  sayTime,
  sayWeeks,
} from '../../../src/renderer/views/progress/sentences.ts'
import type { ProgressState } from '../../../src/shared/contract/plan.ts'
import { costs, known, retentions, weakest, weeks } from './progress-sentences.expected.ts'

const today = 20_000
const ready = (cards: number, [low, mean, high, settled]: readonly [number, number, number, boolean]) => ({
  low,
  mean,
  high,
  settled,
  cards,
  unseen: 0,
})
const state: ProgressState = {
  today,
  cards: 50,
  totals: [
    { day: today - 40, reviews: 10, minutes: 2 },
    { day: today - 1, reviews: 20, minutes: 3 },
    { day: today, reviews: 10, minutes: 2 },
  ],
  coming: [2, 0, 7, 0, 0, 0, 0, 30],
  known: [
    { day: today - 40, recall: 0.1, seen: 0.2 },
    { day: today, recall: 0.42, seen: 0.6 },
  ],
  retention: [],
  weeks: [],
  costs: [],
  overall: { reviews: 0, predicted: 0, recalled: 0 },
  sectionsAt: 'now',
  now: ready(50, [0.36, 0.42, 0.48, true]),
  sections: [
    { document: 'd', documentTitle: 'D', section: 'Security', ...ready(5, [0.15, 0.2, 0.25, true]) },
    { document: 'd', documentTitle: 'D', section: null, ...ready(5, [0.8, 0.9, 0.95, true]) },
  ],
}

describe('the sentences of Progress', () => {
  it.each(known)('say what is known, from %d by %d to %d', (low, mean, high, settled, words) => {
    expect(sayKnown({ ...state, now: ready(50, [low, mean, high, settled]) })).toMatch(words)
  })

  it('say nothing of what was never studied', () => {
    expect(sayKnown({ ...state, known: [] })).toBe('Nothing was studied yet.')
  })

  it('say what comes within a week, and the fullest day', () => {
    expect(sayComing(state)).toMatch(
      /^9 cards of those you have seen come due within 7 days\. The fullest day is .+ with 30 cards\.$/,
    )
    expect(sayComing({ ...state, coming: [1, 0] })).toBe(
      '1 card of those you have seen comes due within 7 days. The fullest day is today with 1 card.',
    )
    expect(sayComing({ ...state, coming: [0, 0] })).toMatch(/^No card/)
  })

  it.each(retentions)('judge a prediction of %d answers, %d by %d', (reviews, predicted, recalled, words) => {
    expect(sayRetention({ ...state, overall: { reviews, predicted, recalled } })).toMatch(words)
  })

  it.each(weeks)('judge weeks: %j', (list, words) => {
    const told = list.map(([predicted, low, high], nth) => ({
      monday: today + nth * 7,
      reviews: 20,
      recalled: (low + high) / 2,
      predicted,
      low,
      high,
    }))
    expect(sayWeeks(told)).toBe(words)
  })

  it.each(costs)('tell what a point costs: %j, %j', (dearest, cheapest, words) => {
    const told = [dearest, cheapest].map(([minutes, points], nth) => ({
      document: 'd',
      documentTitle: 'D',
      section: nth === 0 ? 'Security' : null,
      answers: 20,
      minutes,
      points,
    }))
    expect(sayCosts(told)).toBe(words)
  })

  it('count days, and days in a row', () => {
    expect(sayCalendar(state, 182)).toBe(
      'You studied on 3 of the last 182 days. 2 days in a row until today.',
    )
    expect(sayCalendar({ ...state, today: today + 1 }, 30)).toBe(
      'You studied on 2 of the last 30 days. 2 days in a row until yesterday.',
    )
    expect(sayCalendar({ ...state, today: today + 5 }, 30)).toBe('You studied on 2 of the last 30 days.')
  })

  it('tell the time that was spent', () => {
    expect(sayTime(state, 30)).toBe('5 minutes in the last 30 days, about 10 seconds an answer.')
    expect(sayTime({ ...state, totals: [] }, 30)).toBe('Nothing was studied in the last 30 days.')
  })

  it.each(weakest)('name the weakest section, from %d by %d to %d', (low, mean, high, settled, words) => {
    const [first, ...others] = state.sections
    if (first === undefined) throw new Error('no section')
    const sections = [{ ...first, ...ready(5, [low, mean, high, settled]) }, ...others]
    expect(saySections({ ...state, sections })).toBe(words)
  })

  it('say when it is the weakest, and when there is none', () => {
    expect(saySections({ ...state, sectionsAt: 'hour' })).toBe(
      '“Security” is the weakest: about 20% of 5 cards at the briefing, if you stop now.',
    )
    expect(saySections({ ...state, sections: [] })).toBe('There are no cards.')
  })
})

describe('the parts of the charts', () => {
  it('know the weekdays of days since 1970', () => {
    expect([0, 4, 5, -1].map(weekdayOf)).toEqual([3, 0, 1, 2])
  })

  it('write at most so many words below, the last among them', () => {
    expect(tickIndices(30, 6)).toEqual([4, 9, 14, 19, 24, 29])
    expect(tickIndices(3, 6)).toEqual([0, 1, 2])
    expect(tickIndices(0, 6)).toEqual([])
  })
})
