import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uncalibrated } from '../../../../src/core/study/calibrate.ts'
import { usualPace } from '../../../../src/core/study/pace.ts'
import { makePlan, mostMinutes, type PlanQuestion, usualGoal } from '../../../../src/core/study/plan.ts'
import { makeScheduler, type Rating } from '../../../../src/core/study/schedule.ts'

const { replay } = makeScheduler()
const hour = 3_600_000
const day = 24 * hour
const at = Date.UTC(2026, 2, 10, 8)

/** Every third card was seen, some days ago. */
function ask(count: number, days: number, more: Partial<PlanQuestion> = {}): PlanQuestion {
  const seen = Array.from({ length: Math.floor(count / 3) }, (_, n) => ({
    card: String(3 * n),
    rating: (n % 4 === 0 ? 1 : 3) as Rating,
    at: at - (1 + (n % 5)) * day,
    utcOffset: 0,
  }))
  return {
    cards: Array.from({ length: count }, (_, n) => ({ id: String(n), importance: 1 })),
    memories: replay(seen),
    now: { at, utcOffset: 0 },
    hour: at + days * day + 2 * hour,
    goal: usualGoal,
    minutes: 20,
    minutesLeftToday: null,
    calibration: uncalibrated,
    pace: usualPace,
    reviews: 0,
    ...more,
  }
}

describe('makePlan', () => {
  it('has a sitting for each day until the hour, none longer than the minutes given', () => {
    const plan = makePlan(ask(300, 7))
    expect(plan.days).toHaveLength(8)
    for (const { minutes } of plan.days) expect(minutes).toBeLessThanOrEqual(20)
    for (const { at: sitting } of plan.days) expect(sitting).toBeLessThan(at + 7 * day + 2 * hour)
    const introduced = plan.days.reduce((sum, one) => sum + one.newCards, 0)
    expect(introduced).toBeLessThanOrEqual(200 + plan.days.length)
  })

  it('takes of today only what is left of it', () => {
    const [today, next] = makePlan(ask(300, 7, { minutesLeftToday: 5 })).days
    expect(today?.minutes).toBeLessThanOrEqual(5)
    expect(next?.minutes).toBe(20)
  })

  it('finds the minutes that the goal takes where none are given', () => {
    const plan = makePlan(ask(60, 7, { minutes: null, goal: 0.8 }))
    expect(plan.verdict).toBe('reached')
    expect(plan.enough).toBe(plan.minutes)
    expect(plan.reach.mean).toBeGreaterThanOrEqual(0.8)
    const less = makePlan(ask(60, 7, { minutes: plan.minutes - 1, goal: 0.8 }))
    expect(less.verdict).toBe('more-minutes')
    expect(less.enough).toBe(plan.minutes)
  })

  it('warns when the minutes are too few, and what it says would do does', () => {
    const plan = makePlan(ask(300, 14, { minutes: 5, goal: 0.8 }))
    expect(plan.verdict).toBe('more-minutes')
    expect(plan.reach.mean).toBeLessThan(0.8)
    const enough = makePlan(ask(300, 14, { minutes: plan.enough, goal: 0.8 }))
    expect(enough.verdict).toBe('reached')
  })

  it('says what can be reached where no minutes would do', () => {
    const plan = makePlan(ask(3_000, 1))
    expect(plan).toMatchObject({ verdict: 'out-of-reach', enough: null })
    expect(plan.best).toBeLessThan(usualGoal)
    expect(makePlan(ask(3_000, 1, { minutes: mostMinutes })).reach.mean).toBeCloseTo(plan.best, 9)
  })

  it('reaches no less with more minutes, to a tenth of a point', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 0, max: 120 }),
        (count, days, minutes, more) => {
          const reach = (one: number) => makePlan(ask(count, days, { minutes: one })).reach.mean
          expect(reach(minutes + more)).toBeGreaterThanOrEqual(reach(minutes) - 0.001)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('plans anew from what is there after days that were missed', () => {
    const question = ask(100, 7)
    const late = makePlan({ ...question, now: { at: at + 3 * day, utcOffset: 0 } })
    expect(late.days).toHaveLength(5)
    expect(late.reach.mean).toBeLessThan(makePlan(question).reach.mean)
  })

  it('plans what fits into ten minutes', () => {
    const plan = makePlan(ask(60, 0, { hour: at + 10 * 60_000 }))
    expect(plan.days).toHaveLength(1)
    expect(plan.days[0]?.minutes).toBeLessThanOrEqual(10)
    expect(plan.reach.mean).toBeGreaterThan(0)
  })

  it('is over after the hour and without cards', () => {
    expect(makePlan(ask(60, 0, { hour: at - day }))).toMatchObject({ verdict: 'over', days: [], minutes: 0 })
    expect(makePlan(ask(0, 5))).toMatchObject({ verdict: 'over', days: [], best: 0 })
  })

  it('plans the new cards of a document that was never studied', () => {
    const plan = makePlan(ask(60, 3, { memories: new Map() }))
    expect(plan.days[0]?.newCards).toBeGreaterThan(0)
    expect(plan.days[0]?.reviews).toBe(0)
    expect(plan.reach.unseen).toBeLessThan(60)
  })
})
