import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standingOf } from '../../../src/core/model/standing.ts'
import { figureOf } from '../../../src/renderer/views/progress/figures.ts'
import { sayAway, sayReadiness, sayVerdict } from '../../../src/renderer/views/progress/ready-words.ts'
import type { PlanState } from '../../../src/shared/contract/plan.ts'
import { figures, verdicts } from './ready-words.expected.ts'

const minute = 60_000
const ready = { mean: 0.5, low: 0.4, high: 0.6, settled: true, cards: 40, unseen: 0 }
const agenda = {
  id: 'm',
  name: 'Council',
  at: 3 * 24 * 60 * minute,
  goal: 0.9,
  minutes: null,
  daysOff: [],
  quiet: null,
  documents: ['a'],
}
const plan: PlanState = {
  now: 0,
  agenda,
  spent: 0,
  asIs: ready,
  reach: ready,
  days: [0, 1, 2].map((at) => ({ at, newCards: 1, reviews: 1, minutes: 1 })),
  planned: 12,
  verdict: 'reached',
  lastPass: false,
  isToday: false,
  enough: 12,
  withEnough: ready,
  best: ready,
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
      'Of 40 cards you would then recall the shares below. 7 cards never seen count as unknown. Where a range stands, your answers so far leave that much open.',
    )
    expect(sayReadiness({ ...plan, reach: { ...ready, settled: false } })).toContain('leave that much open')
    expect(sayReadiness({ ...plan, asIs: { ...ready, cards: 0 } })).toBe(
      'This document has no cards to study.',
    )
    expect(sayReadiness({ ...plan, verdict: 'over' })).toBe('Nothing is planned.')
  })

  it.each(figures)(
    'write a range from %d by %d to %d, settled: %s, as %s',
    (low, mean, high, settled, text) => {
      expect(figureOf({ low, mean, high, settled })).toBe(text)
    },
  )

  it.each(verdicts)('say of the goal: $words', (said) => {
    expect(sayVerdict(planOf(said))).toBe(said.words)
  })

  it('say that no day is left, rather than that nothing would do', () => {
    expect(sayVerdict({ ...plan, days: [], verdict: 'out-of-reach' })).toContain(
      'every day until then is off',
    )
  })

  it('never say that the goal is reached where the low end as written is under it', () => {
    const point = fc.integer({ min: 0, max: 100 }).map((value) => value / 100)
    const three = fc.tuple(point, fc.double({ min: 0, max: 1, noNaN: true }), point).map(order)
    fc.assert(
      fc.property(three, fc.integer({ min: 50, max: 99 }), fc.boolean(), (range, goal, lastPass) => {
        const reach = { ...ready, ...range }
        const verdict = standingOf(reach, goal / 100) === 'reached' ? 'reached' : 'may-reach'
        const words = sayVerdict({
          ...plan,
          agenda: { ...agenda, goal: goal / 100 },
          reach,
          verdict,
          lastPass,
        })
        const written = Number.parseInt(figureOf({ ...reach, settled: false }), 10)
        expect(words.includes(' may ')).toBe(written < goal)
      }),
    )
  })
})

const order = (three: readonly number[]) => {
  const [low = 0, mean = 0, high = 0] = three.toSorted((a, b) => a - b)
  return { low, mean, high }
}

const rangeOf = ([low, mean, high, settled]: readonly [number, number, number, boolean]) => ({
  ...ready,
  low,
  mean,
  high,
  settled,
})

function planOf({
  verdict,
  reach,
  planned,
  lastPass,
  withEnough,
  best,
  days,
}: (typeof verdicts)[number]): PlanState {
  return {
    ...plan,
    verdict,
    reach: rangeOf(reach),
    planned,
    lastPass,
    enough: withEnough === null ? null : 20,
    withEnough: withEnough && rangeOf(withEnough),
    best: rangeOf(best),
    isToday: days === 1,
  }
}
