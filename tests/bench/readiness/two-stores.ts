import type { Learner, LearnerOptions } from './learner.ts'
import { drawFor, makeNormal, makeRandom } from './random.ts'

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

/** Both half-lives are divided by the speed. Time counts the same wherever it is spent. */
export function makeTwoStoresLearner({ cards, speed, seed }: LearnerOptions): Learner {
  const normal = makeNormal(makeRandom(seed))
  const ease = Array.from({ length: cards }, () => (daySeconds * Math.exp(itemSpread * normal())) / speed)
  const kept: number[] = []
  const lastAt: number[] = []
  const shown: number[] = []
  let clock = 0
  const recall = (card: number, at: number): number => {
    const last = lastAt[card]
    if (last === undefined) return 0
    const [share, scale] = [kept[card] as number, ease[card] as number]
    const left = (days: number) => 2 ** (-(at - last) / (days * scale))
    return (1 - share) * left(fastDays) + share * left(slowDays)
  }
  return {
    pass: (seconds) => {
      clock += seconds
    },
    show: (card) => {
      const chance = recall(card, clock)
      const times = shown[card] ?? 0
      const recalled = drawFor(seed, card, times) < chance
      const before = kept[card]
      kept[card] = before === undefined ? firstKept : before + (1 - before) * moved * (1 - chance)
      lastAt[card] = clock
      shown[card] = times + 1
      return recalled
    },
    recallIn: (card, seconds) => recall(card, clock + seconds),
  }
}
