import type { Calibration } from './calibrate.ts'
import { asSeen, cohortsOf, type SittingOutcome, type State, sit } from './cohorts.ts'
import type { PassCard } from './last-pass.ts'
import type { Pace } from './pace.ts'
import { judge, type Readiness } from './readiness.ts'
import { dayStart, epochTime, type Memory, type Moment, studyDay, studyTime } from './schedule.ts'

const dayMs = 86_400_000
const lastSittingMs = 30 * 60_000

export interface PlanQuestion {
  /** The active cards. */
  readonly cards: readonly PassCard[]
  readonly memories: ReadonlyMap<string, Memory>
  readonly now: Moment
  /** The hour, in epoch milliseconds. */
  readonly hour: number
  /** The readiness to be reached; `usualGoal` where the learner set none. */
  readonly goal: number
  /** What the learner has on each day, today included; null to find what the goal takes. */
  readonly minutes: number | null
  /** Of today's, what is left; null for all. */
  readonly minutesLeftToday: number | null
  readonly calibration: Calibration
  readonly pace: Pace
  /** Ratings that the learner has given in all documents. */
  readonly reviews: number
}

/** Counts are whole cards; minutes are rounded up. */
export interface PlannedDay {
  /** Epoch milliseconds at which the sitting is supposed to begin: the time of day of now. */
  readonly at: number
  readonly newCards: number
  readonly reviews: number
  readonly minutes: number
}

export type Verdict =
  /** The plan reaches the goal. */
  | 'reached'
  /** It does not, but `enough` minutes a day would. */
  | 'more-minutes'
  /** No minutes a day would, up to `mostMinutes`: `best` is what could be reached. */
  | 'out-of-reach'
  /** There is nothing to plan: the hour is past, or there are no cards. */
  | 'over'

export interface Plan {
  readonly days: readonly PlannedDay[]
  /** A day, as planned with. */
  readonly minutes: number
  /** At the hour, with the plan kept. */
  readonly reach: Readiness
  readonly verdict: Verdict
  /** The fewest minutes a day that reach the goal; null where none do. */
  readonly enough: number | null
  /** The most that any minutes a day reach, 0 to 1. */
  readonly best: number
}

export const usualGoal = 0.9
/** Nobody studies one document for longer than this on every day. */
export const mostMinutes = 240

interface Run {
  readonly outcomes: readonly { readonly at: number; readonly outcome: SittingOutcome }[]
  readonly reach: Readiness
}

/**
 * What to do on each day until the hour, and what it reaches. It is made anew whenever it is asked for: days that
 * were missed, and reviews that went better or worse, are in the memories by then.
 */
export function makePlan(question: PlanQuestion): Plan {
  const { cards, memories, now, hour, goal } = question
  const active = cards.flatMap(({ id }) => memories.get(id) ?? [])
  const start: State = {
    cohorts: cohortsOf(active, now.utcOffset),
    unseen: cards.length - active.filter(({ lastAt }) => lastAt !== null).length,
  }
  const run = (minutes: number) => runPlan(question, start, minutes)
  if (cards.length === 0 || hour <= now.at) {
    const { reach } = run(0)
    return { days: [], minutes: 0, reach, verdict: 'over', enough: null, best: reach.mean }
  }
  const reaches = (minutes: number) => run(minutes).reach.mean >= goal
  const most = run(mostMinutes)
  const found = most.reach.mean < goal ? null : fewestMinutes(reaches)
  const minutes = question.minutes ?? found ?? mostMinutes
  const planned = run(minutes)
  const best = Math.max(most.reach.mean, planned.reach.mean)
  if (planned.reach.mean >= goal) {
    const enough = Math.min(found ?? minutes, minutes)
    return { ...summarizeRun(planned, minutes), verdict: 'reached', enough, best }
  }
  const verdict = found === null ? 'out-of-reach' : 'more-minutes'
  return { ...summarizeRun(planned, minutes), verdict, enough: found, best }
}

/** Sittings at the time of day of now, on the last day half an hour before the hour at the latest. */
export function listSittings({ now, hour }: Pick<PlanQuestion, 'now' | 'hour'>): readonly number[] {
  if (hour <= now.at) return []
  const first = studyDay(studyTime(now))
  const last = studyDay(studyTime({ at: hour, utcOffset: now.utcOffset }))
  const latest = hour - lastSittingMs
  return Array.from({ length: last - first + 1 }, (_, n) =>
    n === 0 ? now.at : Math.max(dayBegins(first + n, now), Math.min(now.at + n * dayMs, latest)),
  )
}

function dayBegins(day: number, { utcOffset }: Moment): number {
  return epochTime(dayStart(day), utcOffset)
}

function runPlan(question: PlanQuestion, start: State, minutes: number): Run {
  const { cards, now, hour, calibration, pace, minutesLeftToday } = question
  let state = start
  let reviews = question.reviews
  const outcomes = listSittings(question).map((at, n) => {
    const day = studyDay(studyTime({ at, utcOffset: now.utcOffset }))
    const begins = n === 0 ? now.at : dayBegins(day, now)
    const today = n === 0 ? Math.min(minutes, minutesLeftToday ?? minutes) : minutes
    const seconds = Math.min(today * 60, (hour - begins) / 1_000)
    const outcome = sit(state, { moment: { at, utcOffset: now.utcOffset }, seconds, hour, calibration, pace })
    state = outcome.state
    reviews += outcome.reviews
    return { at, outcome }
  })
  const at = Math.max(hour, now.at)
  return { outcomes, reach: judge(asSeen(state, at), cards.length, calibration, reviews) }
}

/** The first whole number of minutes that does, found by halving. */
function fewestMinutes(does: (minutes: number) => boolean): number {
  let [no, yes] = [-1, mostMinutes]
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2)
    if (does(middle)) yes = middle
    else no = middle
  }
  return yes
}

function summarizeRun({ outcomes, reach }: Run, minutes: number): Pick<Plan, 'days' | 'minutes' | 'reach'> {
  const days = outcomes.map(({ at, outcome }) => ({
    at,
    newCards: Math.round(outcome.newCards),
    reviews: Math.round(outcome.reviews),
    minutes: Math.max(0, Math.ceil(outcome.seconds / 60 - 1e-9)),
  }))
  return { days, minutes, reach }
}
