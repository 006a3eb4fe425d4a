import type { Agenda } from '../../core/model/agenda.ts'
import { daysIn } from '../../core/study/away.ts'
import type { DeckCard } from '../../core/study/deck.ts'
import { minutesOn } from '../../core/study/free-time.ts'
import { readinessAt } from '../../core/study/readiness.ts'
import { studyDay, studyTime } from '../../core/study/schedule.ts'
import type { PlanState } from '../../shared/contract/plan.ts'
import { readAway } from '../store/away.ts'
import { statesOn } from '../store/card-states.ts'
import type { Database } from '../store/database.ts'
import { memoriesOf } from '../store/memories.ts'
import { inDays, momentOf, studyDayOf } from '../store/moment.ts'
import { listReviewsSince } from '../store/reviews.ts'
import { keptPlan } from './kept-plan.ts'
import type { Learner } from './learner.ts'
import { roomOf } from './study/limits.ts'

/**
 * What leads to the hour of an agenda.
 * @param deck the cards of its documents, mixed
 * @param at milliseconds since 1970-01-01 UTC
 */
export async function readPlan(
  db: Database,
  deck: readonly DeckCard[],
  learner: Learner,
  agenda: Agenda,
  at: number,
): Promise<PlanState> {
  const { at: hour, goal, minutes, daysOff, quiet, documents } = agenda
  const now = momentOf(db, at)
  const today = studyDay(studyTime(now))
  const { suspended } = statesOn(db, today)
  // In the deck's order, which has what matters most first.
  const cards = deck
    .filter(({ key }) => !suspended.has(key))
    .map(({ key, card }) => ({ id: key, section: card.context.section, importance: 1 }))
  const memories = memoriesOf(db)
  const spent = documents.reduce((sum, document) => sum + minutesToday(db, document, at), 0)
  const {
    sections: _,
    reviews: __,
    ...asIs
  } = readinessAt({ cards, memories, at: Math.max(at, hour), ...learner })
  const question = {
    ...{ cards, memories, now, hour, goal, minutes, quiet },
    minutesLeftToday: minutes === null ? null : Math.max(0, minutesOn(minutes, today) - spent),
    room: roomOf(db, now, agenda),
    daysOff: [...daysOff, ...daysIn(readAway(db))],
  }
  const { minutes: planned, ...plan } = await keptPlan(db, agenda.id, question, learner)
  return { now: at, agenda, spent, asIs, planned, ...plan }
}

/** How long a document was studied on the study day of a moment, in minutes. */
function minutesToday(db: Database, document: string, at: number): number {
  const day = studyDayOf(db, at)
  return (
    inDays(db, listReviewsSince(db, document, at - 86_400_000))
      .filter((entry) => studyDay(studyTime(entry)) === day)
      .reduce((sum, { durationMs }) => sum + durationMs, 0) / 60_000
  )
}
