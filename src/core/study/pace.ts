import type { StudyCounts } from '../model/study.ts'
import { type Review, studyDay, studyTime } from './schedule.ts'

/** A rating with the time from the card's showing to it. */
export interface TimedReview extends Review {
  readonly durationMs: number
}

/** Seconds, and what comes of a first showing. */
export interface Pace {
  /** All that a new card takes on its first day: the first showing and the steps. */
  readonly firstDay: number
  /** Seconds of a review that is recalled. */
  readonly right: number
  /** Seconds of a review that is not recalled, without its repetitions. */
  readonly wrong: number
  /** The share of new cards that are recalled when first shown. */
  readonly firstRight: number
}

/** Until the learner's own pace is known. Anki's users take about 8 seconds an answer; the others are ours. */
export const usualPace: Pace = { firstDay: 30, right: 8, wrong: 12, firstRight: 0.25 }

/** The usual pace counts as so many answers of the learner's own. */
const worth = 20
/** As in Anki, a longer answer counts as one of a minute: the learner was away. */
const longestSeconds = 60

/** What an answer took. */
export const secondsOf = ({ durationMs }: Pick<TimedReview, 'durationMs'>): number =>
  Math.min(longestSeconds, durationMs / 1_000)

/**
 * The pace of a learner, from the log of all documents in its order.
 * @param before the study days on which cards were first rated, of those that were before the log begins
 */
export function measurePace(
  log: readonly TimedReview[],
  before: ReadonlyMap<string, number> = new Map(),
): Pace {
  const firstDays = new Map(before)
  const sums = { firstDay: 0, firsts: 0, firstRight: 0, right: 0, rights: 0, wrong: 0, wrongs: 0 }
  for (const entry of log) {
    const seconds = secondsOf(entry)
    const day = studyDay(studyTime(entry))
    const recalled = entry.rating > 1
    const first = firstDays.get(entry.card)
    if (first === undefined) {
      firstDays.set(entry.card, day)
      sums.firsts += 1
      sums.firstRight += +recalled
    } else if (recalled) {
      sums.right += seconds
      sums.rights += 1
    } else {
      sums.wrong += seconds
      sums.wrongs += 1
    }
    if (first === undefined || first === day) sums.firstDay += seconds
  }
  const shrunk = (sum: number, count: number, usual: number) => (sum + worth * usual) / (count + worth)
  return {
    firstDay: shrunk(sums.firstDay, sums.firsts, usualPace.firstDay),
    right: shrunk(sums.right, sums.rights, usualPace.right),
    wrong: shrunk(sums.wrong, sums.wrongs, usualPace.wrong),
    firstRight: shrunk(sums.firstRight, sums.firsts, usualPace.firstRight),
  }
}

/**
 * Seconds that a round of studying is expected to take.
 * @param retention the chance that a card is recalled on the day it falls due, 0 to 1
 */
export function secondsFor(counts: StudyCounts, pace: Pace, retention: number): number {
  const review = retention * pace.right + (1 - retention) * pace.wrong
  return counts.new * pace.firstDay + (counts.learning + counts.due) * review
}
