import { type Calibration, recallOf, recallOn } from './calibrate.ts'
import type { Strength } from './forecast.ts'
import type { Pace } from './pace.ts'

/** The worth of showing a card now. */
export interface Worth {
  /** By how much the showing raises the chance of recall at the hour, and what its answer teaches: in shares of recall. */
  readonly gain: number
  /** The seconds that the showing is expected to take. */
  readonly seconds: number
}

/** A new card: it is unknown before, and after its first day as strong as first ratings of this learner make it. */
export function worthOfNew(ahead: number, calibration: Calibration, pace: Pace): Worth {
  const after = (recalled: boolean) =>
    recallOf(calibration, calibration.forecast.firstStrength(recalled).stability, ahead)
  const gain = pace.firstRight * after(true) + (1 - pace.firstRight) * after(false)
  return { gain, seconds: pace.firstDay }
}

/** All in days: since the last review, the same in whole study days, and to the hour. */
export interface Times {
  readonly since: number
  readonly days: number
  readonly ahead: number
}

/**
 * What an answer is worth besides, for each day on which it can still be used: shares of recall for the variance between
 * what the shapes of forgetting expect. Cards on which they differ are seldom asked otherwise, since the slower shape
 * holds them for known: then nothing would ever tell which is right. (Query by committee: Seung, H. S., Opper, M., &
 * Sompolinsky, H. (1992).) The amount is ours, chosen on half of the bench's cells.
 */
const worthOfAnswer = 3

/** A card that was seen: its recall at the hour with a review now, recalled or not, less that without. */
export function worthOf(strength: Strength, times: Times, calibration: Calibration, pace: Pace): Worth {
  const { since, days, ahead } = times
  const kept = calibration.forecast.stabilityAfter(strength, days, true)
  const lost = calibration.forecast.stabilityAfter(strength, days, false)
  let [gain, chance, square] = [0, 0, 0]
  // By each shape on its own: what is recalled by one of them is also what that one says of later.
  for (const curve of calibration.curves) {
    const now = recallOn(curve, strength.stability, since)
    const then = now * recallOn(curve, kept, ahead) + (1 - now) * recallOn(curve, lost, ahead)
    gain += curve.share * (then - recallOn(curve, strength.stability, since + ahead))
    chance += curve.share * now
    square += curve.share * now ** 2
  }
  const taught = worthOfAnswer * Math.max(0, square - chance ** 2) * Math.max(0, ahead - 2)
  return { gain: gain + taught, seconds: chance * pace.right + (1 - chance) * (pace.wrong + pace.right) }
}

/** What decides when a card comes on the way to an hour. */
export interface Turn extends Worth {
  readonly isNew: boolean
  /** Days for which its review has been due, 0 on the day itself; null where it is not. */
  readonly overdue: number | null
}

/**
 * Days before the hour from which on what gains most by it comes first. Gains look one review ahead, and so near to the
 * hour a card that was begun has about one before it. Earlier they hold for known what will be forgotten, begin more
 * cards than can be kept, and let go what spacing would keep: until then cards come as the scheduler has them.
 * Chosen among 0, 1, 2 and 4 on cells of the bench by which the plan is not judged.
 */
const nearDays = 4

/** Whether a card comes at all. @param ahead days to the hour */
export const comes = ({ gain, overdue }: Turn, ahead: number): boolean =>
  gain > 0 || (ahead >= nearDays && overdue !== null)

/**
 * Which card comes before which: near to the hour what gains most for each minute. Far from it what is due, the longest
 * at first, then new cards, then what gains most.
 * @param ahead days to the hour
 */
export const byTurn = (ahead: number): ((a: Turn, b: Turn) => number) =>
  ahead < nearDays
    ? byGainPerSecond
    : (a, b) => rankOf(a) - rankOf(b) || (b.overdue ?? 0) - (a.overdue ?? 0) || byGainPerSecond(a, b)

const rankOf = ({ overdue, isNew }: Turn): number => (overdue !== null ? 0 : isNew ? 1 : 2)

const byGainPerSecond = (a: Worth, b: Worth): number => b.gain / b.seconds - a.gain / a.seconds
