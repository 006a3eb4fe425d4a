import { err, ok, type Result } from '../../../core/model/result.ts'
import type { Deck, DeckCard } from '../../../core/study/deck.ts'
import { buildPass } from '../../../core/study/last-pass.ts'
import { nearIn, neighboursOf } from '../../../core/study/neighbours.ts'
import { buildQueue, type Queue } from '../../../core/study/queue.ts'
import { type Memory, type Moment, newMemory, studyDay, studyTime } from '../../../core/study/schedule.ts'
import type {
  FlagAct,
  RatedState,
  Request,
  RestingCard,
  StudyCard,
  StudyOverview,
  StudyState,
  UndoneState,
} from '../../../shared/contract.ts'
import type { AppError } from '../../../shared/errors.ts'
import { describeStep } from '../../ipc/describe-step.ts'
import { type CardState, readCardState, statesOn } from '../../store/card-states.ts'
import type { Database } from '../../store/database.ts'
import { readDocument } from '../../store/documents.ts'
import { canUndo, perform, type Step, undo } from '../../store/journal.ts'
import { changesOf, memoriesOf } from '../../store/memories.ts'
import { momentOf, studyDayOf } from '../../store/moment.ts'
import { isBehind } from '../../store/review-times.ts'
import { countReviewsOn, lastMoment, listDurations } from '../../store/reviews.ts'
import { readScheduling, schedulerOf } from '../../store/scheduling.ts'
import { addExtraNew, extraNewOn } from '../../store/study-days.ts'
import type { Learner } from '../learner.ts'

/** An hour to come, and who studies for it. */
export interface PassAim extends Pick<Learner, 'calibration' | 'pace'> {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly hour: number
}

/** What is studied, and when. */
export interface Desk {
  readonly db: Database
  /** Null for all documents. */
  readonly document: string | null
  readonly decks: readonly Deck[]
  /** Those of all the decks, in the order in which new ones are learned. */
  readonly cards: readonly DeckCard[]
  readonly newPerDay: number
  /** Where what gains most by an hour comes first; null where what is due does. */
  readonly pass: PassAim | null
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number
}

export interface Wish {
  /** A card to show first. */
  readonly prefer?: string | null
  /** Also what is due in the next so many days. */
  readonly aheadDays?: number
}

/** What to study now. */
export function studyState(desk: Desk, { prefer = null, aheadDays = 0 }: Wish = {}): StudyState {
  const { db, document, cards, at } = desk
  const now = momentOf(at)
  const known = knownOn(db, now)
  const queue = queueOf(desk, known, now, {
    prefer: prefer === null ? null : (cards.find(({ card }) => card.id === prefer)?.key ?? null),
    aheadDays,
  })
  const current = queue.place === null ? undefined : cards[queue.place]
  const { counts, nextDue, more } = queue
  return {
    counts,
    current: current === undefined ? null : asked(desk, current, known, now),
    nextDue,
    reviewedToday: countReviewsOn(db, document, studyDay(studyTime(now))),
    canUndo: canUndo(db, { only: 'study', ...only(document) }),
    hasCards: cards.length > 0,
    more,
    clockBehind: clockBehind(db, at),
  }
}

/** Stores a rating, then says what comes next. */
export function rateCard(
  desk: Desk,
  { of, card, reps, rating, durationMs, aheadDays }: Omit<Request<'study:rate'>, 'document' | 'byPlan'>,
): Result<RatedState, AppError> {
  const { db, at } = desk
  const deck = desk.decks.find(({ document }) => document === of)
  const rated = deck?.cards.find((each) => each.card.id === card)
  if (rated === undefined) return err({ code: 'not-found', subject: 'This card' })
  const before = memoriesOf(db).get(rated.key)
  // Two quick presses are one rating.
  if ((before?.reps ?? 0) !== reps) return ok({ ...studyState(desk, { aheadDays }), leech: null })
  const time = Math.min(durationMs, longestMs)
  const { learningSteps } = readScheduling(db)
  const review = { document: of, card, rating, ...momentOf(at), durationMs: time, learningSteps }
  perform(db, { v: 1, kind: 'review.add', review }, at)
  const lapses = memoriesOf(db).get(rated.key)?.lapses ?? 0
  const isTold =
    lapses > (before?.lapses ?? 0) && isLeech(lapses) && (lapses - leechLapses) % leechAgain === 0
  return ok({
    ...studyState(desk, { aheadDays }),
    leech: isTold ? { document: of, card, lapses } : null,
  })
}

