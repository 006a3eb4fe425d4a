/** What is left of a study day: which cards come today, and which wait for another day. */
import type { Neighbours } from './neighbours.ts'
import type { KnownCards } from './queue-card.ts'
import type { CardTable } from './table.ts'

/** Cards are named by their place. Those that are suspended or buried count nowhere. */
export interface Stock {
  /** 1 for the cards that are suspended or buried, or outside of the part that is studied. */
  readonly rests: Uint8Array
  /** 1 for the cards that were rated today, and those with a neighbour that was or that is being learned. */
  readonly taken: Uint8Array
  /** 1 for those and for the neighbours of what is still to come today. */
  readonly held: Uint8Array
  readonly learning: readonly number[]
  /** A new card for which a review waits. */
  readonly urgentFresh: number | null
  readonly firstDue: number | null
  /** The reviews that are still to come today. */
  readonly dues: readonly number[]
  /** How many reviews were given today: cards that were begun before. */
  readonly reviewed: number
  readonly firstFresh: number | null
  /** How many new cards are still to come today. */
  readonly fresh: number
  /** How many cards are due or new, those that wait for another day as well. */
  readonly cards: number
  /** The first study day after today on which a review is due; null if there is none. */
  readonly laterDay: number | null
  /** Whether one that is buried would come today. */
  readonly buried: boolean
}

export interface StockOptions {
  readonly today: number
  readonly newPerDay: number
  /** The places of the only cards that are studied, in their order; null for all. */
  readonly part: Uint32Array | null
}

/** What was said and rated of the cards by a study day, whichever part of them is studied. */
export interface OpenDay {
  /** 1 for the cards that are suspended or buried. */
  readonly rests: Uint8Array
  readonly taken: Uint8Array
  readonly learning: readonly number[]
  /** The cards that were begun before, and reviewed today. */
  readonly reviewed: readonly number[]
  /** How many cards were begun today. */
  readonly introduced: number
  /** Buried cards that would come today. */
  readonly buried: readonly number[]
}

export function openDay(
  table: CardTable,
  neighbours: Neighbours,
  known: Pick<KnownCards, 'suspended' | 'buried'>,
  today: number,
): OpenDay {
  const rests = restsIn(table, known)
  const buried = [...known.buried].flatMap((key) => {
    const card = table.places.get(key)
    const comes = card !== undefined && !(table.kind[card] === 'due' && (table.dueDay[card] ?? 0) > today)
    return comes && !known.suspended.has(key) ? [card] : []
  })
  return { rests, buried, ...takenToday(table, neighbours, rests, today) }
}

/** Of neighbours, which come today, and which wait (see `buildQueue`). */
export function takeStock(
  table: CardTable,
  neighbours: Neighbours,
  day: OpenDay,
  { today, newPerDay, part }: StockOptions,
): Stock {
  const { taken, introduced } = day
  const places = part ?? table.all
  const inside = part && insideOf(table, part)
  const isInside = (card: number) => inside === null || inside[card] === 1
  const rests = part === null ? day.rests : restsBut(day, part)
  const learning = day.learning.filter((card) => rests[card] === 0)
  const held = taken.slice()
  // The new cards of the day come first: each once, and never again in the way of a review.
  const fresh = chooseNew(table, neighbours, rests, held, newPerDay - introduced, places)
  const isDueToday = (card: number) =>
    table.kind[card] === 'due' && (table.dueDay[card] ?? 0) <= today && rests[card] === 0 && taken[card] === 0
  const urgentFresh = fresh.find((card) => (neighbours[card] ?? []).some(isDueToday)) ?? null
  const { cards, dues, firstDue, laterDay } = chooseDue(table, neighbours, rests, held, today, places)
  return {
    rests,
    taken,
    held,
    learning,
    urgentFresh,
    firstDue,
    dues,
    reviewed: day.reviewed.filter(isInside).length,
    firstFresh: fresh[0] ?? null,
    fresh: fresh.length,
    cards,
    laterDay,
    buried: day.buried.some(isInside),
  }
}

