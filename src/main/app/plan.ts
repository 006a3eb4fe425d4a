import { usualGoal } from '../../core/model/plan.ts'
import type { Deck } from '../../core/study/deck.ts'
import { makePlan } from '../../core/study/plan.ts'
import { readinessAt } from '../../core/study/readiness.ts'
import { studyDay, studyTime } from '../../core/study/schedule.ts'
import type { PlanState } from '../../shared/contract/plan.ts'
import { statesOn } from '../store/card-states.ts'
import type { Database } from '../store/database.ts'
import { readGoal } from '../store/goals.ts'
import { memoriesOf } from '../store/memories.ts'
import { momentOf, studyDayOf } from '../store/moment.ts'
import { listReviewsSince } from '../store/reviews.ts'
import type { Learner } from './learner.ts'

/** What leads to the hour of a document's briefing; null where none was set. */
export function readPlan(
  db: Database,
  deck: Deck,
  learner: Learner,
  minutes: number | null,
  at: number,
): PlanState | null {
  const { briefingAt, goal } = readGoal(db, deck.document) ?? { briefingAt: null, goal: null }
  if (briefingAt === null) return null
  const now = momentOf(at)
  const { suspended } = statesOn(db, studyDay(studyTime(now)))
  // In the deck's order, which has what matters most first.
  const cards = deck.cards
    .filter(({ key }) => !suspended.has(key))
    .map(({ key, card }) => ({ id: key, section: card.context.section, importance: 1 }))
  const memories = memoriesOf(db)
  const spent = minutesToday(db, deck.document, at)
  const { minutes: planned, ...plan } = makePlan({
    cards,
    memories,
    now,
    hour: briefingAt,
    goal: goal ?? usualGoal,
    minutes,
    minutesLeftToday: minutes === null ? null : Math.max(0, minutes - spent),
    ...learner,
  })
  const {
    sections: _,
    reviews: __,
    ...asIs
  } = readinessAt({ cards, memories, at: Math.max(at, briefingAt), ...learner })
  return { now: at, briefingAt, goal: goal ?? usualGoal, minutes, spent, asIs, planned, ...plan }
}

/** How long a document was studied on the study day of a moment, in minutes. */
function minutesToday(db: Database, document: string, at: number): number {
  const day = studyDayOf(at)
  return (
    listReviewsSince(db, document, at - 86_400_000)
      .filter((entry) => studyDay(studyTime(entry)) === day)
      .reduce((sum, { durationMs }) => sum + durationMs, 0) / 60_000
  )
}
