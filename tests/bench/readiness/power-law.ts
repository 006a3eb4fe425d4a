import type { Learner, LearnerOptions } from './learner.ts'
import { makeLearner } from './one-clock.ts'

/**
 * A learner whose recall falls by a power of time, as Wickelgren, W. A. (1974), "Single-trace fragility theory of memory
 * dynamics" (Memory & Cognition 2(4), 775-780), has it: recall = (1 + t / strength)^-decay. Nothing is tuned on it. How
 * a strength grows is a rule of our own, as for the half-life learner: the more the less the recall was certain; a
 * failure takes it back to where it began.
 */
const firstStrengthDays = 1.5
const decay = 0.5
const growth = 3
const itemSpread = 0.4
const daySeconds = 86_400

/** The strength at the first showing is divided by the speed. */
export const makePowerLawLearner = (options: LearnerOptions): Learner =>
  makeLearner(
    {
      scale: firstStrengthDays * daySeconds,
      itemSpread,
      recall: (strength, since) => (1 + since / strength) ** -decay,
      shown: (now, first, { chance, recalled }) =>
        now === null || !recalled ? first : now * (1 + growth * Math.sqrt(1 - chance)),
    },
    options,
  )