/** What the ratings of today leave no room for. A card that is being learned takes its neighbours' day as well. */
function takenToday(table: CardTable, neighbours: Neighbours, rests: Uint8Array, today: number) {
  const taken = new Uint8Array(table.length)
  const learning: number[] = []
  const reviewed: number[] = []
  let introduced = 0
  for (let card = 0; card < table.length; card += 1) {
    if (table.firstDay[card] === today) introduced += 1
    else if (table.lastDay[card] === today) reviewed.push(card)
    const learns = table.kind[card] === 'learning' && rests[card] === 0
    if (learns) learning.push(card)
    if (!learns && table.lastDay[card] !== today) continue
    taken[card] = 1
    for (const near of neighbours[card] ?? []) taken[near] = 1
  }
  return { learning, reviewed, taken, introduced }
}

/** The first new cards, no more than so many, of which no neighbour comes today; they hold back their own. */
export function chooseNew(
  { kind, all }: CardTable,
  neighbours: Neighbours,
  rests: Uint8Array,
  held: Uint8Array,
  most: number,
  places: Uint32Array = all,
): readonly number[] {
  const chosen: number[] = []
  for (const card of places) {
    if (chosen.length >= most) break
    if (kind[card] !== 'new' || rests[card] === 1 || held[card] === 1) continue
    chosen.push(card)
    hold(neighbours, held, card)
  }
  return chosen
}

/** Marks a card that comes, and its neighbours, as spoken for. */
export function hold(neighbours: Neighbours, held: Uint8Array, card: number): void {
  held[card] = 1
  for (const near of neighbours[card] ?? []) held[near] = 1
}

const comes = 1
const waits = 2

/**
 * The reviews that come today: of each, whether one that was due before it and is beside it comes. Asked of each card
 * and remembered, it needs no order of all of them.
 */
function chooseDue(
  { kind, dueDay, length }: CardTable,
  neighbours: Neighbours,
  rests: Uint8Array,
  held: Uint8Array,
  today: number,
  places: Uint32Array,
) {
  const before = held.slice()
  const fate = new Uint8Array(length)
  const dayOf = (card: number) => dueDay[card] ?? 0
  const isDue = (card: number) => kind[card] === 'due' && dayOf(card) <= today && rests[card] === 0
  const isBefore = (one: number, other: number) =>
    dayOf(one) < dayOf(other) || (dayOf(one) === dayOf(other) && one < other)
  const doesCome = (card: number): boolean => {
    if (before[card] === 1) return false
    if (fate[card] === 0) {
      let isHeld = false
      for (const near of neighbours[card] ?? [])
        isHeld ||= isDue(near) && isBefore(near, card) && doesCome(near)
      fate[card] = isHeld ? waits : comes
    }
    return fate[card] === comes
  }
  const dues: number[] = []
  let cards = 0
  let firstDue: number | null = null
  let laterDay = Number.POSITIVE_INFINITY
  for (const card of places) {
    if (rests[card] === 1 || kind[card] === 'learning') continue
    if (kind[card] === 'due' && dayOf(card) > today) {
      laterDay = Math.min(laterDay, dayOf(card))
      continue
    }
    cards += 1
    if (kind[card] === 'new' || !doesCome(card)) continue
    dues.push(card)
    hold(neighbours, held, card)
    if (firstDue === null || dayOf(card) < dayOf(firstDue)) firstDue = card
  }
  return { cards, dues, firstDue, laterDay: laterDay === Number.POSITIVE_INFINITY ? null : laterDay }
}

function restsIn(
  { places, length }: CardTable,
  { suspended, buried }: Pick<KnownCards, 'suspended' | 'buried'>,
): Uint8Array {
  const rests = new Uint8Array(length)
  for (const keys of [suspended, buried])
    for (const key of keys) {
      const card = places.get(key)
      if (card !== undefined) rests[card] = 1
    }
  return rests
}

/** 1 for the cards of a part. */
function insideOf({ length }: CardTable, part: Uint32Array): Uint8Array {
  const inside = new Uint8Array(length)
  for (const card of part) inside[card] = 1
  return inside
}

/** All but a part rests, and of that what rests anyway. */
function restsBut({ rests }: OpenDay, part: Uint32Array): Uint8Array {
  const all = new Uint8Array(rests.length).fill(1)
  for (const card of part) all[card] = rests[card] ?? 1
  return all
}

export function soonest(cards: readonly number[], dueAt: (card: number) => number): number | undefined {
  return cards.reduce<number | undefined>(
    (first, card) => (first === undefined || dueAt(card) < dueAt(first) ? card : first),
    undefined,
  )
}
