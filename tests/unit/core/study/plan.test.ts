import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { usualGoal } from '../../../../src/core/model/plan.ts'
import type { Rating } from '../../../../src/core/model/rating.ts'
import { calibrate, collectTrials, type Trial, uncalibrated } from '../../../../src/core/study/calibrate.ts'
import { always } from '../../../../src/core/study/free-time.ts'
import { buildPass, listGains } from '../../../../src/core/study/last-pass.ts'
import { usualPace } from '../../../../src/core/study/pace.ts'
import { makePlan, mostMinutes, type PlanQuestion } from '../../../../src/core/study/plan.ts'
import { readinessAt } from '../../../../src/core/study/readiness.ts'
import { makeScheduler, type Review } from '../../../../src/core/study/schedule.ts'
import { passes, type Rated } from './plan.expected.ts'

const { replay } = makeScheduler()
const hour = 3_600_000
const day = 24 * hour
/** Where no card disturbs another. */
const plain = { near: () => [], prefer: null }
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
    ...always,
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
    const plan = makePlan(ask(60, 7, { minutes: null, goal: 0.9 }))
    // More likely than not, but by the range not surely: nothing is known of this learner yet.
    expect(plan.reach.low).toBeLessThan(0.9)
    expect(plan.verdict).toBe('may-reach')
    expect(plan.enough).toBe(plan.minutes)
    expect(plan.reach.mean).toBeGreaterThanOrEqual(0.9)
    const less = makePlan(ask(60, 7, { minutes: plan.minutes - 1, goal: 0.9 }))
    expect(less.verdict).toBe('more-minutes')
    expect(less.enough).toBe(plan.minutes)
  })

  it('says what there is to do, and not the most, where no minutes reach the goal by themselves', () => {
    const plan = makePlan({ ...ask(9, 0, { minutes: null }), memories: new Map(), hour: at + 15 * hour })
    expect(plan.verdict).toBe('may-reach')
    expect(plan.days.map(({ minutes }) => minutes)[0]).toBe(plan.minutes)
    expect(plan.minutes).toBeGreaterThan(0)
    expect(plan.minutes).toBeLessThan(10)
    // It is enough: no more is done with more.
    expect(makePlan({ ...ask(9, 0), memories: new Map(), hour: at + 15 * hour }).reach).toEqual(plan.reach)
  })

  it('warns when the minutes are too few, and what it says would do does', () => {
    const plan = makePlan(ask(300, 14, { minutes: 5, goal: 0.8 }))
    expect(plan.verdict).toBe('more-minutes')
    expect(plan.reach.mean).toBeLessThan(0.8)
    const enough = makePlan(ask(300, 14, { minutes: plan.enough, goal: 0.8 }))
    expect(enough.verdict).toBe('may-reach')
  })

  it('says what can be reached where no minutes would do', () => {
    const plan = makePlan(ask(3_000, 1))
    expect(plan).toMatchObject({ verdict: 'out-of-reach', enough: null })
    expect(plan.best.mean).toBeLessThan(usualGoal)
    expect(makePlan(ask(3_000, 1, { minutes: mostMinutes })).reach.mean).toBeCloseTo(plan.best.mean, 9)
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
    expect(makePlan(ask(0, 5))).toMatchObject({ verdict: 'over', days: [], best: { mean: 0 } })
  })

  it('plans the new cards of a document that was never studied', () => {
    const plan = makePlan(ask(60, 3, { memories: new Map() }))
    expect(plan.days[0]?.newCards).toBeGreaterThan(0)
    expect(plan.days[0]?.reviews).toBe(0)
    expect(plan.reach.unseen).toBeLessThan(60)
  })
})

const answered = (count: number, recalled: number): Trial[] =>
  Array.from({ length: count }, (_, n) => ({ stability: 8, days: 1, recalled: n < recalled }))

function logOf(cards: number, ratings: readonly Rated[]): Review[] {
  return ratings.flatMap(({ of, cards: some, rating, hoursAgo }) =>
    Array.from({ length: some }, (_, n) => ({
      card: String(of === 'first' ? n : cards - 1 - n),
      rating,
      at: at - hoursAgo * hour,
      utcOffset: 0,
    })),
  )
}

/** A plan as the app makes it: all that it knows of the learner is in the log. */
function planFor(cards: number, log: readonly Review[], more: Partial<PlanQuestion> = {}) {
  const calibration = calibrate(collectTrials(log))
  return makePlan(ask(cards, 0, { memories: replay(log), calibration, reviews: log.length, ...more }))
}

