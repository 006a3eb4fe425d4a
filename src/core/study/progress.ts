import type { Away } from '../model/away.ts'
import { groupBy } from '../model/group-by.ts'
import type { RetentionBin } from '../model/readiness.ts'
import { isAway } from './away.ts'
import type { TimedReview } from './pace.ts'
import { Replay, type StartingStates } from './replay.ts'
import {
  dayStart,
  epochTime,
  isDue,
  type Memory,
  type Moment,
  type Review,
  type Scheduler,
  studyDay,
  studyTime,
} from './schedule.ts'

/** What was done on one study day; `day` counts from 1970-01-01. */
export interface DayTotal {
  readonly day: number
  readonly reviews: number
  readonly minutes: number
}

/** The days that have reviews, the oldest first. */
export function dayTotals(log: readonly TimedReview[]): readonly DayTotal[] {
  return [...groupBy(log, (entry) => studyDay(studyTime(entry)))]
    .map(([day, entries]) => ({
      day,
      reviews: entries.length,
      minutes: entries.reduce((sum, { durationMs }) => sum + durationMs, 0) / 60_000,
    }))
    .toSorted((a, b) => a.day - b.day)
}

/**
 * How many cards come due on each of the coming days if none is studied before; what is overdue counts to the first,
 * today.
 * @param days how many, today included
 * @param away what comes due in them comes on the day after them
 */
export function comingDue(
  memories: Iterable<Memory>,
  now: Moment,
  days: number,
  away: Away | null = null,
): readonly number[] {
  const today = studyDay(studyTime(now))
  const counts = Array.from({ length: days }, () => 0)
  for (const memory of memories) {
    if (memory.phase === 'new') continue
    const ahead = isDue(memory, now) ? 0 : Math.max(0, studyDay(memory.due) - today)
    const comes = away !== null && isAway(away, today + ahead) ? away.to + 1 - today : ahead
    if (comes < days) counts[comes] = (counts[comes] ?? 0) + 1
  }
  return counts
}

/** A review of a card that had left its learning steps: what was predicted for it, and what came. */
export interface Recalled {
  readonly at: number
  /** The study day. */
  readonly day: number
  /** The chance of recall at that moment, 0 to 1. */
  readonly predicted: number
  readonly recalled: boolean
}

/** How far back a card was seen for its review to say something of memory: the same evening says little. */
const leastDays = 0.5

/** How much of the active cards was known at the end of a study day: the mean recall, unseen ones counting nothing. */
export interface DayEnd {
  readonly day: number
  readonly recall: number
  /** The share of the cards that were seen by then. */
  readonly seen: number
}

export interface Past {
  readonly recalls: readonly Recalled[]
  readonly days: readonly DayEnd[]
}

/** The days of the past that progress goes back. */
const pastDays = 90

/**
 * What the log says of the past: each review that tested memory, and what was known at the end of each study day.
 * It stops after each review and each day, so that a caller with a long log can let others in between.
 *
 * @param active ids of the cards that count
 * @param recall how likely a card is recalled, for what was known; the tests are held against the schedule itself
 * @param states of cards that were studied elsewhere before
 */
export function* readPast(
  log: readonly Review[],
  active: ReadonlySet<string>,
  scheduler: Scheduler,
  now: Moment,
  recall: (memory: Memory, at: number) => number | null = scheduler.recallAt,
  states?: StartingStates,
): Generator<undefined, Past> {
  const replay = new Replay(scheduler, states)
  const recalls: Recalled[] = []
  const days: DayEnd[] = []
  const today = studyDay(studyTime(now))
  let day = log[0] === undefined ? today : studyDay(studyTime(log[0]))
  const endDays = function* (until: number): Generator<undefined> {
    for (; day < until; day += 1) {
      if (day <= today - pastDays) continue
      const end = epochTime(dayStart(day + 1), now)
      days.push(dayEnd(day, end, replay.memoriesAt(end), active, recall))
      yield
    }
  }
  for (const entry of log) {
    yield* endDays(Math.min(studyDay(studyTime(entry)), today))
    const taken = replay.take(entry)
    const recall = taken && tested(taken.before, entry, scheduler)
    if (recall !== null) recalls.push(recall)
    yield
  }
  yield* endDays(today)
  days.push(dayEnd(today, now.at, replay.memoriesAt(now.at), active, recall))
  return { recalls, days }
}

function dayEnd(
  day: number,
  at: number,
  memories: ReadonlyMap<string, Memory>,
  active: ReadonlySet<string>,
  recallOf: (memory: Memory, at: number) => number | null,
): DayEnd {
  let recall = 0
  let seen = 0
  for (const card of active) {
    const memory = memories.get(card)
    if (memory === undefined) continue
    recall += recallOf(memory, at) ?? 0
    seen += 1
  }
  const cards = Math.max(1, active.size)
  return { day, recall: recall / cards, seen: seen / cards }
}

function tested(memory: Memory, entry: Review, scheduler: Scheduler): Recalled | null {
  const predicted = scheduler.recallAt(memory, entry.at)
  if (predicted === null || !isTest(memory, entry)) return null
  const { at, rating } = entry
  return { at, day: studyDay(studyTime(entry)), predicted, recalled: rating > 1 }
}

/** Whether a review tests memory: of a card that had left its learning steps, and was last seen long enough before. */
export const isTest = ({ phase, lastAt }: Memory, { at }: Review): boolean =>
  phase === 'due' && lastAt !== null && at - lastAt >= leastDays * 86_400_000

type Outcome = Pick<Recalled, 'predicted' | 'recalled'>

const edges = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1.000001]

/** Predicted against true recall; bins without a review are left out. */
export function retentionBins(reviews: readonly Outcome[]): readonly RetentionBin[] {
  return edges.slice(1).flatMap((to, index) => {
    const from = edges[index] ?? 0
    const inside = reviews.filter(({ predicted }) => predicted >= from && predicted < to)
    if (inside.length === 0) return []
    return [{ from, to: Math.min(to, 1), reviews: inside.length, ...means(inside) }]
  })
}

/** The mean predicted recall, and the share recalled; of none both are 0. */
export function means(reviews: readonly Outcome[]): {
  readonly predicted: number
  readonly recalled: number
} {
  const n = Math.max(1, reviews.length)
  return {
    predicted: reviews.reduce((sum, { predicted }) => sum + predicted, 0) / n,
    recalled: reviews.filter(({ recalled }) => recalled).length / n,
  }
}
