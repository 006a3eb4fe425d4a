import type { StudyCounts, StudyMore } from '../model/study.ts'
import type { Neighbours } from './neighbours.ts'
import type { KnownCards, QueueCard } from './queue-card.ts'
import { dayStart, epochTime, type Moment, recallAt, studyDay, studyTime } from './schedule.ts'
import { chooseNew, hold, openDay, type Stock, soonest, takeStock } from './stock.ts'
import { type CardTable, placesOf, tableOf } from './table.ts'

const minuteMs = 60_000

/** Anki's: with nothing else left, a learning card is shown this many minutes before its step is over. */
export const learnAheadMinutes = 20

/** How far ahead one can study, in days. */
const aheadChoices = [1, 3, 7, 30] as const

export interface QueueOptions {
  /** New cards of the whole day, those that were begun today among them. */
  readonly newPerDay: number
  /** Days ahead of which due cards are studied too; 0 for none. */
  readonly aheadDays: number
  /** The keys of the only cards that are studied: the others count for the day, but do not come; null for all. */
  readonly part?: ReadonlySet<string> | null
  /** Reviews for which the day still has room; null for no cap. */
  readonly mostDue?: number | null
  /** Over how many days what is due is spread, this one counted; 1 for none. */
  readonly spreadOver?: number
  /** A card to show first, where it is among those to be studied now. */
  readonly prefer: string | null
}

export interface Queue {
  readonly counts: StudyCounts
  /** How many cards wait to be recalled: reviews of the day, and learning cards whose step is over. */
  readonly waiting: number
  /** How many due cards wait for another day, by what holds them back; null where nothing does. */
  readonly heldBack: { readonly cards: number; readonly by: 'cap' | 'spread' } | null
  /** The card to show now, or null. */
  readonly next: string | null
  /** The place of that card among the cards. */
  readonly place: number | null
  /** When the next card comes, in epoch milliseconds; null if none is scheduled. */
  readonly nextDue: number | null
  /** What can be studied besides, once nothing is left for now; until then null. */
  readonly more: StudyMore | null
}

/**
 * Says what is to be studied now, in this order: learning cards whose step is over, then due reviews by their day,
 * then new cards up to the day's number, then learning cards a little early, then reviews of days to come, the one
 * that is most forgotten first. Reviews of one day and new cards keep the order of `cards`, in which sections are
 * mixed.
 *
 * Of two neighbours one waits for another day: the new card that comes later in the order, the review whose day came
 * later, and a review for a new card, which then comes before the reviews. So each of its neighbours puts a card off
 * once: by the next day it stands behind it. A card also waits where a neighbour was rated today or is being learned;
 * learning cards wait for nothing.
 *
 * Where the day has room for fewer reviews than are due, those come that are most forgotten, in that order.
 *
 * It is worked out anew after each rating, over all cards: hence passes over plain numbers, and no sorting where
 * the first will do.
 *
 * @param neighbours by the place of the cards
 */
export function buildQueue(
  cards: readonly QueueCard[],
  neighbours: Neighbours,
  known: KnownCards,
  now: Moment,
  { newPerDay, aheadDays, prefer, part = null, mostDue = null, spreadOver = 1 }: QueueOptions,
): Queue {
  const table = tableOf(cards, known.memories, known.changed ?? null)
  const today = studyDay(studyTime(now))
  const stock = takeStock(table, neighbours, openDay(table, neighbours, known, today), {
    ...{ today, newPerDay },
    part: part && placesOf(table, part),
  })
  const { learning, fresh } = stock
  const comesAhead = (days: number) =>
    mostForgotten(cards, neighbours, known, ahead(table, stock, today + days), now.at)
  const early = aheadDays === 0 ? [] : comesAhead(aheadDays)

  const dueAt = (card: number) => table.dueAt[card] ?? 0
  const room = roomFor(stock, mostDue, spreadOver)
  const isLimited = stock.dues.length > room.cards
  const dues = isLimited ? byRecall(cards, known, stock.dues, now.at).slice(0, room.cards) : stock.dues
  const firstDue = isLimited ? (dues[0] ?? null) : stock.firstDue
  const comes = isLimited ? new Set(dues) : null

  const over = learning.filter((card) => dueAt(card) <= now.at)
  const soon = learning.filter((card) => dueAt(card) <= now.at + learnAheadMinutes * minuteMs)
  const canShow = (card: number): boolean => {
    if (stock.rests[card] === 1) return false
    const kind = table.kind[card]
    if (kind === 'learning') return soon.includes(card)
    if (stock.taken[card] === 1) return false
    if (kind === 'new') return fresh > 0
    if (early.includes(card)) return true
    return (table.dueDay[card] ?? 0) <= today && comes?.has(card) !== false
  }
  const wanted = prefer === null ? undefined : table.places.get(prefer)
  const next =
    (wanted !== undefined && canShow(wanted) ? wanted : undefined) ??
    soonest(over, dueAt) ??
    stock.urgentFresh ??
    firstDue ??
    stock.firstFresh ??
    soonest(soon, dueAt) ??
    early[0] ??
    null
  const waits = stock.buried || stock.cards > dues.length + fresh
  return {
    ...countsOf(stock, room, early.length),
    waiting: over.length + dues.length,
    next: next === null ? null : (cards[next]?.key ?? null),
    place: next,
    nextDue: nextDue(stock, learning.map(dueAt), now, waits ? today + 1 : null),
    more:
      next === null ? { fresh: countMore(table, neighbours, stock), ahead: countAhead(comesAhead) } : null,
  }
}

