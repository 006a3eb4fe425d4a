import type { Link } from './links.ts'
import { addShare, determinant, dot, inverse, type Matrix, multiply, type Triple } from './matrix.ts'

/** Normal, each weight apart from the others. */
export interface Prior {
  readonly mean: Triple
  readonly spread: Triple
}

/** One outcome: what the link makes of the weights times the features is its chance. */
export interface Observation {
  readonly features: Triple
  /** 1 or 0. */
  readonly outcome: number
}

/** What is believed of three weights after some outcomes: a binary regression with a prior. */
export interface Posterior {
  readonly link: Link
  readonly prior: Prior
  readonly rows: readonly Observation[]
}

/** There is nothing to gain where Newton's step promises less than this of the log posterior. */
const settled = 1e-18
/** More than any history takes. Each round leads up, so that the end is never below the beginning. */
const mostRounds = 100
/** A step must gain this part of what its slope promises (Armijo 1966), but for what adding up rounds off. */
const leastGain = 0.25
const rounding = 1e-12

/**
 * The most likely weights. The log posterior is strictly concave, so Newton's method finds its one maximum from
 * anywhere if each step that leads too far is halved until it leads up (Boyd, S., & Vandenberghe, L. (2004), "Convex
 * Optimization", 9.5). Whole steps alone can run away for good.
 * @param isSecondHeld whether the second weight stays as it begins: then it is the maximum given that one
 */
export function findMaximum(posterior: Posterior, begin: Triple, isSecondHeld = false): Triple {
  let weights = begin
  for (let round = 0; round < mostRounds; round += 1) {
    const slope = slopeAt(posterior, weights)
    const bend = curvatureAt(posterior, weights)
    const up = isSecondHeld ? withoutSecond(slope) : slope
    const step = multiply(inverse(isSecondHeld ? apartFromSecond(bend) : bend), up)
    const promised = dot(up, step)
    if (!(promised > settled)) break
    weights = stepUp(posterior, weights, step, promised)
  }
  return weights
}

/** The covariance of the normal distribution that is like the posterior there (Laplace). */
export function covarianceAt(posterior: Posterior, weights: Triple): Matrix {
  return inverse(curvatureAt(posterior, weights))
}

/** The logarithm of the chance of the outcomes before the weights were known (Laplace), but for a constant. */
export function evidenceAt(posterior: Posterior, weights: Triple): number {
  const { spread } = posterior.prior
  const narrowed = Math.log(determinant(curvatureAt(posterior, weights))) / 2
  return logDensity(posterior, weights) - narrowed - Math.log(spread[0] * spread[1] * spread[2])
}

function stepUp(posterior: Posterior, from: Triple, step: Triple, promised: number): Triple {
  const before = logDensity(posterior, from)
  const slack = rounding * (1 + Math.abs(before))
  for (let share = 1; share > rounding; share /= 2) {
    const next = addShare(from, step, share)
    if (logDensity(posterior, next) >= before + leastGain * share * promised - slack) return next
  }
  return from
}

const withoutSecond = ([a, , c]: Triple): Triple => [a, 0, c]
const apartFromSecond = ([[a, , c], , [, , f]]: Matrix): Matrix => [
  [a, 0, c],
  [0, 1, 0],
  [c, 0, f],
]

/** The logarithm of the posterior, but for a constant. */
function logDensity({ link, prior, rows }: Posterior, weights: Triple): number {
  let sum = 0
  for (const { features, outcome } of rows) {
    sum += link.logChance(dot(weights, features), outcome)
  }
  return weights.reduce((total, weight, n) => total - awayFrom(prior, weight, n) ** 2 / 2, sum)
}

/** The first derivative of the log posterior. */
function slopeAt({ link, prior, rows }: Posterior, weights: Triple): Triple {
  const { spread } = prior
  let [a, b, c] = weights.map(
    (weight, n) => -awayFrom(prior, weight, n) / spread[n as 0 | 1 | 2],
  ) as unknown as Triple
  for (const { features, outcome } of rows) {
    const rest = link.slope(dot(weights, features), outcome)
    a += rest * features[0]
    b += rest * features[1]
    c += rest * features[2]
  }
  return [a, b, c]
}

/** Minus its second derivative: never singular, as the prior is in it. */
function curvatureAt({ link, prior, rows }: Posterior, weights: Triple): Matrix {
  let [aa, bb, cc] = prior.spread.map((spread) => spread ** -2) as unknown as Triple
  let [ab, ac, bc] = [0, 0, 0]
  for (const { features, outcome } of rows) {
    const [a, b, c] = features
    const weight = link.bend(dot(weights, features), outcome)
    aa += weight * a * a
    ab += weight * a * b
    ac += weight * a * c
    bb += weight * b * b
    bc += weight * b * c
    cc += weight * c * c
  }
  return [
    [aa, ab, ac],
    [ab, bb, bc],
    [ac, bc, cc],
  ]
}

/** How many spreads a weight is away from what was supposed. */
const awayFrom = ({ mean, spread }: Prior, weight: number, n: number): number =>
  (weight - mean[n as 0 | 1 | 2]) / spread[n as 0 | 1 | 2]
