/** Fits the weights of the scheduler to a log, and measures on later answers what that is worth. */
import {
  type Review,
  type ScheduleOptions,
  soundWeights,
  standardWeights,
} from '../../core/study/schedule.ts'
import { type Gain, gainOf, lossesOf, type TrainingItem, trainingItems } from '../../core/study/training.ts'

/** Weights that were fitted, with the error of the prediction on answers that came later than those they were fitted to. */
export interface Fitted extends Gain {
  readonly weights: readonly number[]
}

/** The earlier part of the log that weights are fitted to; the rest is held back. */
const share = 0.8

/**
 * @param log of all documents, in the order in which ratings were given
 * @returns null where nothing was held back that could be compared
 */
export async function fitWeights(log: readonly Review[], options: ScheduleOptions): Promise<Fitted | null> {
  const from = Math.floor(log.length * share)
  const standard = lossesOf(log, from, { ...options, weights: standardWeights })
  if (standard.length < 2) return null
  const weights = soundWeights(await train(trainingItems(log.slice(0, from)), options))
  if (weights === null) return null
  return { weights, ...gainOf(standard, lossesOf(log, from, { ...options, weights })) }
}

async function train(
  items: readonly TrainingItem[],
  { relearningSteps }: ScheduleOptions,
): Promise<readonly number[]> {
  // Native code: it is loaded here alone, where nothing else is.
  const { computeParameters, FSRSBindingItem, FSRSBindingReview } = await import(
    '@open-spaced-repetition/binding'
  )
  const asItem = (reviews: TrainingItem) =>
    new FSRSBindingItem(reviews.map(({ rating, days }) => new FSRSBindingReview(rating, days)))
  return computeParameters(items.map(asItem), {
    enableShortTerm: true,
    numRelearningSteps: relearningSteps.length,
  })
}
