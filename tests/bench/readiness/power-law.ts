import type { Learner, LearnerOptions } from './learner.ts'
import { drawFor, makeNormal, makeRandom } from './random.ts'

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

/** The strength at the first showing is divided by the speed. Time counts the same wherever it is spent. */
export function makePowerLawLearner({ cards, speed, seed }: LearnerOptions): Learner {
  const normal = makeNormal(makeRandom(seed))
  const first = Array.from(
    { length: cards },
    () => (firstStrengthDays * daySeconds * Math.exp(itemSpread * normal())) / speed,
  )
  const strength: number[] = []
  const lastAt: number[] = []
  const shown: number[] = []
  let clock = 0
  const recall = (card: number, at: number): number => {
    const last = lastAt[card]
    return last === undefined ? 0 : (1 + (at - last) / (strength[card] as number)) ** -decay
  }
  return {
    pass: (seconds) => {
      clock += seconds
    },
    show: (card) => {
      const chance = recall(card, clock)
      const times = shown[card] ?? 0
      const recalled = drawFor(seed, card, times) < chance
      const now = strength[card]
      const start = first[card] as number
      strength[card] = now === undefined || !recalled ? start : now * (1 + growth * Math.sqrt(1 - chance))
      lastAt[card] = clock
      shown[card] = times + 1
      return recalled
    },
    recallIn: (card, seconds) => recall(card, clock + seconds),
  }
}