/** Takes back the last rating or flag, and shows its card again. */
export function undoStudy(desk: Desk, aheadDays: number): UndoneState {
  const step = undo(desk.db, { at: desk.at, only: 'study', ...only(desk.document) })
  return {
    ...studyState(desk, { prefer: cardOf(step), aheadDays }),
    done: describeStep(step, null),
  }
}

/** Suspends, buries or marks cards of one document, or takes that back. Nothing is written where nothing changes. */
export function flagCards(
  db: Database,
  deck: Deck,
  { cards, act }: { readonly cards: readonly string[]; readonly act: FlagAct },
  at: number,
): Result<null, AppError> {
  const { document } = deck
  if (!cards.every((id) => deck.cards.some(({ card }) => card.id === id)))
    return err({ code: 'not-found', subject: 'This card' })
  const today = studyDayOf(at)
  const states = cards.map((card) => readCardState(db, document, card))
  const changed = states
    .map((before) => ({ before, after: { ...before, ...changes(act, today) } }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
    .map(({ after }): CardState => after)
  if (changed.length > 0)
    perform(db, { v: 1, kind: 'cards.flag', flags: { document, act, cards: changed } }, at)
  return ok(null)
}

/** Asks for more new cards today, of one document or of all together. */
export function studyMore(db: Database, document: string | null, newCards: number, at: number): null {
  addExtraNew(db, document, studyDayOf(at), newCards)
  return null
}

/** What there is to study, of each document and of all together. */
export function studyOverview(desk: Desk): StudyOverview {
  const { db, decks, at } = desk
  const now = momentOf(at)
  const known = knownOn(db, now)
  const steps = readScheduling(db).learningSteps.length
  const pace = paceOf(listDurations(db, paceRatings))
  const summary = (part: Omit<Desk, 'pass'>) => {
    const { counts } = queueOf({ ...part, pass: null }, known, now)
    // A new card is asked at each of its steps.
    const answers = counts.new * Math.max(1, steps) + counts.learning + counts.due
    return { counts, minutes: Math.ceil((answers * pace) / 60_000) }
  }
  return {
    all: summary({ ...desk, document: null }),
    documents: decks.map((deck) => ({
      document: deck.document,
      title: titleOf(db, deck),
      cards: deck.cards.length,
      ...summary({ ...desk, document: deck.document, decks: [deck], cards: deck.cards }),
    })),
    resting: desk.cards.filter(({ key }) => known.suspended.has(key) || known.buried.has(key)).length,
  }
}

/** The cards that are suspended, or buried for today. */
export function restingCards({ db, decks, cards, at }: Desk): readonly RestingCard[] {
  const { suspended, buried } = statesOn(db, studyDayOf(at))
  const titles = new Map(decks.map((deck) => [deck.document, titleOf(db, deck)]))
  return cards
    .filter(({ key }) => suspended.has(key) || buried.has(key))
    .map(({ key, document, card }) => ({
      document,
      documentTitle: titles.get(document) ?? '',
      card: card.id,
      prompt: card.prompt,
      answer: card.answer,
      suspended: suspended.has(key),
    }))
}

/** How many cards of each document wait to be recalled; documents with none are left out. */
export function dueCounts(
  db: Database,
  decks: readonly Deck[],
  at: number,
): Readonly<Record<string, number>> {
  const now = momentOf(at)
  const known = knownOn(db, now)
  const due = decks.map(({ document, cards }) => {
    const options = { newPerDay: 0, aheadDays: 0, prefer: null }
    const { waiting } = buildQueue(cards, neighboursOf(cards), known, now, options)
    return [document, waiting] as const
  })
  return Object.fromEntries(due.filter(([, waiting]) => waiting > 0))
}

// As Anki counts: whoever takes longer than a minute has gone away.
const longestMs = 60_000

// Anki's: a card that was forgotten eight times is a leech, and that is said again after every four more.
const leechLapses = 8
const leechAgain = 4
const isLeech = (lapses: number): boolean => lapses >= leechLapses

/** The last ratings tell the pace; while there are fewer than these, a usual one stands in. */
const paceRatings = 200
const paceEnough = 20
const usualPaceMs = 8_000

/** Milliseconds for an answer: the median of the last ones. */
function paceOf(durations: readonly number[]): number {
  if (durations.length < paceEnough) return usualPaceMs
  return durations.toSorted((a, b) => a - b)[Math.floor(durations.length / 2)] ?? usualPaceMs
}

interface Known {
  readonly memories: ReadonlyMap<string, Memory>
  readonly changed: readonly string[]
  readonly suspended: ReadonlySet<string>
  readonly buried: ReadonlySet<string>
  readonly marked: ReadonlySet<string>
}

function knownOn(db: Database, now: Moment): Known {
  return { memories: memoriesOf(db), changed: changesOf(db), ...statesOn(db, studyDay(studyTime(now))) }
}

function queueOf(
  { db, document, cards, newPerDay, pass }: Desk,
  known: Known,
  now: Moment,
  { prefer = null, aheadDays = 0 }: Wish = {},
): Queue {
  if (pass !== null) return passOf(cards, known, now, pass, prefer)
  const extra = extraNewOn(db, document, studyDay(studyTime(now)))
  return buildQueue(cards, neighboursOf(cards), known, now, {
    newPerDay: newPerDay + extra,
    aheadDays,
    prefer,
  })
}

/** What gains most by the hour; suspended and buried cards are left out of it as of all else. */
function passOf(
  cards: readonly DeckCard[],
  { memories, suspended, buried }: Known,
  now: Moment,
  aim: PassAim,
  prefer: string | null,
): Queue {
  const active = cards
    .filter(({ key }) => !suspended.has(key) && !buried.has(key))
    .map(({ key }) => ({ id: key, importance: 1 }))
  const order = { near: nearIn(cards), prefer }
  const { counts, next, nextDue } = buildPass({ cards: active, memories, now, ...aim }, order)
  const place = next === null ? null : cards.findIndex(({ key }) => key === next)
  return { counts, next, place, nextDue, waiting: counts.learning + counts.due, more: null }
}

function asked({ db, decks }: Desk, current: DeckCard, known: Known, now: Moment): StudyCard {
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
    intervals: schedulerOf(readScheduling(db)).intervals(memory, now),
  }
}

/** As the user calls it, else as it says itself. */
const titleOf = (db: Database, { document, title }: Deck): string => readDocument(db, document)?.name ?? title

const only = (document: string | null) => (document === null ? {} : { document })

function cardOf(step: Step | null): string | null {
  const command = step?.command ?? null
  if (command?.kind === 'review.add') return command.review.card
  return command?.kind === 'cards.flag' ? (command.flags.cards[0]?.card ?? null) : null
}

function changes(act: FlagAct, today: number): Partial<CardState> {
  switch (act) {
    case 'suspend':
    case 'unsuspend':
      return { suspended: act === 'suspend' }
    case 'bury':
    case 'unbury':
      return { buried: act === 'bury' ? today : null }
    case 'mark':
    case 'unmark':
      return { marked: act === 'mark' }
  }
}

/** When the last rating was given, if the clock now stands more than a day before it. */
const clockBehind = (db: Database, at: number): number | null => (isBehind(db, at) ? lastMoment(db) : null)
