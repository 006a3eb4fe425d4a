import { drawFor, makeNormal, makeRandom } from './random.ts'

/**
 * A learner whose memory is known exactly, so that what a planner says can be held against what is true.
 * Cards are numbered from 0. Time passes only when the learner is told so.
 */
export interface Learner {
  /** Lets seconds pass, within a sitting or away from study. */
  pass(seconds: number, where: 'studying' | 'away'): void
  /** Shows a card; says whether it was recalled. What is shown is learned, as the answer is seen. */
  show(card: number): boolean
  /** The true chance that a card is recalled after so many more seconds away from study; 0 if never shown. */
  recallIn(card: number, seconds: number): number
}

export interface LearnerOptions {
  readonly cards: number
  /** A factor on how fast is forgotten; 1 is the published fit. */
  readonly speed: number
  readonly seed: number
}

/**
 * Pavlik, P. I., & Anderson, J. R. (2005). Practice and forgetting effects on vocabulary memory: An
 * activation-based model of the spacing effect. Cognitive Science 29(4), 559-586. The parameters are those of its
 * fit of Experiment 1 (Japanese-English word pairs): decay scale c and intercept a, threshold tau, noise s, and h,
 * by which time between sessions counts less than time within one.
 */
export const pavlik = { c: 0.217, a: 0.177, tau: -0.704, s: 0.255, h: 0.025 } as const

/**
 * Items differ: each has its own decay intercept, as in Van Rijn, H., Van Maanen, L., & Van Woudenberg, M. (2009),
 * "Passing the test: Improving learning gains by balancing spacing and testing effects". Ours is log-normal; the
 * spread is our choice: about two thirds of the items lie within a quarter of the mean.
 */
const itemSpread = 0.25

/** Activation is undefined at no time since; the shortest showing takes longer than this anyway. */
const shortestSeconds = 1

interface Trace {
  readonly at: number
  readonly decay: number
}

/**
 * m = ln(sum over showings k of t_k^-d_k), d_k = c e^(m at k) + a, recall = 1 / (1 + e^((tau - m) / s)).
 * The speed scales c and a alike, that is, every decay.
 */
export function makePavlikLearner({ cards, speed, seed }: LearnerOptions): Learner {
  const normal = makeNormal(makeRandom(seed))
  const intercepts = Array.from({ length: cards }, () => pavlik.a * Math.exp(itemSpread * normal()))
  const traces: Trace[][] = Array.from({ length: cards }, () => [])
  let clock = 0
  const activation = (card: number, at: number): number => {
    let sum = 0
    for (const trace of traces[card] ?? []) sum += Math.max(shortestSeconds, at - trace.at) ** -trace.decay
    return Math.log(sum)
  }
  const recall = (card: number, at: number): number =>
    traces[card]?.length ? 1 / (1 + Math.exp((pavlik.tau - activation(card, at)) / pavlik.s)) : 0
  return {
    pass: (seconds, where) => {
      clock += where === 'away' ? seconds * pavlik.h : seconds
    },
    show: (card) => {
      const seen = traces[card] as Trace[]
      const recalled = drawFor(seed, card, seen.length) < recall(card, clock)
      // e^m of a card that was never shown is 0.
      const strength = seen.length === 0 ? 0 : Math.exp(activation(card, clock))
      seen.push({ at: clock, decay: speed * (pavlik.c * strength + (intercepts[card] as number)) })
      return recalled
    },
    recallIn: (card, seconds) => recall(card, clock + seconds * pavlik.h),
  }
}
