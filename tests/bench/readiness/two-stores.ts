import type { Learner, LearnerOptions } from './learner.ts'
import { makeLearner } from './one-clock.ts'

/**
 * A learner who forgets from two stores at once, after the multiscale context model of Mozer, M. C., Pashler, H.,
 * Cepeda, N., Lindsey, R., & Vul, E. (2009), "Predicting the optimal spacing of study" (NIPS 22):
 * recall = (1 - kept) * 2^(-t / fast) + kept * 2^(-t / slow). Nothing is tuned on it. What a showing moves to the slow
 * store is a rule of our own: a share of what is missing there, the more the less the recall was certain.
 */
const fastDays = 0.7
const slowDays = 20
const firstKept = 0.15
const moved = 0.6
const itemSpread = 0.4
const daySeconds = 86_400

/** Both half-lives are divided by the speed. */
export const makeTwoStoresLearner = (options: LearnerOptions): Learner =>
  makeLearner(
    {
      scale: daySeconds,
      itemSpread,
      recall: (kept, since, day) => {
        const left = (days: number) => 2 ** (-since / (days * day))
        return (1 - kept) * left(fastDays) + kept * left(slowDays)
      },
      shown: (kept, _, { chance }) => (kept === null ? firstKept : kept + (1 - kept) * moved * (1 - chance)),
    },
    options,
  )
