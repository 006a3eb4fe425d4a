import { type Agenda, roomLeft } from '../../../core/model/agenda.ts'
import type { Deck, DeckCard } from '../../../core/study/deck.ts'
import { buildPass, type PassOrder } from '../../../core/study/last-pass.ts'
import { nearIn, neighboursOf } from '../../../core/study/neighbours.ts'
import { buildQueue, countParts, type Queue } from '../../../core/study/queue.ts'
import type { KnownCards } from '../../../core/study/queue-card.ts'
import { type Moment, studyDay, studyTime } from '../../../core/study/schedule.ts'
import { lastPassMs } from '../../../core/study/sittings.ts'
import type { Holding } from '../../../shared/contract/study.ts'
import { statesOn } from '../../store/card-states.ts'
import type { Database } from '../../store/database.ts'
import { readDocument } from '../../store/documents.ts'
import { changesOf, memoriesOf } from '../../store/memories.ts'
import { extraNewOn } from '../../store/study-days.ts'
import type { Learner } from '../learner.ts'
import { type Limits, limitsOn, noLimits, roomOf } from './limits.ts'

/** The hour that a last pass leads to, and how the learner forgets and answers. */
export interface PassAim extends Pick<Learner, 'calibration' | 'pace'> {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly hour: number
}

/** Everything that a request of Study is answered from: data, decks, limits and the time. */
export interface Desk {
  readonly db: Database
  /** Null for all documents. */
  readonly document: string | null
  readonly decks: readonly Deck[]
  /** The cards of all the decks, in the order in which new ones are learned. */
  readonly cards: readonly DeckCard[]
  /** The keys of the only cards that are studied; null for all. */
  readonly part: ReadonlySet<string> | null
  readonly newPerDay: number
  /** The briefing whose own settings hold for what is studied; null where the usual ones do. */
  readonly briefing: Agenda | null
  /** Where what gains most by an hour comes first; null where what is due does. */
  readonly pass: PassAim | null
  /** The hour of the agenda that is studied, also once it is over; null for other subjects. */
  readonly aim: PassAim | null
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number
}

export interface QueueWish {
  /** A card to show first. */
  readonly prefer?: string | null
  /** Also what is due in the next so many days. */
  readonly aheadDays?: number
  /** Whether all that is due comes, whatever holds it back. */
  readonly anyway?: boolean
  /** When the last run began that is studied; null for none. */
  readonly run?: number | null
}

/** The state of the cards that the queue goes by, and which are marked. */
export interface StudyKnown extends KnownCards {
  readonly marked: ReadonlySet<string>
}

export function knownOn(db: Database, now: Moment): StudyKnown {
  return { memories: memoriesOf(db), changed: changesOf(db), ...statesOn(db, studyDay(studyTime(now))) }
}

export function queueOf(
  { db, document, cards, part, newPerDay, briefing, pass }: Desk,
  known: StudyKnown,
  now: Moment,
  { prefer = null, aheadDays = 0, anyway = false }: QueueWish = {},
  limits: Limits = limitsOn(db, now, briefing),
): HeldQueue {
  if (pass !== null) {
    const room = briefing === null || now.at >= pass.hour - lastPassMs ? undefined : roomOf(db, now, briefing)
    const left = room === undefined ? null : roomLeft(room.day, room.doneToday)
    return { ...passOf(cards, known, now, pass, { prefer, room: left }), holding: null }
  }
  const { cap, mostDue, spreadOver, awayUntil } = anyway || aheadDays > 0 ? noLimits : limits
  const extra = extraNewOn(db, document, studyDay(studyTime(now)))
  const queue = buildQueue(cards, neighboursOf(cards), known, now, {
    newPerDay: newPerDay + extra,
    aheadDays,
    part: awayUntil === null ? part : none,
    mostDue,
    spreadOver,
    prefer,
  })
  if (awayUntil !== null) return { ...queue, nextDue: awayUntil, holding: { by: 'away', until: awayUntil } }
  return { ...queue, holding: holdingOf(queue.heldBack, cap, spreadOver) }
}

/** What there is to study of each of several parts of what lies on a desk, given by the keys of their cards. */
export function countsOfParts(
  { db, document, cards, newPerDay }: Pick<Desk, 'db' | 'document' | 'cards' | 'newPerDay'>,
  known: StudyKnown,
  now: Moment,
  parts: readonly ReadonlySet<string>[],
  { cap, mostDue, spreadOver, awayUntil }: Limits,
): readonly Pick<HeldQueue, 'counts' | 'holding'>[] {
  const extra = extraNewOn(db, document, studyDay(studyTime(now)))
  const options = { newPerDay: newPerDay + extra, mostDue, spreadOver }
  const shown = awayUntil === null ? parts : parts.map(() => none)
  return countParts(cards, neighboursOf(cards), known, now, options, shown).map(({ counts, heldBack }) => ({
    counts,
    holding: awayUntil === null ? holdingOf(heldBack, cap, spreadOver) : { by: 'away', until: awayUntil },
  }))
}

const none: ReadonlySet<string> = new Set()

/** A queue with what holds due cards back. */
export interface HeldQueue extends Queue {
  readonly holding: Holding | null
}

function holdingOf(heldBack: Queue['heldBack'], most: number, days: number): Holding | null {
  if (heldBack === null) return null
  const { by, cards } = heldBack
  return by === 'cap' ? { by, cards, most } : { by, cards, days }
}

/** What gains most by the hour; suspended and buried cards are left out of it as of all else. */
function passOf(
  cards: readonly DeckCard[],
  { memories, suspended, buried }: StudyKnown,
  now: Moment,
  aim: PassAim,
  wish: Pick<PassOrder, 'prefer' | 'room'>,
): Queue {
  const active = cards
    .filter(({ key }) => !suspended.has(key) && !buried.has(key))
    .map(({ key }) => ({ id: key, importance: 1 }))
  const order = { near: nearIn(cards), ...wish }
  const { counts, next, nextDue } = buildPass({ cards: active, memories, now, ...aim }, order)
  const place = next === null ? null : cards.findIndex(({ key }) => key === next)
  return { counts, next, place, nextDue, waiting: counts.learning + counts.due, heldBack: null, more: null }
}

/** The name that the user gave a deck's document, else its own title. */
export const titleOf = (db: Database, { document, title }: Deck): string =>
  readDocument(db, document)?.name ?? title
