import { expect, test } from 'vitest'
import type { Readiness } from '../../../../src/core/model/readiness.ts'
import {
  minutesNow,
  sayAgo,
  sayChanged,
  sayDue,
  sayForecast,
  sayReading,
} from '../../../../src/renderer/views/today/words.ts'
import type { PlanState } from '../../../../src/shared/contract/plan.ts'
import { agos, changes, dues, forecasts, readings } from './words.expected.ts'

const at = Date.UTC(2026, 10, 24, 5, 38)
const ready = (low: number, high: number, cards = 40): Readiness => ({
  mean: (low + high) / 2,
  low,
  high,
  settled: false,
  cards,
  unseen: 0,
})

function planOf(asIs: Readiness, minutes: number | null): PlanState {
  const reach = ready(0.8, 0.91)
  const sitting = { at, newCards: 3, reviews: 9, minutes: minutes ?? 0 }
  return {
    now: at,
    agenda: {
      id: 'a',
      name: 'Council',
      at: at + 1,
      goal: 0.9,
      minutes: null,
      daysOff: [],
      quiet: null,
      documents: ['d'],
    },
    spent: 0,
    planned: minutes ?? 0,
    asIs,
    reach,
    best: reach,
    verdict: 'reached',
    days: minutes === null ? [{ ...sitting, at: at + 86_400_000, minutes: 5 }] : [sitting],
    lastPass: false,
    isToday: false,
    enough: null,
    withEnough: null,
  }
}

test.each(dues)('%i due at %i seconds', (due, seconds, said) => {
  expect(sayDue(due, seconds)).toBe(said)
})

test.each(agos)('%i minutes ago', (minutes, said) => {
  expect(sayAgo(at + minutes * 60_000, at)).toBe(said)
})

test.each(readings)('%i words of which %d were read', (words, share, said) => {
  expect(sayReading({ words, share })).toEqual(said)
})

test.each(changes)('new: %s, waiting: %i', (isNew, cards, said) => {
  expect(sayChanged({ isNew, cards })).toBe(said)
})

test.each(forecasts)('$minutes minutes at $hour', ({ asIs: [low, high], minutes, hour, says }) => {
  const plan = planOf(ready(low, high), minutes)
  expect(minutesNow(plan)).toBe(minutes)
  expect(sayForecast(plan, hour)).toBe(says)
})

test('a last pass that is to come today is planned, also where nothing is to be done now', () => {
  const plan = { ...planOf(ready(0.54, 0.78), null), isToday: true, lastPass: true }
  expect(minutesNow(plan)).toBeNull()
  expect(sayForecast(plan, 18)).toBe(
    '54% to 78% if you stop now; a last pass tonight, and the plan brings 80% to 91%.',
  )
})

test('a plan without cards, and one that is over, say so or nothing', () => {
  expect(sayForecast(planOf(ready(0, 0, 0), null), 9)).toBe(
    'There are no cards to study: read, and make some of what must be known.',
  )
  expect(sayForecast({ ...planOf(ready(0.5, 0.6), 3), verdict: 'over' }, 9)).toBe('')
  expect(minutesNow({ ...planOf(ready(0.5, 0.6), 3), verdict: 'over' })).toBeNull()
})
