import { err, ok, type Result } from '../../../core/model/result.ts'
import type { DeckCard } from '../../../core/study/deck.ts'
import { type Moment, newMemory } from '../../../core/study/schedule.ts'
import type { Subject } from '../../../shared/contract/agendas.ts'
import type { Request } from '../../../shared/contract/api.ts'
import type { RatedState, StudyCard, StudyState, UndoneState } from '../../../shared/contract/study.ts'
import { type AppError, notFound } from '../../../shared/errors.ts'
import type { Database } from '../../store/database.ts'
import { canUndo, type JournalStep, perform, undo } from '../../store/journal.ts'
import { memoriesOf } from '../../store/memories.ts'
import { momentOf, studyDayOf } from '../../store/moment.ts'
import { isBehind } from '../../store/review-times.ts'
import { countReviewsOn, lastMoment } from '../../store/reviews.ts'
import { readScheduling, schedulerFor } from '../../store/scheduling.ts'
import { addExtraNew } from '../../store/study-days.ts'
import { describeStep } from '../describe-step.ts'
import { type Desk, knownOn, type QueueWish, queueOf, type StudyKnown, titleOf } from './desk.ts'
import { runQueue } from './last-run.ts'
import { isLeech, isToldOf } from './leech.ts'

/** The card to show now, the counts of the queue, and what can be undone. */
export function studyState(
  desk: Desk,
  { prefer = null, aheadDays = 0, anyway = false, run = null }: QueueWish = {},
): StudyState {
  const { db, document, cards, part, at } = desk
  const now = momentOf(db, at)
  const known = knownOn(db, now)
  const first = prefer === null ? null : (cards.find(({ card }) => card.id === prefer)?.key ?? null)
  const queue =
    run !== null && desk.aim !== null
      ? runQueue(desk, known, now, desk.aim, { since: run, prefer: first })
      : queueOf(desk, known, now, { prefer: first, aheadDays, anyway })
  const current = queue.place === null ? undefined : cards[queue.place]
  const { counts, nextDue, holding, more } = queue
  return {
    counts,
    current: current === undefined ? null : asked(desk, current, known, now),
    nextDue,
    reviewedToday: countReviewsOn(db, document, now),
    canUndo: canUndo(db, { only: 'study', ...only(document) }),
    hasCards: (part?.size ?? cards.length) > 0,
    holding,
    more,
    clockBehind: clockBehind(db, at),
  }
}

/** Stores a rating, then says what comes next. */
export function rateCard(
  desk: Desk,
  { of, card, reps, rating, durationMs, ...wish }: Omit<Request<'study:rate'>, keyof Subject | 'part'>,
): Result<RatedState, AppError> {
  const { db, at } = desk
  const deck = desk.decks.find(({ document }) => document === of)
  const rated = deck?.cards.find((each) => each.card.id === card)
  if (rated === undefined) return err(notFound('card'))
  const before = memoriesOf(db).get(rated.key)
  // Two quick presses are one rating.
  if ((before?.reps ?? 0) !== reps) return ok({ ...studyState(desk, wish), leech: null })
  const time = Math.min(durationMs, longestMs)
  const { learningSteps } = readScheduling(db)
  const { utcOffset } = momentOf(db, at)
  const review = { document: of, card, rating, at, utcOffset, durationMs: time, learningSteps }
  perform(db, { v: 1, kind: 'review.add', review }, at)
  const lapses = memoriesOf(db).get(rated.key)?.lapses ?? 0
  const isTold = lapses > (before?.lapses ?? 0) && isToldOf(lapses)
  return ok({
    ...studyState(desk, wish),
    leech: isTold ? { document: of, card, lapses } : null,
  })
}

/** Takes back the last rating or flag, and shows its card again. */
export function undoStudy(desk: Desk, wish: Pick<QueueWish, 'aheadDays' | 'anyway' | 'run'>): UndoneState {
  const step = undo(desk.db, { at: desk.at, only: 'study', ...only(desk.document) })
  return {
    ...studyState(desk, { ...wish, prefer: cardOf(step) }),
    done: describeStep(step, null),
  }
}

/** Asks for more new cards today, of one document or of all together. */
export function studyMore(db: Database, document: string | null, newCards: number, at: number): null {
  addExtraNew(db, document, studyDayOf(db, at), newCards)
  return null
}

// As Anki counts: whoever takes longer than a minute has gone away.
const longestMs = 60_000

function asked({ db, decks }: Desk, current: DeckCard, known: StudyKnown, now: Moment): StudyCard {
  const { key, note, document, card, type, source, date } = current
  const memory = known.memories.get(key) ?? newMemory(now)
  const deck = decks.find((each) => each.document === document)
  const { phase, reps, lapses } = memory
  return {
    document,
    documentTitle: deck === undefined ? '' : titleOf(db, deck),
    date,
    card,
    type,
    source,
    kind: phase,
    reps,
    lapses,
    siblings: (deck?.cards ?? [])
      .filter((each) => each.note === note && each.key !== key)
      .map((each) => each.card.id),
    marked: known.marked.has(key),
    leech: isLeech(lapses),
    intervals: schedulerFor(readScheduling(db), document).intervals(memory, now),
  }
}

const only = (document: string | null) => (document === null ? {} : { document })

function cardOf(step: JournalStep | null): string | null {
  const command = step?.command ?? null
  if (command?.kind === 'review.add') return command.review.card
  return command?.kind === 'cards.flag' ? (command.flags.cards[0]?.card ?? null) : null
}

/** When the last rating was given, if the clock now stands more than a day before it. */
const clockBehind = (db: Database, at: number): number | null => (isBehind(db, at) ? lastMoment(db) : null)
