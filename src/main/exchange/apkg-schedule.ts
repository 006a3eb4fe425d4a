/** The schedule and history of a card as Anki's tables have them. */
import type { DayClock, Moment } from '../../core/study/day.ts'
import {
  dayStart,
  epochTime,
  type Memory,
  newMemory,
  putOff,
  type Review,
  type ScheduleOptions,
  type Scheduler,
  studyDay,
  studyTime,
} from '../../core/study/schedule.ts'
import type { StartingState } from '../../core/study/starting-state.ts'

/** What was answered of a card, the oldest first. */
export interface CardHistory {
  readonly reviews: readonly (Review & { readonly durationMs: number })[]
  readonly isSuspended: boolean
  /** What was known of it elsewhere; null where its ratings tell all. */
  readonly startingState: StartingState | null
  /** The study day that its user gave it; null where it comes as it is scheduled. */
  readonly dueDay: number | null
}

/** By what cards are scheduled. */
export interface Study {
  readonly scheduler: Scheduler
  readonly options: ScheduleOptions
}

/** The columns of a card that tell when it comes back. */
export interface ScheduleColumns {
  readonly type: number
  readonly queue: number
  readonly due: number
  readonly ivl: number
  readonly factor: number
  readonly reps: number
  readonly lapses: number
  readonly left: number
  readonly data: string
}

export interface LogColumns {
  readonly at: number
  readonly ease: number
  readonly ivl: number
  readonly lastIvl: number
  readonly factor: number
  readonly time: number
  readonly kind: number
}

const types = { new: 0, learning: 1, review: 2, relearning: 3 } as const
const queues = { suspended: -1, new: 0, learning: 1, review: 2 } as const
const kinds = { learning: 0, review: 1, relearning: 2 } as const
/** What Anki's older scheduler begins with; the newer one goes by what stands in `data`. */
const usualFactor = 2500
/** One step is left, today too. */
const oneStep = 1001
/** The state of a card that was forgotten, as ts-fsrs counts them. */
const relearning = 3

/** The day from which days are counted: that of the first rating, or today. Study days. @param now when the deck is written */
export function firstDay(histories: readonly CardHistory[], now: Moment): number {
  const days = histories.flatMap(({ reviews: [first], startingState }) => [
    ...(first === undefined ? [] : [studyDay(studyTime(first))]),
    ...(startingState === null ? [] : [studyDay(studyTime(startingState))]),
  ])
  return days.reduce((least, day) => Math.min(least, day), studyDay(studyTime(now)))
}

/** When that day begins, in seconds since 1970-01-01 UTC. */
export const secondsOf = (day: number, clock: DayClock): number =>
  Math.floor(epochTime(dayStart(day), clock) / 1000)

/** @param position its place among new cards; @param from the day from which days are counted */
export function scheduleOf(
  { reviews, isSuspended, startingState, dueDay }: CardHistory,
  { scheduler, options }: Study,
  position: number,
  from: number,
): { readonly card: ScheduleColumns; readonly log: readonly LogColumns[] } {
  const log: LogColumns[] = []
  let memory = startingState && scheduler.start(startingState)
  for (const [at, review] of reviews.entries()) {
    const isHeld = startingState !== null && review.at <= startingState.at
    const before: Memory = memory ?? newMemory(review)
    const after = isHeld ? before : scheduler.review(before, review)
    const isLastHeld = isHeld && (reviews[at + 1]?.at ?? Number.POSITIVE_INFINITY) > startingState.at
    log.push({
      at: review.at,
      ease: review.rating,
      // What came of those before the last that the state holds is not known.
      ivl: isHeld && !isLastHeld ? 0 : intervalOf(after),
      lastIvl: log.at(-1)?.ivl ?? 0,
      factor: factorOf(after),
      time: review.durationMs,
      // A log that is cut does not begin with how the card was learned.
      kind: isHeld ? kinds.review : kindOf(before),
    })
    memory = after
  }
  const seen = memory === null || dueDay === null ? memory : putOff(memory, dueDay)
  const card = seen === null ? newCard(position) : seenCard(seen, from, options)
  return { card: isSuspended ? { ...card, queue: queues.suspended } : card, log }
}

const newCard = (due: number): ScheduleColumns => ({
  ...{ type: types.new, queue: queues.new, due, ivl: 0, factor: 0, reps: 0, lapses: 0, left: 0, data: '' },
})

function seenCard(memory: Memory, from: number, { retention, weights }: ScheduleOptions): ScheduleColumns {
  const { phase, due, dueAt, lastAt, stability, reps, lapses, fsrs } = memory
  const seen = {
    ivl: Math.max(0, Math.round(fsrs.scheduled_days)),
    factor: usualFactor,
    ...{ reps, lapses },
    data: JSON.stringify({
      s: Number(stability.toFixed(4)),
      d: Number(fsrs.difficulty.toFixed(3)),
      dr: Number(retention.toFixed(2)),
      decay: Number((weights.at(-1) ?? 0).toFixed(3)),
      ...(lastAt !== null && { lrt: Math.floor(lastAt / 1000) }),
    }),
  }
  if (phase === 'due')
    return { ...seen, type: types.review, queue: queues.review, due: studyDay(due) - from, left: 0 }
  const type = isRelearning(memory) ? types.relearning : types.learning
  return { ...seen, type, queue: queues.learning, due: Math.floor(dueAt / 1000), left: oneStep }
}

/** The difficulty as the log has it: 100 for the least, 1100 for the most. */
const factorOf = ({ fsrs }: Memory): number => Math.round(((fsrs.difficulty - 1) / 9 + 0.1) * 1000)

/** Days, or seconds below zero for a step. */
function intervalOf({ phase, fsrs, dueAt, lastAt }: Memory): number {
  if (phase === 'due') return Math.max(1, Math.round(fsrs.scheduled_days))
  return -Math.max(1, Math.round((dueAt - (lastAt ?? dueAt)) / 1000))
}

function kindOf(memory: Memory): number {
  if (memory.phase === 'due') return kinds.review
  return isRelearning(memory) ? kinds.relearning : kinds.learning
}

const isRelearning = ({ fsrs }: Memory): boolean => Number(fsrs.state) === relearning
