import { curveAfter } from './forecast.ts'
import {
  type Memory,
  makeScheduler,
  newMemory,
  type Review,
  type Scheduler,
  studyDay,
  studyTime,
} from './schedule.ts'

/** A card that was recalled or not on a later day than the one on which it was last seen. */
export interface Trial {
  /** Before it, in days. */
  readonly stability: number
  /** Since the last review. */
  readonly days: number
  readonly recalled: boolean
}

export type Triple = readonly [number, number, number]
export type Matrix = readonly [Triple, Triple, Triple]

/**
 * How this learner's recall differs from what the scheduler's forgetting curve says:
 * logit(recall) = offset + slope * (logit(curve) - logit(0.85)) + growth * ln(stability).
 * An offset is worth a factor on every stability; the slope says how steep forgetting is, and the growth how far
 * repetition helps more or less than supposed. (Cox, D. R. (1958), "Two further applications of a model for binary
 * regression", is the recalibration by a line in logits.)
 */
export interface Calibration {
  /** Offset, slope and growth: the most likely ones. */
  readonly weights: Triple
  /** How sure they are. */
  readonly covariance: Matrix
  /** Trials that it was learned from. */
  readonly trials: number
}

const center = logit(0.85)
const nearlySure = 0.9999

/**
 * What is supposed of a learner of whom nothing is known: that the curve holds, give or take. The spreads are ours:
 * of a card that the curve puts at 85 % the recall may lie between 30 and 99 %, as people and material differ.
 */
const prior = { mean: [center, 1, 0], spread: [1.6, 0.4, 0.3] } as const
/** Forgetting never turns into its opposite. */
const leastSlope = 0.2
/** Older trials say less of the learner of today. */
const mostTrials = 3_000
const rounds = 12

export const uncalibrated: Calibration = calibrate([])

/**
 * What a review says of the memory before it; null where it is the first, or on the same study day as the last:
 * reviews within a day say little of later days, as the scheduler too treats them apart.
 */
export function trialOf(before: Memory | undefined, entry: Review): Trial | null {
  if (before?.lastAt == null) return null
  const lastDay = studyDay(studyTime({ at: before.lastAt, utcOffset: entry.utcOffset }))
  if (studyDay(studyTime(entry)) <= lastDay) return null
  const days = (entry.at - before.lastAt) / 86_400_000
  return { stability: before.stability, days, recalled: entry.rating > 1 }
}

/** @param log of one learner, in its order; of all documents, as it is the learner who forgets */
export function collectTrials(log: readonly Review[], scheduler: Scheduler = makeScheduler()): Trial[] {
  const memories = new Map<string, Memory>()
  return log.flatMap((entry) => {
    const before = memories.get(entry.card)
    memories.set(entry.card, scheduler.review(before ?? newMemory(entry), entry))
    return trialOf(before, entry) ?? []
  })
}

/**
 * Fits a calibration to what was recalled: the maximum of the posterior by Newton's method, and the normal
 * distribution around it (Laplace). With few trials it stays near the prior, and is as unsure as that.
 */
export function calibrate(trials: readonly Trial[]): Calibration {
  const recent = trials.slice(-mostTrials)
  const rows = recent.map((trial) => ({ row: featuresOf(trial.stability, trial.days), y: +trial.recalled }))
  let weights: Triple = prior.mean
  let covariance = inverse(curvature([], weights))
  for (let round = 0; round < rounds; round += 1) {
    covariance = inverse(curvature(rows, weights))
    weights = add(weights, multiply(covariance, slopeAt(rows, weights)))
  }
  const [offset, slope, growth] = weights
  return { weights: [offset, Math.max(leastSlope, slope), growth], covariance, trials: trials.length }
}

/** The chance that this learner recalls a card so many days after its last review. (Without lists: it is asked often.) */
export function recallOf({ weights }: Calibration, stability: number, days: number): number {
  const curve = logit(Math.min(nearlySure, curveAfter(stability, days))) - center
  return logistic(weights[0] + weights[1] * curve + weights[2] * Math.log(stability))
}

/** What the weights are multiplied with. The curve is kept from the ends, where a logit has no end. */
export function featuresOf(stability: number, days: number): Triple {
  return [1, logit(Math.min(nearlySure, curveAfter(stability, days))) - center, Math.log(stability)]
}

interface Row {
  readonly row: Triple
  readonly y: number
}

/** The slope of the log posterior. */
function slopeAt(rows: readonly Row[], weights: Triple): Triple {
  let sum: Triple = [0, 1, 2].map(
    (n) => ((prior.mean[n] as number) - (weights[n] as number)) / (prior.spread[n] as number) ** 2,
  ) as unknown as Triple
  for (const { row, y } of rows) {
    const rest = y - logistic(dot(weights, row))
    sum = [sum[0] + rest * row[0], sum[1] + rest * row[1], sum[2] + rest * row[2]]
  }
  return sum
}

/** Minus the second derivative of the log posterior. */
function curvature(rows: readonly Row[], weights: Triple): Matrix {
  const sum = [0, 1, 2].map((n) => [0, 1, 2].map((m) => (n === m ? 1 / (prior.spread[n] as number) ** 2 : 0)))
  for (const { row } of rows) {
    const chance = logistic(dot(weights, row))
    const weight = chance * (1 - chance)
    for (let n = 0; n < 3; n += 1) {
      const line = sum[n] as number[]
      for (let m = 0; m < 3; m += 1) {
        line[m] = (line[m] as number) + weight * (row[n] as number) * (row[m] as number)
      }
    }
  }
  return sum as unknown as Matrix
}

/** By cofactors; the matrix is symmetric and never singular, as the prior is added. */
function inverse([[a, b, c], [, d, e], [, , f]]: Matrix): Matrix {
  const [p, q, r] = [d * f - e * e, c * e - b * f, b * e - c * d]
  const by = 1 / (a * p + b * q + c * r)
  const [s, t, u] = [a * f - c * c, b * c - a * e, a * d - b * b]
  return [
    [p * by, q * by, r * by],
    [q * by, s * by, t * by],
    [r * by, t * by, u * by],
  ]
}

export function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

export function multiply(matrix: Matrix, by: Triple): Triple {
  return [dot(matrix[0], by), dot(matrix[1], by), dot(matrix[2], by)]
}

function add(a: Triple, b: Triple): Triple {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}

export function logit(chance: number): number {
  return Math.log(chance / (1 - chance))
}

export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
