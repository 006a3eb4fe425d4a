import { toEnd } from '../base/to-end.ts'
import { type DayRoom, roomLeft } from '../model/agenda.ts'
import type { Plan, PlanVerdict } from '../model/plan.ts'
import type { Readiness } from '../model/readiness.ts'
import { standingOf } from '../model/standing.ts'
import type { Calibration } from './calibrate.ts'
import { asSeen, cohortsOf, type SittingOutcome, type State, sit } from './cohorts.ts'
import { type DailyMinutes, type FreeTime, meanMinutes, minutesOn } from './free-time.ts'
import type { PassCard } from './last-pass.ts'
import type { Pace } from './pace.ts'
import { judge } from './readiness.ts'
import { type Memory, type Moment, studyDay, studyTime } from './schedule.ts'
import { daysLeft, lastPassMs, listSittings } from './sittings.ts'

export interface PlanQuestion extends FreeTime {
  /** The active cards. */
  readonly cards: readonly PassCard[]
  readonly memories: ReadonlyMap<string, Memory>
  readonly now: Moment
  /** The hour, in epoch milliseconds. */
  readonly hour: number
  /** The readiness to be reached; `usualGoal` where the learner set none. */
  readonly goal: number
  /** What the learner has on the days that are not off, today included; null to find what the goal takes. */
  readonly minutes: DailyMinutes | null
  /** Minutes that are left of today's; null for all of them. */
  readonly minutesLeftToday: number | null
  /** The most new cards and reviews of a day, and what was studied of them today; none for any number. */
  readonly room?: { readonly day: DayRoom; readonly doneToday: DayRoom } | undefined
  readonly calibration: Calibration
  readonly pace: Pace
  /** Ratings that the learner has given in all documents. */
  readonly reviews: number
}

/** Nobody studies one document for longer than this on every day. */
export const mostMinutes = 240

interface PlanRun {
  readonly outcomes: readonly {
    readonly at: number
    readonly isPass: boolean
    readonly outcome: SittingOutcome
  }[]
  readonly reach: Readiness
  readonly minutes: DailyMinutes
}

/**
 * What to do on each day until the hour, and what it reaches. It is made anew whenever it is asked for: days that
 * were missed, and reviews that went better or worse, are in the memories by then.
 *
 * The minutes are those that are more likely than not to reach the goal. As long as the low end of what they reach is
 * under it, a last pass comes on top: also where all is known, as that too is only likely.
 */
export const makePlan = (question: PlanQuestion): Plan => toEnd(planning(question))

/** The same in stretches of some milliseconds: it may be worked out hundreds of days ahead for thousands of cards. */
export function* planning(question: PlanQuestion): Generator<void, Plan> {
  const { cards, now, hour, goal } = question
  const start = beginOf(question)
  const known = new Map<DailyMinutes, PlanRun>()
  function* run(minutes: DailyMinutes): Generator<void, PlanRun> {
    const made = known.get(minutes) ?? (yield* runPlan(question, start, minutes, false))
    known.set(minutes, made)
    return made
  }
  const isToday = daysLeft(question) === 0
  if (cards.length === 0 || hour <= now.at) {
    const { reach } = yield* run(0)
    const none = { days: [], minutes: 0, lastPass: false, enough: null, withEnough: null }
    return { ...none, reach, verdict: 'over', isToday, best: reach }
  }
  function* reaches(minutes: number): Generator<void, boolean> {
    return (yield* run(minutes)).reach.mean >= goal
  }
  function* withPass(minutes: DailyMinutes): Generator<void, PlanRun> {
    const made = yield* run(minutes)
    return made.reach.low >= goal ? made : yield* runPlan(question, start, minutes, true)
  }
  const most = yield* withPass(mostMinutes)
  const found = (yield* reaches(mostMinutes)) ? yield* fewestMinutes(reaches) : null
  const planned = yield* withPass(question.minutes ?? found ?? mostMinutes)
  const verdict = verdictOf(planned, found, goal)
  const { minutes, ...summary } = summarizeRun(planned)
  return {
    ...summary,
    // Where not even the most reaches it, a day takes what there is to do, and not the most.
    minutes: question.minutes === null ? Math.min(minutes, longestDay(planned)) : minutes,
    verdict,
    isToday,
    enough:
      found === null || verdict === 'more-minutes' ? found : Math.min(found, meanMinutes(planned.minutes)),
    withEnough: found === null ? null : (yield* withPass(found)).reach,
    best: most.reach.mean > planned.reach.mean ? most.reach : planned.reach,
  }
}

