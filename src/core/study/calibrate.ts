import { clampStability, type Forecast, standardForecast } from './forecast.ts'
import type { Matrix, Triple } from './matrix.ts'
import { covarianceAt, evidenceAt, findMaximum } from './posterior.ts'
import { Replay } from './replay.ts'
import { type Memory, makeScheduler, type Review, type Scheduler, studyDay, studyTime } from './schedule.ts'
import { chanceOn, featuresOn, type Shape, shapesOf } from './shapes.ts'

/** A card that was recalled or not on a later day than the one on which it was last seen. */
export interface Trial {
  /** Before it, in days. */
  readonly stability: number
  /** Since the last review. */
  readonly days: number
  readonly recalled: boolean
}

/**
 * How this learner's recall differs from what a forgetting curve says:
 * link(recall) = offset + slope * (link(curve) - link(0.85)) + growth * ln(stability).
 * An offset is worth a factor on every stability; the slope says how steep forgetting is, and the growth how far
 * repetition helps more or less than supposed. (Cox, D. R. (1958), "Two further applications of a model for binary
 * regression", is the recalibration by a line in logits.)
 */
export interface FittedCurve {
  readonly shape: Shape
  /** How likely forgetting has this shape, 0 to 1: all shapes together 1. */
  readonly share: number
  /** Offset, slope and growth: the most likely ones. */
  readonly weights: Triple
  /** The covariance of the weights: how sure they are. */
  readonly covariance: Matrix
}

/** What is believed of a learner: a curve of each shape, as nobody knows the shape of their forgetting beforehand. */
export interface Calibration {
  readonly curves: readonly FittedCurve[]
  /** Trials that it was learned from. */
  readonly trials: number
  /** The scheduler's own forecast, from which it differs so. */
  readonly forecast: Forecast
}

/** Forgetting never turns into its opposite. */
const leastSlope = 0.2
/** Older trials say less of the learner of today. */
const mostTrials = 3_000

export const uncalibrated: Calibration = calibrate([])

/**
 * What a review says of the memory before it; null where it is the first, or on the same study day as the last:
 * reviews within a day say little of later days, as the scheduler too treats them apart.
 */
export function trialOf(before: Memory | undefined, entry: Review): Trial | null {
  if (before?.lastAt == null) return null
  const lastDay = studyDay(studyTime({ ...entry, at: before.lastAt }))
  if (studyDay(studyTime(entry)) <= lastDay) return null
  const days = (entry.at - before.lastAt) / 86_400_000
  return { stability: before.stability, days, recalled: entry.rating > 1 }
}

/** @param log of one learner, in its order; of all documents, as it is the learner who forgets */
export function collectTrials(log: readonly Review[], scheduler: Scheduler = makeScheduler()): Trial[] {
  const replay = new Replay(scheduler)
  return log.flatMap((entry) => trialOf(replay.take(entry)?.before, entry) ?? [])
}

/**
 * Fits each shape to what was recalled, and weighs them by how well they foretold it: the evidence, by Laplace's
 * approximation (MacKay, D. J. C. (1992), "Bayesian interpolation"). With few trials all stay near the prior.
 */
export function calibrate(trials: readonly Trial[], forecast: Forecast = standardForecast): Calibration {
  const recent = trials.slice(-mostTrials)
  const fits = shapesOf(forecast).map((shape) => fitShape(shape, recent))
  const most = Math.max(...fits.map(({ evidence }) => evidence))
  const sum = fits.reduce((total, { evidence }) => total + Math.exp(evidence - most), 0)
  const curves = fits.map(({ evidence, ...curve }) => ({ ...curve, share: Math.exp(evidence - most) / sum }))
  return { curves, trials: trials.length, forecast }
}

/**
 * The most likely weights whose slope is at least the least, and the normal distribution around them (Laplace). Where
 * the least slope holds them, the two others are the best that go with it, and the spread is that of the whole curvature
 * there: wider than what is cut off at the least slope.
 */
function fitShape(shape: Shape, trials: readonly Trial[]) {
  const { link, prior } = shape
  const rows = trials.map(({ stability, days, recalled }) => ({
    features: featuresOf(shape, stability, days),
    outcome: +recalled,
  }))
  const posterior = { link, prior, rows }
  const free = findMaximum(posterior, prior.mean)
  // Concave, so that where the maximum lies beyond the least slope the best one allowed lies on it.
  const weights =
    free[1] >= leastSlope ? free : findMaximum(posterior, [prior.mean[0], leastSlope, prior.mean[2]], true)
  return {
    shape,
    weights,
    covariance: covarianceAt(posterior, weights),
    evidence: evidenceAt(posterior, weights),
  }
}

/** The features of a trial, by which the weights are multiplied. */
export function featuresOf(shape: Shape, stability: number, days: number): Triple {
  return featuresOn(shape, clampStability(stability), days)
}

/** The chance that this learner recalls a card so many days after its last review. */
export function recallOf({ curves }: Calibration, stability: number, days: number): number {
  let sum = 0
  for (const curve of curves) sum += curve.share * recallOn(curve, stability, days)
  return sum
}

/** The same where forgetting has one shape. */
export function recallOn({ shape, weights }: FittedCurve, stability: number, days: number): number {
  return chanceOn(shape, weights, clampStability(stability), days)
}
