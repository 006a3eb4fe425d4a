import type { Learner, LearnerOptions } from './learner.ts'
import { drawFor, makeNormal, makeRandom } from './random.ts'

/**
 * A second learner, of another kind, that nothing is tuned on: recall = 2^(-t / half-life), the curve of Settles,
 * B., & Meeder, B. (2016), "A trainable spaced repetition model for language learning" (ACL). How a half-life grows
 * is a rule of our own: the more the less the recall was certain (a spacing effect), and it halves with a failure.
 */
const firstHalfLifeDays = 2
const growth = 2
const itemSpread = 0.4
const daySeconds = 86_400

/** The half-life at the first showing is divided by the speed. Time counts the same wherever it is spent. */
export function makeHalfLifeLearner({ cards, speed, seed }: LearnerOptions): Learner {
  const normal = makeNormal(makeRandom(seed))
  const first = Array.from(
    { length: cards },
    () => (firstHalfLifeDays * daySeconds * Math.exp(itemSpread * normal())) / speed,
  )
  const halfLife: number[] = []
  const lastAt: number[] = []
  const shown: number[] = []
  let clock = 0
  const recall = (card: number, at: number): number => {
    const last = lastAt[card]
    return last === undefined ? 0 : 2 ** (-(at - last) / (halfLife[card] as number))
  }
  return {
    pass: (seconds) => {
      clock += seconds
    },
    show: (card) => {
      const chance = recall(card, clock)
      const times = shown[card] ?? 0
      const recalled = drawFor(seed, card, times) < chance
      const now = halfLife[card]
      const start = first[card] as number
      halfLife[card] =
        now === undefined
          ? start
          : recalled
            ? now * (1 + growth * Math.sqrt(1 - chance))
            : Math.max(start / 2, now / 2)
      lastAt[card] = clock
      shown[card] = times + 1
      return recalled
    },
    recallIn: (card, seconds) => recall(card, clock + seconds),
  }
}
