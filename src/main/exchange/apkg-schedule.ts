/** The schedule and history of a card as Anki's tables have them. */
import type { DayClock, Moment } from '../../core/study/day.ts'
import {
  dayStart,
  epochTime,
  type Memory,
  newMemory,
  type Review,
  type Scheduler,
  studyDay,
  studyTime,
} from '../../core/study/schedule.ts'

/** What was answered of a card, the oldest first. */
export interface CardHistory {
  readonly reviews: readonly (Review & { readonly durationMs: number })[]
  readonly isSuspended: boolean
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
  const days = histories.flatMap(({ reviews: [first] }) =>
    first === undefined ? [] : [studyDay(studyTime(first))],
  )
  return days.reduce((least, day) => Math.min(least, day), studyDay(studyTime(now)))
}

/** When that day begins, in seconds since 1970-01-01 UTC. */
export const secondsOf = (day: number, clock: DayClock): number =>
  Math.floor(epochTime(dayStart(day), clock) / 1000)

/** @param position its place among new cards; @param from the day from which days are counted */
export function scheduleOf(
  { reviews, isSuspended }: CardHistory,
  scheduler: Scheduler,
  position: number,
  from: number,
): { readonly card: ScheduleColumns; readonly log: readonly LogColumns[] } {
  const log: LogColumns[] = []
  let memory: Memory | null = null
  for (const review of reviews) {
    const before: Memory = memory ?? newMemory(review)
    memory = scheduler.review(before, review)
    log.push({
      at: review.at,
      ease: review.rating,
      ivl: intervalOf(memory),
      lastIvl: log.at(-1)?.ivl ?? 0,
      factor: before.phase === 'due' ? usualFactor : 0,
      time: review.durationMs,
      kind: kindOf(before),
    })
  }
  const card = memory === null ? newCard(position) : seenCard(memory, from)
  return { card: isSuspended ? { ...card, queue: queues.suspended } : card, log }
}

const newCard = (due: number): ScheduleColumns => ({
  ...{ type: types.new, queue: queues.new, due, ivl: 0, factor: 0, reps: 0, lapses: 0, left: 0, data: '' },
})

function seenCard(memory: Memory, from: number): ScheduleColumns {
  const { phase, due, dueAt, lastAt, stability, reps, lapses, fsrs } = memory
  const seen = {
    ivl: Math.max(0, Math.round(fsrs.scheduled_days)),
    factor: usualFactor,
    ...{ reps, lapses },
    data: JSON.stringify({
      s: Number(stability.toFixed(4)),
      d: Number(fsrs.difficulty.toFixed(3)),
      ...(lastAt !== null && { lrt: Math.floor(lastAt / 1000) }),
    }),
  }
  if (phase === 'due')
    return { ...seen, type: types.review, queue: queues.review, due: studyDay(due) - from, left: 0 }
  const type = isRelearning(memory) ? types.relearning : types.learning
  return { ...seen, type, queue: queues.learning, due: Math.floor(dueAt / 1000), left: oneStep }
}

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
