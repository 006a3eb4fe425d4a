import { logistic, logit } from './matrix.ts'

/** How a number of any size stands for a chance, and what a binary regression asks of it. Each is strictly concave. */
export interface Link {
  readonly toChance: (value: number) => number
  readonly toValue: (chance: number) => number
  /** By how much the chance rises with the value. */
  readonly rise: (value: number) => number
  /** The logarithm of the chance of an outcome, 1 or 0, and by the value its slope and minus its second derivative. */
  readonly logChance: (value: number, outcome: number) => number
  readonly slope: (value: number, outcome: number) => number
  readonly bend: (value: number, outcome: number) => number
}

const logisticRise = (value: number): number => {
  const chance = logistic(value)
  return chance * (1 - chance)
}

/** The logarithm of the odds. */
export const logitLink: Link = {
  toChance: logistic,
  toValue: logit,
  rise: logisticRise,
  // ln(1 + e^value), written so that no power overflows.
  logChance: (value, outcome) =>
    outcome * value - Math.max(0, value) - Math.log1p(Math.exp(-Math.abs(value))),
  slope: (value, outcome) => outcome - logistic(value),
  bend: logisticRise,
}

/**
 * For a chance of e^-hazard, minus the logarithm of the hazard: with the logarithm of time it is Weibull's law, and with a
 * slope of 1 the exponential one.
 */
export const logLogLink: Link = {
  toChance: (value) => Math.exp(-hazardOf(value)),
  toValue: (chance) => -Math.log(-Math.log(chance)),
  rise: (value) => hazardOf(value) * Math.exp(-hazardOf(value)),
  logChance: (value, outcome) => (outcome === 1 ? -hazardOf(value) : Math.log(-Math.expm1(-hazardOf(value)))),
  slope: (value, outcome) => {
    const hazard = hazardOf(value)
    return outcome === 1 ? hazard : -hazard / Math.expm1(hazard)
  },
  bend: (value, outcome) => {
    const hazard = hazardOf(value)
    if (outcome === 1) return hazard
    // So near to nothing the difference below would be all rounding.
    if (hazard < 1e-6) return hazard / 2
    const left = -Math.expm1(-hazard)
    return (hazard * Math.exp(-hazard) * (hazard - left)) / left ** 2
  },
}

/** Kept from its ends, where products with it have no value. */
function hazardOf(value: number): number {
  return Math.exp(Math.min(600, Math.max(-600, -value)))
}
