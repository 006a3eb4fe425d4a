import { standardWeights } from './schedule.ts'

/** A memory as a forecast sees it: stability in days, and difficulty. */
export interface Strength {
  /** Days after which recall has fallen to 90 %. */
  readonly stability: number
  /** 1 to 10. */
  readonly difficulty: number
}

const lowest = 0.001
const highest = 36_500

/** What reviews do to memories by some weights of the scheduler. */
export interface Forecast {
  /** Recall by the curve of FSRS-6, as `recallAfter` has it, without the library's rounding: it is asked most often. */
  curveAfter(stability: number, days: number): number
  /**
   * The stability after a review that is rated Good or Again: FSRS-6 with the weights of the scheduler. It is written
   * out here because a forecast asks it for every card and again for every day, and the library rounds and checks.
   * @param days since the last review, in whole study days as the scheduler counts them; 0 on the same day
   */
  stabilityAfter(strength: Strength, days: number, wasRecalled: boolean): number
  /** A card after its first day: seen first, rated Again or Good, and then recalled at both learning steps or the last. */
  firstStrength(wasRecalled: boolean): Strength
}

/** @param weights the 21 of FSRS-6 */
export function makeForecast(weights: readonly number[]): Forecast {
  // By its place in the list of weights, as papers number them.
  const w = (n: number): number => weights[n] as number
  const decay = -w(20)
  const factor = 0.9 ** (1 / decay) - 1
  const curveAfter = (stability: number, days: number) => (1 + (factor * days) / stability) ** decay
  const stabilityAfter = makeStability(w, curveAfter)
  const firstStrength = (wasRecalled: boolean): Strength => {
    const grade = wasRecalled ? 3 : 1
    const stability = w(grade - 1)
    const difficulty = Math.min(10, Math.max(1, w(4) - Math.exp((grade - 1) * w(5)) + 1))
    const steps = wasRecalled ? 1 : 2
    let now: Strength = { stability, difficulty }
    for (let step = 0; step < steps; step += 1) {
      now = { stability: stabilityAfter(now, 0, true), difficulty }
    }
    return now
  }
  return { curveAfter, stabilityAfter, firstStrength }
}

function makeStability(
  w: (n: number) => number,
  curveAfter: Forecast['curveAfter'],
): Forecast['stabilityAfter'] {
  const recalled = { by: Math.exp(w(8)), stability: -w(9), chance: w(10) }
  const forgotten = { by: w(11), difficulty: -w(12), stability: w(13), chance: w(14) }
  const sameDay = {
    stability: -w(19),
    good: Math.exp(w(17) * w(18)),
    again: Math.exp(w(17) * (w(18) - 2)),
  }
  return ({ stability, difficulty }, days, wasRecalled) => {
    if (days <= 0) {
      const by = stability ** sameDay.stability
      return clampStability(stability * (wasRecalled ? Math.max(1, by * sameDay.good) : by * sameDay.again))
    }
    const missing = 1 - curveAfter(stability, days)
    if (wasRecalled) {
      const room = (11 - difficulty) * stability ** recalled.stability
      return clampStability(stability * (1 + recalled.by * room * (Math.exp(missing * recalled.chance) - 1)))
    }
    const kept = difficulty ** forgotten.difficulty * ((stability + 1) ** forgotten.stability - 1)
    const left = forgotten.by * kept * Math.exp(missing * forgotten.chance)
    return clampStability(Math.min(left, stability / sameDay.good))
  }
}

/** By the standard weights. */
export const standardForecast: Forecast = makeForecast(standardWeights)

/** Within what the scheduler allows. */
export function clampStability(stability: number): number {
  return Math.min(highest, Math.max(lowest, stability))
}
