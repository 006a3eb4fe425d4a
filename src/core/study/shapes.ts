import type { Forecast } from './forecast.ts'
import { type Link, logitLink, logLogLink } from './links.ts'
import type { Triple } from './matrix.ts'
import type { Prior } from './posterior.ts'

/** A shape that forgetting may have: a curve on a scale on which a learner's own is supposed to be a line of it. */
export interface Shape {
  readonly link: Link
  /** The curve on its scale: by the days after which recall has fallen to 90 %, and the days since the last review. */
  readonly valueAt: (stability: number, days: number) => number
  /** What is supposed of a learner of whom nothing is known: that the curve holds, give or take. */
  readonly prior: Prior
}

/** Where a learner's curve is compared with the shape. */
const center = 0.85

/**
 * The spreads are ours: of a card that a curve puts at 85 % the recall may lie between 30 and 99 %, as people and
 * material differ.
 */
const priorOf = ({ toValue }: Link, slopeSpread: number): Prior => ({
  mean: [toValue(center), 1, 0],
  spread: [1.6, slopeSpread, 0.3],
})

/** A curve is kept from its ends, where its scale has no end. */
const nearlySure = 0.9999
const kept = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** The scheduler's own: the longer ago, the slower. */
const slowing = ({ curveAfter }: Forecast): Shape => ({
  link: logitLink,
  valueAt: (stability, days) =>
    logitLink.toValue(kept(curveAfter(stability, Math.max(0, days)), 1 - nearlySure, nearlySure)),
  prior: priorOf(logitLink, 0.4),
})

const dailyHazard = -Math.log(0.9)
const leastHazard = -Math.log(nearlySure)
const mostHazard = -Math.log(1 - nearlySure)

/** At one pace however long ago, that is, by half-lives. With another slope it is no longer that: hence less spread. */
const steady: Shape = {
  link: logLogLink,
  valueAt: (stability, days) => -Math.log(kept((dailyHazard * days) / stability, leastHazard, mostHazard)),
  prior: priorOf(logLogLink, 0.25),
}

const made = new WeakMap<Forecast, readonly Shape[]>()

/** One and the same for one forecast, so that what is believed by it can be told alike. @param forecast by the learner's weights */
export function shapesOf(forecast: Forecast): readonly Shape[] {
  const shapes = made.get(forecast) ?? [slowing(forecast), steady]
  made.set(forecast, shapes)
  return shapes
}

/** The features of a trial, by which a learner's weights are multiplied. @param stability within what is allowed */
export function featuresOn(shape: Shape, stability: number, days: number): Triple {
  return [1, shape.valueAt(stability, days) - shape.prior.mean[0], Math.log(stability)]
}

/** The chance of recall by a learner's weights. (Without lists: it is asked often.) */
export function chanceOn(
  { link, valueAt, prior }: Shape,
  weights: Triple,
  stability: number,
  days: number,
): number {
  const value = valueAt(stability, days) - prior.mean[0]
  return link.toChance(weights[0] + weights[1] * value + weights[2] * Math.log(stability))
}
