import { clampStability, type Forecast, standardForecast } from './forecast.ts'
import { inverse, logistic, logit, type Matrix, type Triple } from './matrix.ts'
import { curvatureAt, findMaximum, type Posterior, type Prior } from './posterior.ts'
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
  /** The covariance of the weights: how sure they are. */
  readonly covariance: Matrix
  /** Trials that it was learned from. */
  readonly trials: number
  /** The scheduler's own forecast, from which it differs so. */
  readonly forecast: Forecast
}

const center = logit(0.85)
const nearlySure = 0.9999

/**
 * What is supposed of a learner of whom nothing is known: that the curve holds, give or take. The spreads are ours:
 * of a card that the curve puts at 85 % the recall may lie between 30 and 99 %, as people and material differ.
 */
const prior: Prior = { mean: [center, 1, 0], spread: [1.6, 0.4, 0.3] }
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
  const memories = new Map<string, Memory>()
  return log.flatMap((entry) => {
    const before = memories.get(entry.card)
    memories.set(entry.card, scheduler.review(before ?? newMemory(entry), entry))
    return trialOf(before, entry) ?? []
  })
}

/**
 * Fits a calibration to what was recalled: the most likely weights whose slope is at least the least, and the normal
 * distribution around them (Laplace). Where the least slope holds them, the two others are the best that go with it,
 * and the spread is that of the whole curvature there: wider than what is cut off at the least slope.
 * With few trials it stays near the prior, and is as unsure as that.
 */
export function calibrate(trials: readonly Trial[], forecast: Forecast = standardForecast): Calibration {
  const posterior = posteriorOf(trials, forecast)
  const free = findMaximum(posterior, prior.mean)
  // Concave, so that where the maximum lies beyond the least slope the best one allowed lies on it.
  const weights =
    free[1] >= leastSlope ? free : findMaximum(posterior, [prior.mean[0], leastSlope, prior.mean[2]], true)
  return { weights, covariance: inverse(curvatureAt(posterior, weights)), trials: trials.length, forecast }
}

/** The posterior of a learner's weights after these trials. */
function posteriorOf(trials: readonly Trial[], forecast: Forecast): Posterior {
  const recent = trials.slice(-mostTrials)
  const rows = recent.map(({ stability, days, recalled }) => ({
    features: featuresOf(stability, days, forecast),
    outcome: +recalled,
  }))
  return { prior, rows }
}

/** The chance that this learner recalls a card so many days after its last review. (Without lists: it is asked often.) */
export function recallOf({ weights, forecast }: Calibration, stability: number, days: number): number {
  const strength = clampStability(stability)
  return logistic(
    weights[0] + weights[1] * curveLogit(strength, days, forecast) + weights[2] * Math.log(strength),
  )
}

/** The features of a trial, by which the weights are multiplied. */
export function featuresOf(stability: number, days: number, forecast: Forecast = standardForecast): Triple {
  const strength = clampStability(stability)
  return [1, curveLogit(strength, days, forecast), Math.log(strength)]
}

/** The curve is kept from its ends, where a logit has no end. */
function curveLogit(strength: number, days: number, forecast: Forecast): number {
  const curve = forecast.curveAfter(strength, Math.max(0, days))
  return logit(Math.min(nearlySure, Math.max(1 - nearlySure, curve))) - center
}
