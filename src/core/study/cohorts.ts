import type { DayRoom } from '../model/agenda.ts'
import { type Calibration, recallOf } from './calibrate.ts'
import type { Strength } from './forecast.ts'
import type { Pace } from './pace.ts'
import type { SeenGroup } from './readiness.ts'
import { type DayClock, type Memory, type Moment, studyDay, studyTime } from './schedule.ts'
import { lastPassMs } from './sittings.ts'
import { byTurn, comes, type Times, worthOf, worthOfNew } from './worth.ts'

const dayMs = 86_400_000

/** Cards that are alike to a forecast; a count may be a fraction, as outcomes are expected and not drawn. */
export interface Cohort extends Strength {
  readonly count: number
  /** Epoch milliseconds of the last review. */
  readonly lastAt: number
  /** The study day of it. */
  readonly lastDay: number
}

/** Stabilities within this factor, and difficulties within 3, count as one: a plan stays cheap for any number of cards. */
const stabilityStep = Math.log(1.4)
const difficultyStep = 3

/** Puts cohorts together that are alike, with the means of what they are made of. */
export function mergeCohorts(cohorts: readonly Cohort[]): readonly Cohort[] {
  const merged = new Map<
    number,
    { count: number; logStability: number; difficulty: number; lastAt: number; lastDay: number }
  >()
  for (const { count, stability, difficulty, lastAt, lastDay } of cohorts) {
    if (count <= 0) continue
    const key = keyOf(stability, difficulty, lastDay)
    const one = merged.get(key) ?? { count: 0, logStability: 0, difficulty: 0, lastAt: 0, lastDay }
    one.count += count
    one.logStability += count * Math.log(stability)
    one.difficulty += count * difficulty
    one.lastAt += count * lastAt
    merged.set(key, one)
  }
  return [...merged.values()].map(({ count, logStability, difficulty, lastAt, lastDay }) => ({
    count,
    stability: Math.exp(logStability / count),
    difficulty: difficulty / count,
    lastAt: lastAt / count,
    lastDay,
  }))
}

function keyOf(stability: number, difficulty: number, lastDay: number): number {
  const step = Math.round(Math.log(stability) / stabilityStep) + 100
  return (lastDay * 1_000 + step) * 10 + Math.round(difficulty / difficultyStep)
}

export function cohortsOf(memories: Iterable<Memory>, clock: DayClock): readonly Cohort[] {
  const cohorts: Cohort[] = []
  for (const { lastAt, stability, fsrs } of memories) {
    if (lastAt === null) continue
    const lastDay = studyDay(studyTime({ ...clock, at: lastAt }))
    cohorts.push({ count: 1, stability, difficulty: fsrs.difficulty, lastAt, lastDay })
  }
  return mergeCohorts(cohorts)
}

export interface State {
  readonly cohorts: readonly Cohort[]
  /** Cards that were never shown; a fraction where a sitting ended within one. */
  readonly unseen: number
}

export interface SittingPlan {
  readonly moment: Moment
  readonly seconds: number
  readonly hour: number
  readonly calibration: Calibration
  readonly pace: Pace
  /** Whether it is the last pass: then nothing is left out but what was shown in it. */
  readonly isPass: boolean
  /** The most cards of it; none for all that the time is enough for. A last pass keeps to no number. */
  readonly room?: DayRoom | undefined
}

export interface SittingOutcome {
  readonly state: State
  readonly newCards: number
  readonly reviews: number
  readonly seconds: number
}

/** One sitting as it is expected to go: cards in their turn, until the time is over. */
export function sit({ cohorts, unseen }: State, plan: SittingPlan): SittingOutcome {
  const { moment, hour, calibration, pace, isPass, room = null } = plan
  const today = studyDay(studyTime(moment))
  const ahead = Math.max(0, hour - moment.at) / dayMs
  const fresh = {
    ...{ count: unseen, cohort: null, isNew: true, overdue: null },
    ...worthOfNew(ahead, calibration, pace),
  }
  const known = cohorts
    .filter(({ lastDay, lastAt }) => lastDay < today || (isPass && lastAt < hour - lastPassMs))
    .map((cohort) => {
      const days = today - cohort.lastDay
      const times: Times = { since: (moment.at - cohort.lastAt) / dayMs, days, ahead }
      const turn = { isNew: false, overdue: overdueBy(cohort, days) }
      return { count: cohort.count, cohort, ...turn, ...worthOf(cohort, times, calibration, pace) }
    })
  const order = [fresh, ...known].filter((turn) => isPass || comes(turn, ahead)).sort(byTurn(ahead))
  const next = new Map<Cohort, number>(cohorts.map((cohort) => [cohort, cohort.count]))
  const after: Cohort[] = []
  let [left, newCards, reviews] = [plan.seconds, 0, 0]
  for (const { count, cohort, seconds } of order) {
    const most = cohort === null ? (room?.fresh ?? count) - newCards : (room?.reviews ?? count) - reviews
    const shown = Math.min(count, left / seconds, isPass || room === null ? count : most)
    if (shown <= 0) continue
    left -= shown * seconds
    if (cohort === null) {
      newCards += shown
      after.push(...introduce(shown, moment.at, today, pace, calibration))
    } else {
      reviews += shown
      next.set(cohort, count - shown)
      after.push(...review(cohort, shown, moment.at, today, calibration))
    }
  }
  const kept = [...next].map(([cohort, count]) => ({ ...cohort, count }))
  const state = { cohorts: mergeCohorts([...kept, ...after]), unseen: unseen - newCards }
  return { state, newCards, reviews, seconds: plan.seconds - left }
}

/** By the interval at a recall of 90 %: a plan needs no more of a retention that was set. */
function overdueBy({ stability }: Cohort, days: number): number | null {
  const overdue = days - Math.max(1, Math.round(stability))
  return overdue < 0 ? null : overdue
}

function introduce(
  count: number,
  lastAt: number,
  lastDay: number,
  { firstRight }: Pace,
  { forecast: { firstStrength } }: Calibration,
): Cohort[] {
  return [
    { ...firstStrength(true), count: count * firstRight, lastAt, lastDay },
    { ...firstStrength(false), count: count * (1 - firstRight), lastAt, lastDay },
  ]
}

function review(
  cohort: Cohort,
  count: number,
  at: number,
  today: number,
  calibration: Calibration,
): Cohort[] {
  const { stability, difficulty, lastAt, lastDay } = cohort
  const chance = recallOf(calibration, stability, (at - lastAt) / dayMs)
  const after = (recalled: boolean, share: number): Cohort => ({
    count: count * share,
    stability: calibration.forecast.stabilityAfter(cohort, today - lastDay, recalled),
    difficulty,
    lastAt: at,
    lastDay: today,
  })
  return [after(true, chance), after(false, 1 - chance)]
}

export function asSeen({ cohorts }: State, at: number): readonly SeenGroup[] {
  return cohorts.map(({ count, stability, lastAt }) => ({
    count,
    stability,
    days: Math.max(0, at - lastAt) / dayMs,
  }))
}
