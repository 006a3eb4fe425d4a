import type { Learner, LearnerOptions } from './learner.ts'
import { drawFor, makeNormal, makeRandom } from './random.ts'

/** How cards are forgotten and learned where one number tells the memory of each. Times are in seconds. */
export interface Forgetting {
  /** The time of which a usual card's times are multiples. */
  readonly scale: number
  /** Of the logarithm of that time, from card to card. */
  readonly itemSpread: number
  /** The chance of recall so long after the last showing. `scale` is the card's own. */
  readonly recall: (memory: number, since: number, scale: number) => number
  /** What a showing makes of a memory, which is null before the first one. */
  readonly shown: (
    memory: number | null,
    scale: number,
    answer: { readonly chance: number; readonly recalled: boolean },
  ) => number
}

/** The cards' own scales are divided by the speed. Time counts the same wherever it is spent. */
export function makeLearner(
  { scale, itemSpread, recall, shown }: Forgetting,
  { cards, speed, seed }: LearnerOptions,
): Learner {
  const normal = makeNormal(makeRandom(seed))
  const scales = Array.from({ length: cards }, () => (scale * Math.exp(itemSpread * normal())) / speed)
  const memories: number[] = []
  const lastAt: number[] = []
  const times: number[] = []
  let clock = 0
  const chanceAt = (card: number, at: number): number => {
    const last = lastAt[card]
    return last === undefined ? 0 : recall(memories[card] as number, at - last, scales[card] as number)
  }
  return {
    pass: (seconds) => {
      clock += seconds
    },
    show: (card) => {
      const chance = chanceAt(card, clock)
      const before = times[card] ?? 0
      const recalled = drawFor(seed, card, before) < chance
      memories[card] = shown(memories[card] ?? null, scales[card] as number, { chance, recalled })
      lastAt[card] = clock
      times[card] = before + 1
      return recalled
    },
    recallIn: (card, seconds) => chanceAt(card, clock + seconds),
  }
}
