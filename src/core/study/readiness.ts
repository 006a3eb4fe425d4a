import { groupBy } from '../model/group-by.ts'
import type { Readiness } from '../model/readiness.ts'
import { type Calibration, type FittedCurve, featuresOf } from './calibrate.ts'
import { dot, logistic, logit, multiply, type Triple } from './matrix.ts'
import type { Memory } from './schedule.ts'

export interface ReadinessCard {
  readonly id: string
  /** The section that it asks about; null for matter before the first heading. */
  readonly section: string | null
}

export interface ReadinessQuestion {
  /** The active cards: neither suspended nor rejected. */
  readonly cards: readonly ReadinessCard[]
  /** The memories of the cards that were seen. */
  readonly memories: ReadonlyMap<string, Memory>
  /** The hour, in epoch milliseconds. Before a card's last review it counts as at it. */
  readonly at: number
  readonly calibration: Calibration
  /** Ratings that the learner has given in all documents. */
  readonly reviews: number
}

export interface DocumentReadiness extends Readiness {
  readonly reviews: number
  /** The sections in the order in which their cards come. */
  readonly sections: readonly (Readiness & { readonly section: string | null })[]
}

/** The number of ratings from which on one figure may stand for the range. */
export const enoughReviews = 200
/** A range that reaches further than this to a side is never shown as a figure. */
const mostDoubt = 0.1
/** So little is what a product rounds off, and not a share of a point. */
const rounding = 1e-9
/** Of a normal distribution 90 % lie within this many standard deviations. */
const nineTenths = 1.645
/**
 * What no review can teach: nobody's memory is the model's, least of all where it is asked about longer or shorter
 * times than were seen. Standard deviations of the three weights of a calibration; ours.
 */
const misfit: Triple = [0.4, 0.25, 0.15]

/** How much will be recalled at the hour if nothing more is studied. */
export function readinessAt(question: ReadinessQuestion): DocumentReadiness {
  const { cards, calibration, reviews } = question
  const judged = (own: readonly ReadinessCard[]) =>
    judge(listSeen(own, question), own.length, calibration, reviews)
  const sections = [...groupBy(cards, (card) => card.section)].map(([section, own]) => ({
    section,
    ...judged(own),
  }))
  return { ...judged(cards), reviews, sections }
}

function listSeen(cards: readonly ReadinessCard[], { memories, at }: ReadinessQuestion): SeenGroup[] {
  return cards.flatMap(({ id }) => {
    const memory = memories.get(id)
    if (memory?.lastAt == null) return []
    const days = Math.max(0, at - memory.lastAt) / 86_400_000
    return [{ count: 1, stability: memory.stability, days, onSteps: memory.phase === 'learning' }]
  })
}

/** What adds up over cards: recall, and its slope by the weights of a curve. */
interface RecallSums {
  readonly recall: number
  readonly slope: Triple
  /** The part of the first slope that is of cards on their steps. */
  readonly onSteps: number
}

/** A group of cards alike: of one card, or of a share of many. */
export interface SeenGroup {
  readonly count: number
  readonly stability: number
  readonly days: number
  /** Whether the cards are still on their steps: then reviews of later days say nothing of how well they stay. */
  readonly onSteps?: boolean
}

/**
 * The readiness of cards of which some were seen.
 * @param of how many cards, seen or not
 */
export function judge(
  groups: readonly SeenGroup[],
  of: number,
  calibration: Calibration,
  reviews: number,
): Readiness {
  const seen = groups.reduce((sum, { count }) => sum + count, 0)
  // Groups of a forecast hold fractions of cards.
  const unseen = Math.max(0, Math.round((of - seen) * 1_000) / 1_000)
  if (seen === 0) return { mean: 0, low: 0, high: 0, settled: true, cards: of, unseen }
  const { mean, center, spread } = mix(calibration.curves.map((curve) => judgeBy(curve, groups, seen)))
  const share = Math.min(1, seen / of)
  const end = (side: number) => 100 * share * logistic(center + side * nineTenths * spread)
  const [low, high] = [Math.floor(end(-1) + rounding) / 100, Math.ceil(end(1) - rounding) / 100]
  const doubt = Math.max(share * mean - low, high - share * mean)
  const settled = reviews >= enoughReviews && doubt <= mostDoubt
  return { mean: share * mean, low, high, settled, cards: of, unseen }
}

interface Judged {
  readonly share: number
  /** Of the cards that were seen. */
  readonly mean: number
  /** The standard deviation of the logit of the mean. */
  readonly spread: number
}

function judgeBy(curve: FittedCurve, groups: readonly SeenGroup[], seen: number): Judged {
  const sums = addUp(groups, curve)
  const mean = Math.min(0.9999, Math.max(0.0001, sums.recall / seen))
  return { share: curve.share, mean, spread: spreadOf(sums, seen * mean * (1 - mean), curve) }
}

/**
 * What the shapes of forgetting say together. The likely value is by how well each foretold; the range has them alike,
 * their doubts and how far they are apart (law of total variance): reviews are days apart, and how well a shape
 * foretells those says little about the minutes before an hour or the weeks until it.
 */
function mix(judged: readonly Judged[]) {
  const center = meanOf(judged, ({ mean }) => logit(mean))
  const variance = meanOf(judged, ({ mean, spread }) => spread ** 2 + (logit(mean) - center) ** 2)
  const mean = judged.reduce((sum, one) => sum + one.share * one.mean, 0)
  return { mean, center, spread: Math.sqrt(variance) }
}

const meanOf = (judged: readonly Judged[], value: (one: Judged) => number): number =>
  judged.reduce((sum, one) => sum + value(one), 0) / judged.length

function addUp(groups: readonly SeenGroup[], { shape, weights }: FittedCurve): RecallSums {
  let [recall, a, b, c, steps] = [0, 0, 0, 0, 0]
  for (const { count, stability, days, onSteps = false } of groups) {
    const row = featuresOf(shape, stability, days)
    const value = dot(weights, row)
    const weight = count * shape.link.rise(value)
    recall += count * shape.link.toChance(value)
    a += weight * row[0]
    b += weight * row[1]
    c += weight * row[2]
    if (onSteps) steps += weight
  }
  return { recall, slope: [a, b, c], onSteps: steps }
}

/**
 * The doubt about the weights carried over to the logit of the mean by its slope (delta method). Of cards on their steps
 * as much is known as of anyone's: the spread of the prior's offset comes on top.
 */
function spreadOf({ slope, onSteps }: RecallSums, scale: number, { covariance, shape }: FittedCurve): number {
  const by: Triple = [slope[0] / scale, slope[1] / scale, slope[2] / scale]
  const unproven = (onSteps / scale) * shape.prior.spread[0]
  return Math.sqrt(dot(by, multiply(covariance, by)) + misfitOf(by) + unproven ** 2)
}

function misfitOf(by: Triple): number {
  return by.reduce((sum, value, n) => sum + (value * (misfit[n] as number)) ** 2, 0)
}
