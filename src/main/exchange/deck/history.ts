/** What Anki's log of reviews says of a card: the ratings that its schedule follows from. */
import type { Rating } from '../../../core/model/rating.ts'

/** A row of the log. */
export interface LoggedReview {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number
  /** 1 to 4 as it was answered; 0 where nobody answered. */
  readonly ease: number
  readonly kind: number
  readonly factor: number
  /** How long the answer took, in milliseconds. */
  readonly time: number
}

export interface CameRating {
  readonly rating: Rating
  readonly at: number
  readonly durationMs: number
}

const kinds = { learning: 0, filtered: 3, manual: 4 } as const
/** No program of the kind is older. */
const earliest = Date.UTC(2000, 0, 1)
/** What a clock may be ahead of ours. */
const ahead = 86_400_000
const longestAnswer = 3_600_000

/**
 * The ratings of one card, the oldest first. What was before it was set back to new counts no more, and neither does
 * what changed no schedule.
 *
 * @param now milliseconds since 1970-01-01 UTC
 */
export function ratingsOf(log: readonly LoggedReview[], now: number): readonly CameRating[] {
  return sinceReset(log).flatMap(({ at, ease, kind, factor, time }) => {
    const changesNothing = kind === kinds.filtered && factor === 0
    if (!isRating(ease) || changesNothing || !isSensibleTime(at, now)) return []
    return [{ rating: ease, at, durationMs: Math.min(longestAnswer, Math.max(0, Math.round(time))) }]
  })
}

/** Whether a log tells all of a card: it begins with how it was learned. One that was cut does not. */
export const isWholeLog = (log: readonly LoggedReview[]): boolean =>
  sinceReset(log).some(({ kind, ease }) => kind === kinds.learning && isRating(ease))

/** @param now milliseconds since 1970-01-01 UTC */
export const isSensibleTime = (at: number, now: number): boolean => at >= earliest && at <= now + ahead

/** The rows that still count, in their order. */
function sinceReset(log: readonly LoggedReview[]): readonly LoggedReview[] {
  const inTurn = log.toSorted((a, b) => a.at - b.at)
  const reset = inTurn.findLastIndex(({ kind, factor }) => kind === kinds.manual && factor === 0)
  return inTurn.slice(reset + 1)
}

const isRating = (ease: number): ease is Rating => ease === 1 || ease === 2 || ease === 3 || ease === 4