function verdictOf({ reach, minutes }: PlanRun, found: number | null, goal: number): PlanVerdict {
  const standing = standingOf(reach, goal)
  if (standing === 'reached') return 'reached'
  if (standing === 'likely') return 'may-reach'
  // Where a last pass that gains nothing by the forecast costs a little of it.
  if (found !== null && meanMinutes(minutes) >= found && standing === 'unlikely') return 'may-reach'
  return found === null ? 'out-of-reach' : 'more-minutes'
}

/** What is known now. What was shown in the last pass is kept apart from what is still to be shown in it. */
function beginOf({ cards, memories, now, hour }: PlanQuestion): State {
  const active = cards.flatMap(({ id }) => memories.get(id) ?? [])
  const inPass = ({ lastAt }: Memory) => lastAt !== null && lastAt >= hour - lastPassMs
  const [shown, others] = [active.filter(inPass), active.filter((memory) => !inPass(memory))]
  return {
    cohorts: [...cohortsOf(others, now), ...cohortsOf(shown, now)],
    unseen: cards.length - active.filter(({ lastAt }) => lastAt !== null).length,
  }
}

function* runPlan(
  question: PlanQuestion,
  start: State,
  minutes: DailyMinutes,
  hasPass: boolean,
): Generator<void, PlanRun> {
  const { cards, now, hour, calibration, pace, minutesLeftToday, room } = question
  const today = studyDay(studyTime(now))
  const outcomes: { at: number; isPass: boolean; outcome: SittingOutcome }[] = []
  let state = start
  let reviews = question.reviews
  for (const { at, day, isPass, secondsLeft } of listSittings(question, hasPass)) {
    const given = minutesOn(minutes, day)
    const usual = day === today ? Math.min(given, minutesLeftToday ?? given) : given
    // A last pass has its own time, from which nothing that was spent today is taken.
    const wanted = !isPass ? usual : question.minutes === null ? Math.max(given, lastPassMs / 60_000) : given
    const seconds = Math.min(wanted * 60, secondsLeft)
    const moment = { ...now, at }
    const left = room && (day === today ? roomLeft(room.day, room.doneToday) : room.day)
    const outcome = sit(state, { moment, seconds, hour, calibration, pace, isPass, room: left })
    state = outcome.state
    reviews += outcome.reviews
    outcomes.push({ at, isPass, outcome })
    yield
  }
  const at = Math.max(hour, now.at)
  return { outcomes, reach: judge(asSeen(state, at), cards.length, calibration, reviews), minutes }
}

/** The first whole number of minutes that does, found by halving. */
function* fewestMinutes(does: (minutes: number) => Generator<void, boolean>): Generator<void, number> {
  let [no, yes] = [-1, mostMinutes]
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2)
    if (yield* does(middle)) yes = middle
    else no = middle
  }
  return yes
}

/** Minutes of the longest sitting that is no last pass; 0 where there is none. */
const longestDay = ({ outcomes }: PlanRun): number =>
  Math.max(0, ...outcomes.map(({ isPass, outcome }) => (isPass ? 0 : wholeMinutes(outcome))))

const wholeMinutes = ({ seconds }: SittingOutcome): number => Math.max(0, Math.ceil(seconds / 60 - 1e-9))

function summarizeRun({
  outcomes,
  reach,
  minutes,
}: PlanRun): Pick<Plan, 'days' | 'minutes' | 'reach' | 'lastPass'> {
  const days = outcomes.map(({ at, outcome }) => ({
    at,
    newCards: Math.round(outcome.newCards),
    reviews: Math.round(outcome.reviews),
    minutes: wholeMinutes(outcome),
  }))
  const last = outcomes.at(-1)
  const lastPass = last?.isPass === true && last.outcome.newCards + last.outcome.reviews > 0
  return { days, minutes: meanMinutes(minutes), reach, lastPass }
}
