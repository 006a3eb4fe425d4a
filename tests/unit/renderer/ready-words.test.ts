import { describe, expect, it } from 'vitest'
import { sayAway, sayReadiness, sayVerdict } from '../../../src/renderer/views/progress/ready-words.ts'
import type { PlanState } from '../../../src/shared/contract.ts'

const minute = 60_000
const ready = { mean: 0.5, low: 0.4, high: 0.6, settled: true, cards: 40, unseen: 0 }
const plan: PlanState = {
  now: 0,
  briefingAt: 3 * 24 * 60 * minute,
  goal: 0.9,
  minutes: null,
  spent: 0,
  asIs: ready,
  reach: ready,
  days: [0, 1, 2].map((at) => ({ at, newCards: 1, reviews: 1, minutes: 1 })),
  planned: 12,
  verdict: 'reached',
  enough: 12,
  best: 0.97,
}

describe('the words of the briefing hour', () => {
  it('say how far away it is', () => {
    const away = (minutes: number) => sayAway(0, minutes * minute)
    expect(away(-1)).toBe('which is past')
    expect(away(0.5)).toBe('which is now')
    expect(away(10.9)).toBe('in 10 minutes')
    expect(away(61)).toBe('in 1 hour')
    expect(away(24 * 60)).toBe('in 1 day')
    expect(away(75 * 60)).toBe('in 3 days and 3 hours')
  })

  it('say what the figures rest on', () => {
    expect(sayReadiness(plan)).toBe('Of 40 cards you would then recall the shares below.')
    expect(sayReadiness({ ...plan, asIs: { ...ready, settled: false, unseen: 7 } })).toBe(
      'Of 40 cards you would then recall the shares below. 7 cards never seen count as unknown. They are ranges, as there are too few answers yet to be sure.',
    )
    expect(sayReadiness({ ...plan, asIs: { ...ready, cards: 0 } })).toBe('This document has no cards.')
    expect(sayReadiness({ ...plan, verdict: 'over' })).toBe('Nothing is planned.')
  })

  it('say whether the goal is met, and if not, what can be', () => {
    expect(sayVerdict(plan)).toBe('12 minutes a day reach your goal of 90%.')
    expect(sayVerdict({ ...plan, planned: 1 })).toBe('1 minute a day reaches your goal of 90%.')
    expect(sayVerdict({ ...plan, planned: 0 })).toBe('You reach your goal of 90% without more study.')
    expect(sayVerdict({ ...plan, verdict: 'more-minutes', planned: 5, enough: 20 })).toBe(
      '5 minutes a day bring you to about 50%, not to 90%. 20 minutes a day would.',
    )
    expect(sayVerdict({ ...plan, verdict: 'out-of-reach', best: 0.6 })).toBe(
      '90% can no longer be reached by then. The most that can is about 60%; the plan takes what matters most first.',
    )
  })
})
