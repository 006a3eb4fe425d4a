/** Ratings with what the schedule said at each: before it, how likely it was; after it, when the card comes back. */
import { isTest } from './progress.ts'
import { Replay, type StartingStates } from './replay.ts'
import type { Review, Scheduler } from './schedule.ts'

const dayMs = 86_400_000

export interface ToldReview {
  /** The chance of recall that was predicted, 0 to 1; null where the card was never seen before. */
  readonly predicted: number | null
  /** Days since the last rating of the card; null where there was none. */
  readonly since: number | null
  /** Days until the card comes back; null where only its starting state, later than the rating, is known. */
  readonly interval: number | null
  /** Whether it tests memory, so that what was predicted can be compared with what came. */
  readonly tests: boolean
}

const untold: ToldReview = { predicted: null, since: null, interval: null, tests: false }

/**
 * Goes through a log. It stops after each rating, so that a caller with a long log can let others in between.
 *
 * @param log in the order in which ratings were given; `card` names each among the cards of all documents
 * @param states of cards that were studied elsewhere before, by the same names
 */
export function* tellReviews<T extends Review>(
  log: readonly T[],
  scheduler: Scheduler,
  states?: StartingStates,
): Generator<T & ToldReview> {
  const replay = new Replay(scheduler, states)
  for (const entry of log) {
    const taken = replay.take(entry)
    if (taken === null) {
      yield { ...entry, ...untold }
      continue
    }
    const { before, after } = taken
    yield {
      ...entry,
      predicted: scheduler.recallAt(before, entry.at),
      since: before.lastAt === null ? null : Math.max(0, entry.at - before.lastAt) / dayMs,
      interval: (after.dueAt - (after.lastAt ?? entry.at)) / dayMs,
      tests: isTest(before, entry),
    }
  }
}
