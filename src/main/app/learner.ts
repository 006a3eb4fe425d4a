/** How the learner forgets, and how fast they answer: worked out from all ratings, once for each new one. */
import { type Calibration, calibrate, recallOf, type Trial, trialOf } from '../../core/study/calibrate.ts'
import { keyOf } from '../../core/study/deck.ts'
import { type Forecast, makeForecast, standardForecast } from '../../core/study/forecast.ts'
import { measurePace, type Pace } from '../../core/study/pace.ts'
import { Replay } from '../../core/study/replay.ts'
import { type Memory, standardWeights, studyDay, studyTime } from '../../core/study/schedule.ts'
import { Turns } from '../base/turns.ts'
import { listStartingStates } from '../store/card-schedules.ts'
import type { Database } from '../store/database.ts'
import { inDays } from '../store/moment.ts'
import { lastReviewId, listFirstOf, listLastReviews, listReviews } from '../store/reviews.ts'
import { readScheduling, schedulerOf, weightsOf } from '../store/scheduling.ts'

export interface Learner {
  readonly calibration: Calibration
  readonly pace: Pace
  /** Ratings that stand, of all documents. */
  readonly reviews: number
}

interface Kept {
  /** The last row of the log, and the settings that it was worked out by, as they are counted. */
  readonly upTo: string
  readonly learner: Promise<Learner>
}

const kept = new WeakMap<Database, Kept>()

/** The learner as the log has them now. A long log is gone through in turns. */
export function learnerOf(db: Database): Promise<Learner> {
  const upTo = `${lastReviewId(db)} ${readScheduling(db).generation}`
  const known = kept.get(db)
  if (known?.upTo === upTo) return known.learner
  const learner = study(db)
  kept.set(db, { upTo, learner })
  // A failure is not kept: the next call tries again.
  learner.catch(() => kept.delete(db))
  return learner
}

/** The last ratings tell the pace: so it is known at once, also where there are very many, and is that of late. */
const paceRatings = 1_000

/** The learner's pace over their last ratings. */
export function paceOf(db: Database): Pace {
  const { rollover } = readScheduling(db)
  const log = inDays(db, listLastReviews(db, paceRatings))
  const from = log[0]?.id ?? 0
  const before = new Map(
    listFirstOf(db, from)
      .filter(({ id }) => id < from)
      .map((first) => [keyOf(first.document, first.card), studyDay(studyTime({ ...first, rollover }))]),
  )
  return measurePace(
    log.map((entry) => ({ ...entry, card: keyOf(entry.document, entry.card) })),
    before,
  )
}

async function study(db: Database): Promise<Learner> {
  const scheduling = readScheduling(db)
  const scheduler = schedulerOf(scheduling)
  const log = inDays(db, listReviews(db)).map((entry) => ({
    ...entry,
    card: keyOf(entry.document, entry.card),
  }))
  const replay = new Replay(scheduler, listStartingStates(db))
  const trials: Trial[] = []
  const turns = new Turns()
  for (const entry of log) {
    const trial = trialOf(replay.take(entry)?.before, entry)
    if (trial !== null) trials.push(trial)
    await turns.yieldIfLong()
  }
  return {
    calibration: calibrate(trials, forecastOf(weightsOf(scheduling))),
    pace: paceOf(db),
    reviews: log.length,
  }
}

/** The standard one is one and the same, so that what is worked out by it can be told alike. */
const forecastOf = (weights: readonly number[]): Forecast =>
  weights === standardWeights ? standardForecast : makeForecast(weights)

/** The chance that this learner recalls a card at a time (epoch milliseconds); null if it was never seen. */
export function recallBy(
  { calibration }: Pick<Learner, 'calibration'>,
  { lastAt, stability }: Memory,
  at: number,
): number | null {
  return lastAt === null ? null : recallOf(calibration, stability, Math.max(0, at - lastAt) / 86_400_000)
}
