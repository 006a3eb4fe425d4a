import type { Learner, LearnerOptions } from './learner.ts'
import { makeLearner } from './one-clock.ts'

/**
 * A second learner, of another kind, that nothing is tuned on: recall = 2^(-t / half-life), the curve of Settles,
 * B., & Meeder, B. (2016), "A trainable spaced repetition model for language learning" (ACL). How a half-life grows
 * is a rule of our own: the more the less the recall was certain (a spacing effect), and it halves with a failure.
 */
const firstHalfLifeDays = 2
const growth = 2
const itemSpread = 0.4
const daySeconds = 86_400

/** The half-life at the first showing is divided by the speed. */
export const makeHalfLifeLearner = (options: LearnerOptions): Learner =>
  makeLearner(
    {
      scale: firstHalfLifeDays * daySeconds,
      itemSpread,
      recall: (halfLife, since) => 2 ** (-since / halfLife),
      shown: (now, first, { chance, recalled }) => {
        if (now === null) return first
        return recalled ? now * (1 + growth * Math.sqrt(1 - chance)) : Math.max(first / 2, now / 2)
      },
    },
    options,
  )