describe('the last pass', () => {
  it.each(passes)('$name', ({ cards, ratings, hoursToHour, minutes, lastPass: [least, most] }) => {
    const plan = planFor(cards, logOf(cards, ratings), { hour: at + hoursToHour * hour, minutes })
    const last = plan.days.at(-1)
    expect(last?.reviews).toBeGreaterThanOrEqual(least)
    expect(last?.reviews).toBeLessThanOrEqual(most)
    expect(plan.lastPass).toBe(most > 0)
  })

  it('is there whenever the low end is under the goal, and nothing is said to be reached that is not', () => {
    const batch = fc.record({
      of: fc.constantFrom<'first' | 'last'>('first', 'last'),
      cards: fc.integer({ min: 1, max: 41 }),
      rating: fc.constantFrom<Rating>(1, 2, 3, 4),
      hoursAgo: fc.integer({ min: 1, max: 400 }),
    })
    const minutes = fc.constantFrom(null, 5, 20)
    fc.assert(
      fc.property(
        fc.array(batch, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 200 }),
        minutes,
        (batches, hours, given) => {
          const log = logOf(
            41,
            batches.toSorted((a, b) => b.hoursAgo - a.hoursAgo),
          )
          const { reach, verdict, lastPass, days } = planFor(41, log, {
            hour: at + hours * hour,
            minutes: given,
          })
          if (reach.low < usualGoal) {
            expect(lastPass).toBe(true)
            expect((days.at(-1)?.reviews ?? 0) + (days.at(-1)?.newCards ?? 0)).toBeGreaterThan(0)
          }
          expect(verdict === 'reached').toBe(reach.low >= usualGoal)
          if (verdict === 'may-reach') expect(reach.high).toBeGreaterThanOrEqual(usualGoal)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is not kept where the low end reaches the goal without', () => {
    const log = logOf(41, [{ of: 'first', cards: 41, rating: 4, hoursAgo: 26 }])
    const sure = { calibration: calibrate(answered(3_000, 2_999)), memories: replay(log) }
    const plan = makePlan(ask(41, 0, { ...sure, goal: 0.8, minutes: null, reviews: 3_000 }))
    expect(plan).toMatchObject({ verdict: 'reached', lastPass: false, minutes: 0 })
  })

  it('holds the same cards as the study by the plan shows then, the weakest first, each once', () => {
    const log = logOf(41, [
      { of: 'first', cards: 41, rating: 4, hoursAgo: 50 },
      { of: 'last', cards: 14, rating: 1, hoursAgo: 26 },
      { of: 'last', cards: 14, rating: 3, hoursAgo: 25.9 },
      { of: 'last', cards: 14, rating: 3, hoursAgo: 25.7 },
    ])
    const question = ask(41, 0, { hour: at + hour / 2, memories: replay(log) })
    const gains = listGains(question)
    expect(gains).toHaveLength(41)
    expect(gains.slice(0, 14).every(({ id }) => Number(id) >= 27)).toBe(true)
    const shown = [...log, ...logOf(41, [{ of: 'first', cards: 41, rating: 3, hoursAgo: 0 }])]
    const after = buildPass(
      { ...question, now: { at: at + 60_000, utcOffset: 0 }, memories: replay(shown) },
      plain,
    )
    expect(after.counts.due).toBe(0)
  })
})

describe('a plan after a bad day', () => {
  it('heals: with right answers on further days the range rises again, and so does what is said', () => {
    const monday: readonly Rated[] = [
      { of: 'first', cards: 41, rating: 3, hoursAgo: 240 },
      { of: 'first', cards: 41, rating: 3, hoursAgo: 239.8 },
      { of: 'last', cards: 14, rating: 1, hoursAgo: 216 },
      { of: 'last', cards: 14, rating: 3, hoursAgo: 215.8 },
      { of: 'last', cards: 14, rating: 3, hoursAgo: 215.6 },
    ]
    const later = [192, 168, 144, 120, 96, 72, 48, 24].map(
      (hoursAgo): Rated => ({ of: 'first', cards: 41, rating: 3, hoursAgo }),
    )
    const asIs = (days: number) => {
      const log = logOf(41, [...monday, ...later.slice(0, days)])
      const cards = Array.from({ length: 41 }, (_, n) => ({ id: String(n), section: null }))
      const calibration = calibrate(collectTrials(log))
      const last = log.at(-1)?.at ?? at
      return readinessAt({ cards, memories: replay(log), at: last + day, calibration, reviews: log.length })
    }
    expect(asIs(0).low).toBeLessThan(0.5)
    expect(asIs(1).mean).toBeGreaterThan(asIs(0).mean)
    expect(asIs(3).mean).toBeGreaterThan(asIs(1).mean)
    expect(asIs(8).low).toBeGreaterThanOrEqual(usualGoal)
  })
})
