/**
 * What Anki's FSRS knows of a card, where its log does not tell it all. Anki keeps it as JSON in `cards.data`: `s` is the
 * stability in days, `d` the difficulty, `lrt` the time of the last review in seconds.
 */
import { dayStart, epochTime } from '../../../core/study/day.ts'
import type { StartingState } from '../../../core/study/starting-state.ts'
import { type CameRating, isSensibleTime, isWholeLog, type LoggedReview, ratingsOf } from './history.ts'

/** Columns of a card as its table has them. */
export interface CardSchedule {
  readonly type: number
  /** A day counted from that of the collection, or seconds since 1970 on a step of minutes. */
  readonly due: number
  /** When it is due in the deck that a filter drew it from; 0 where none did. */
  readonly originalDue: number
  /** Days. */
  readonly interval: number
  readonly reps: number
  readonly lapses: number
  readonly data: string
}

export interface CollectionClock {
  /** When the collection was made, in milliseconds since 1970-01-01 UTC. */
  readonly created: number
  /** Minutes east of UTC where it was made; null where it does not say. */
  readonly createdOffset: number | null
}

/** Where the learner is most likely. @param at milliseconds since 1970-01-01 UTC. @returns minutes east of UTC */
export type OffsetAt = (at: number) => number

const phases = { 1: 'learning', 2: 'review', 3: 'relearning' } as const
const dayMs = 86_400_000
/** What is due in seconds: no count of days comes near. */
const leastSeconds = 1_000_000_000
/** Days: as much as the scheduler counts with. */
const mostStability = 36_500

/**
 * Null where a card's memory follows from its log, or Anki knows none.
 *
 * @param now milliseconds since 1970-01-01 UTC
 */
export function startingStateOf(
  { schedule, log }: { readonly schedule: CardSchedule; readonly log: readonly LoggedReview[] },
  clock: CollectionClock,
  now: number,
  offsetAt: OffsetAt,
): StartingState | null {
  const known = memoryIn(schedule.data)
  const phase = phases[schedule.type as keyof typeof phases]
  if (known === null || phase === undefined || isWholeLog(log)) return null
  const due = dueOf(schedule, clock, offsetAt)
  const dueAt = 'at' in due ? due.at : startOf(due.day, offsetAt)
  const last = lastRatedAt(known, ratingsOf(log, now))
  const at = last ?? ('day' in due ? startOf(due.day - schedule.interval, offsetAt) : null)
  if (at === null || !isSensibleTime(at, now) || !isDueTime(dueAt)) return null
  const state = {
    ...{ at, utcOffset: offsetAt(at) },
    ...{ stability: known.stability, difficulty: known.difficulty },
    ...{ reps: Math.max(0, schedule.reps), lapses: Math.max(0, schedule.lapses) },
  }
  if (phase !== 'review') return { ...state, phase, dueAt }
  return 'day' in due ? { ...state, phase, dueDay: due.day } : null
}

/** Anki knows it to the second, its log to the millisecond: a rating of that second is the one that the memory ends with. */
function lastRatedAt({ lastReview }: Known, ratings: readonly CameRating[]): number | undefined {
  if (lastReview === undefined) return ratings.at(-1)?.at
  return ratings.findLast(({ at }) => at >= lastReview && at < lastReview + 1000)?.at ?? lastReview
}

interface Known {
  readonly stability: number
  readonly difficulty: number
  /** Milliseconds since 1970-01-01 UTC; undefined in older collections. */
  readonly lastReview: number | undefined
}

function memoryIn(data: string): Known | null {
  const { s, d, lrt } = objectIn(data)
  const isKnown = typeof s === 'number' && s > 0 && typeof d === 'number' && d >= 1 && d <= 10
  if (!isKnown) return null
  const lastReview = typeof lrt === 'number' ? Math.round(lrt * 1000) : undefined
  return { stability: Math.min(s, mostStability), difficulty: d, lastReview }
}

function objectIn(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

type Due = { readonly at: number } | { readonly day: number }

/** As its own deck has it. Days are counted in dates, from that on which the collection was made. */
function dueOf({ due, originalDue }: CardSchedule, clock: CollectionClock, offsetAt: OffsetAt): Due {
  const own = originalDue === 0 ? due : originalDue
  if (own > leastSeconds) return { at: own * 1000 }
  const offset = clock.createdOffset ?? offsetAt(clock.created)
  return { day: Math.floor((clock.created + offset * 60_000) / dayMs) + own }
}

/** When a study day begins. */
function startOf(day: number, offsetAt: OffsetAt): number {
  const study = dayStart(day)
  return epochTime(study, { utcOffset: offsetAt(study) })
}

/** From 1970 to the year 9999. */
const isDueTime = (at: number): boolean => Number.isFinite(at) && at >= 0 && at <= 253_402_300_799_999
