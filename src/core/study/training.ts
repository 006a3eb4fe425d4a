/** A log of ratings as what weights are fitted to, and the measure of how well weights predict. */
import type { Rating } from '../model/rating.ts'
import { makeScheduler, type Review, type ScheduleOptions, studyDay, studyTime } from './schedule.ts'
import { tellReviews } from './told-reviews.ts'

/** One rating of a card. */
export interface TrainingReview {
  readonly rating: Rating
  /** Study days since the one before; 0 for the first. */
  readonly days: number
}

/** The ratings of a card, up to one that came on a later day than the one before: whether it was recalled is what is learnt. */
export type TrainingItem = readonly TrainingReview[]

/** An item for each rating that tells something of a later day. @param log in the order in which ratings were given */
export function trainingItems(log: readonly Review[]): readonly TrainingItem[] {
  const lives = new Map<string, { readonly reviews: TrainingItem; readonly day: number }>()
  return log.flatMap((entry) => {
    const before = lives.get(entry.card)
    // A clock that was set back makes no time negative.
    const day = Math.max(studyDay(studyTime(entry)), before?.day ?? Number.NEGATIVE_INFINITY)
    const days = before === undefined ? 0 : day - before.day
    const reviews = [...(before?.reviews ?? []), { rating: entry.rating, days }]
    lives.set(entry.card, { reviews, day })
    return days > 0 ? [reviews] : []
  })
}

/** No prediction is surer, so that one miss does not outweigh all else. */
const surest = 1e-4

/**
 * The log loss (in nats; less is better) of the scheduler's own prediction for each rating that tested memory.
 *
 * @param from the first rating of the log that counts: those before it are only what memories come from
 */
export function lossesOf(log: readonly Review[], from: number, options: ScheduleOptions): readonly number[] {
  const losses: number[] = []
  let at = 0
  for (const { tests, predicted, rating } of tellReviews(log, makeScheduler(options))) {
    if (at >= from && tests && predicted !== null) {
      const chance = Math.min(1 - surest, Math.max(surest, predicted))
      losses.push(-Math.log(rating > 1 ? chance : 1 - chance))
    }
    at += 1
  }
  return losses
}

/** What other weights gain on the same ratings. */
export interface Gain {
  /** The mean log loss before, and after. */
  readonly before: number
  readonly after: number
  /** How many ratings were compared. */
  readonly held: number
  /** The standard error of the gain: in pairs, since both speak of the same ratings. */
  readonly error: number
}

/** @param before the losses of some ratings @param after those of the same ones; both of two ratings or more */
export function gainOf(before: readonly number[], after: readonly number[]): Gain {
  const held = before.length
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / held
  const gains = before.map((loss, n) => loss - (after[n] ?? loss))
  const middle = mean(gains)
  const variance = gains.reduce((sum, gain) => sum + (gain - middle) ** 2, 0) / (held - 1)
  return { before: mean(before), after: mean(after), held, error: Math.sqrt(variance / held) }
}

/** Of fewer ratings a standard error says little itself. */
const leastHeld = 100

/** Whether a gain is more than chance: where there is none, it seems to be one time in twenty. */
export const isSure = ({ before, after, held, error }: Gain): boolean =>
  held >= leastHeld && before - after > 1.645 * error