/** What there is to study of each of several parts, given by the keys of their cards: as `buildQueue` counts it, in the time of one. */
export function countParts(
  cards: readonly QueueCard[],
  neighbours: Neighbours,
  known: KnownCards,
  now: Moment,
  { newPerDay, mostDue = null, spreadOver = 1 }: Pick<QueueOptions, 'newPerDay' | 'mostDue' | 'spreadOver'>,
  parts: readonly ReadonlySet<string>[],
): readonly Pick<Queue, 'counts' | 'heldBack'>[] {
  const table = tableOf(cards, known.memories, known.changed ?? null)
  const today = studyDay(studyTime(now))
  const day = openDay(table, neighbours, known, today)
  return parts.map((part) => {
    const stock = takeStock(table, neighbours, day, { today, newPerDay, part: placesOf(table, part) })
    return countsOf(stock, roomFor(stock, mostDue, spreadOver), 0)
  })
}

/** @param early reviews of days to come that are studied too */
function countsOf(
  { fresh, learning, dues }: Stock,
  { cards, by }: Room,
  early: number,
): Pick<Queue, 'counts' | 'heldBack'> {
  const due = Math.min(dues.length, cards)
  return {
    counts: { new: fresh, learning: learning.length, due: due + early },
    heldBack: due < dues.length ? { cards: dues.length - due, by } : null,
  }
}

/** Reviews that are due after today, up to a day, beside nothing that comes today. */
function ahead(table: CardTable, { rests, held, laterDay }: Stock, upTo: number): readonly number[] {
  if (laterDay === null) return []
  const found: number[] = []
  for (let card = 0; card < table.length; card += 1) {
    const day = table.dueDay[card] ?? 0
    const isOne = table.kind[card] === 'due' && day >= laterDay && day <= upTo && rests[card] === 0
    if (isOne && held[card] === 0) found.push(card)
  }
  return found
}

/** For how many reviews the day still has room, and what says so. */
interface Room {
  readonly cards: number
  readonly by: 'cap' | 'spread'
}

/** Reviews for which the day still has room, and what says so: the cap, or the share of a day after days away. */
function roomFor({ dues, reviewed }: Stock, mostDue: number | null, spreadOver: number): Room {
  const share = Math.max(0, Math.ceil((dues.length + reviewed) / spreadOver) - reviewed)
  return mostDue !== null && mostDue < share ? { cards: mostDue, by: 'cap' } : { cards: share, by: 'spread' }
}

/** Cards by their chance of recall, the most forgotten first: where all are kept at one retention, the most overdue for their interval. */
function byRecall(
  cards: readonly QueueCard[],
  { memories }: KnownCards,
  places: readonly number[],
  at: number,
): readonly number[] {
  return places
    .map((place) => {
      const memory = memories.get(cards[place]?.key ?? '')
      return { place, recall: (memory && recallAt(memory, at)) ?? 0 }
    })
    .sort((a, b) => a.recall - b.recall)
    .map(({ place }) => place)
}

/** Of neighbours the one that is most forgotten, and in that order. */
function mostForgotten(
  cards: readonly QueueCard[],
  neighbours: Neighbours,
  known: KnownCards,
  places: readonly number[],
  at: number,
): readonly number[] {
  const order = byRecall(cards, known, places, at)
  const held = new Uint8Array(cards.length)
  return order.filter((place) => {
    if (held[place] === 1) return false
    hold(neighbours, held, place)
    return true
  })
}

/** How many new cards there would be beyond the day's number. */
const countMore = (table: CardTable, neighbours: Neighbours, { rests, held }: Stock): number =>
  chooseNew(table, neighbours, rests, held.slice(), Number.POSITIVE_INFINITY).length

function countAhead(comesAhead: (days: number) => readonly number[]): StudyMore['ahead'] {
  const counts = aheadChoices.map((days) => ({ days, cards: comesAhead(days).length }))
  return counts.filter(({ cards }, at) => cards > (counts[at - 1]?.cards ?? 0))
}

/** @param tomorrow the next day, if cards that would come today wait for it */
function nextDue(
  { laterDay }: Stock,
  steps: readonly number[],
  now: Moment,
  tomorrow: number | null,
): number | null {
  const days = [laterDay, tomorrow].filter((day) => day !== null)
  const moments = [...days.map((day) => epochTime(dayStart(day), now)), ...steps.filter((at) => at > now.at)]
  return moments.length === 0 ? null : moments.reduce((a, b) => Math.min(a, b))
}
