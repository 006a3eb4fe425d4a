import type { Briefing } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { buildQueue } from '../../core/study/queue.ts'
import { type Moment, makeScheduler, newMemory, studyDay, studyTime } from '../../core/study/schedule.ts'
import type { Request, StudyCard, StudyState } from '../../shared/contract.ts'
import type { AppError } from '../../shared/errors.ts'
import type { Database } from '../store/database.ts'
import { perform, undo } from '../store/journal.ts'
import { listReviews } from '../store/reviews.ts'

const scheduler = makeScheduler()

/** What to study now, derived from the log of reviews. */
export function studyState(db: Database, briefing: Briefing, at: number, prefer: string | null): StudyState {
  const now = momentOf(at)
  const log = listReviews(db, briefing.id)
  const memories = scheduler.replay(log)
  const queue = buildQueue(
    briefing.cards.map(({ id }) => id),
    memories,
    now,
    prefer,
  )
  const card = briefing.cards.find(({ id }) => id === queue.next)
  const today = studyDay(studyTime(now))
  const current = (): StudyCard | null => {
    if (card === undefined) return null
    const memory = memories.get(card.id) ?? newMemory(now)
    return { card, kind: memory.phase, reps: memory.reps, intervals: scheduler.intervals(memory, now) }
  }
  return {
    counts: queue.counts,
    current: current(),
    nextDue: queue.nextDue,
    reviewedToday: log.filter((entry) => studyDay(studyTime(entry)) === today).length,
    canUndo: log.length > 0,
  }
}

/** Stores a rating, then says what comes next. */
export function rateCard(
  db: Database,
  briefing: Briefing,
  { card, reps, rating, durationMs }: Omit<Request<'study:rate'>, 'document'>,
  at: number,
): Result<StudyState, AppError> {
  if (!briefing.cards.some(({ id }) => id === card)) return err({ code: 'not-found', subject: 'This card' })
  const rated = scheduler.replay(listReviews(db, briefing.id)).get(card)?.reps ?? 0
  // Two quick presses are one rating.
  if (rated !== reps) return ok(studyState(db, briefing, at, null))
  const review = {
    document: briefing.id,
    card,
    rating,
    ...momentOf(at),
    durationMs: Math.min(durationMs, longestMs),
  }
  perform(db, { v: 1, kind: 'review.add', review }, at)
  return ok(studyState(db, briefing, at, null))
}

/** Takes back the last rating of the document and shows its card again. */
export function undoRating(db: Database, briefing: Briefing, at: number): StudyState {
  const step = undo(db, { at, only: 'review', document: briefing.id })
  const card = step?.command?.kind === 'review.add' ? step.command.review.card : null
  return studyState(db, briefing, at, card)
}

// As Anki counts: whoever takes longer than a minute has gone away.
const longestMs = 60_000

/** A moment with the offset of local time then, in minutes east of UTC. */
export function momentOf(at: number): Moment {
  return { at, utcOffset: -new Date(at).getTimezoneOffset() }
}
