/** What is left of a study day: which cards come today, and which wait for another day. */
import type { Neighbours } from './neighbours.ts'
import type { Known } from './queue.ts'
import type { Table } from './table.ts'

/** Cards are named by their place. Those that are suspended or buried count nowhere. */
export interface Stock {
  /** 1 for the cards that are suspended or buried. */
  readonly rests: Uint8Array
  /** 1 for the cards that were rated today, and those with a neighbour that was or that is being learned. */
  readonly taken: Uint8Array
  /** 1 for those and for the neighbours of what is still to come today. */
  readonly held: Uint8Array
  readonly learning: readonly number[]
  /** A new card for which a review waits. */
  readonly urgentFresh: number | null
  readonly firstDue: number | null
  readonly firstFresh: number | null
  /** How many reviews are still to come today, and how many new cards. */
  readonly due: number
  readonly fresh: number
  /** How many new cards there would be beyond the day's number. */
  readonly moreFresh: number
  /** How many cards are due or new, those that wait for another day as well. */
  readonly cards: number
  /** The first study day after today on which a review is due; null if there is none. */
  readonly laterDay: number | null
  /** Whether one that is buried would come today. */
  readonly buried: boolean
}

/** Of neighbours, which come today, and which wait (see `buildQueue`). */
export function takeStock(
  table: Table,
  neighbours: Neighbours,
  known: Pick<Known, 'suspended' | 'buried'>,
  today: number,
  newPerDay: number,
): Stock {
  const rests = restsIn(table, known)
  const { learning, taken, introduced } = takenToday(table, neighbours, rests, today)
  const { dueToday, unseen, laterDay } = sortOut(table, rests, today)
  const held = Uint8Array.from(taken)
  const left = Math.max(0, newPerDay - introduced)
  // The new cards of the day come first: each once, and never again in the way of a review.
  const fresh = choose(unseen, neighbours, held, left)
  const isDueToday = (card: number) =>
    table.kind[card] === 'due' && (table.dueDay[card] ?? 0) <= today && rests[card] === 0 && taken[card] === 0
  const urgentFresh = fresh.find((card) => (neighbours[card] ?? []).some(isDueToday)) ?? null
  const due = choose(byDay(table, neighbours, dueToday), neighbours, held)
  const more = choose(unseen, neighbours, Uint8Array.from(held))
  return {
    rests,
    taken,
    held,
    learning,
    urgentFresh,
    firstDue: soonest(due, (card) => dayAndPlace(table, card)) ?? null,
    firstFresh: fresh[0] ?? null,
    due: due.length,
    fresh: fresh.length,
    moreFresh: more.length,
    cards: dueToday.length + unseen.length,
    laterDay,
    buried: [...known.buried].some((key) => {
      const card = table.places.get(key)
      return (
        card !== undefined &&
        !known.suspended.has(key) &&
        !(table.kind[card] === 'due' && (table.dueDay[card] ?? 0) > today)
      )
    }),
  }
}

/** The cards of which no neighbour comes today, in their order; they hold back their own. */
export function choose(
  cards: readonly number[],
  neighbours: Neighbours,
  held: Uint8Array,
  most = Number.POSITIVE_INFINITY,
): readonly number[] {
  const chosen: number[] = []
  for (const card of cards) {
    if (chosen.length >= most) break
    if (held[card] === 1) continue
    chosen.push(card)
    held[card] = 1
    for (const near of neighbours[card] ?? []) held[near] = 1
  }
  return chosen
}

/** What the ratings of today leave no room for. A card that is being learned takes its neighbours' day as well. */
function takenToday(table: Table, neighbours: Neighbours, rests: Uint8Array, today: number) {
  const taken = new Uint8Array(table.length)
  const learning: number[] = []
  let introduced = 0
  for (let card = 0; card < table.length; card += 1) {
    if (table.firstDay[card] === today) introduced += 1
    const learns = table.kind[card] === 'learning' && rests[card] === 0
    if (learns) learning.push(card)
    if (!learns && table.lastDay[card] !== today) continue
    taken[card] = 1
    for (const near of neighbours[card] ?? []) taken[near] = 1
  }
  return { learning, taken, introduced }
}

/** The reviews until today and the new cards, in the order of the cards. */
function sortOut({ kind, dueDay, length }: Table, rests: Uint8Array, today: number) {
  const dueToday: number[] = []
  const unseen: number[] = []
  let laterDay = Number.POSITIVE_INFINITY
  for (let card = 0; card < length; card += 1) {
    if (rests[card] === 1) continue
    const day = dueDay[card] ?? 0
    if (kind[card] === 'new') unseen.push(card)
    else if (kind[card] === 'due' && day <= today) dueToday.push(card)
    else if (kind[card] === 'due') laterDay = Math.min(laterDay, day)
  }
  return { dueToday, unseen, laterDay: laterDay === Number.POSITIVE_INFINITY ? null : laterDay }
}

/** Those that were due first come first; where a card has no neighbours, its turn changes nothing. */
function byDay(table: Table, neighbours: Neighbours, cards: readonly number[]): readonly number[] {
  const hasNone = (card: number) => neighbours[card] === undefined || neighbours[card].length === 0
  const keys = cards.filter((card) => !hasNone(card)).map((card) => dayAndPlace(table, card))
  // Numbers alone are sorted many times faster than by a function.
  const sorted = Array.from(Float64Array.from(keys).sort(), (key) => placeOf(table, key))
  return [...cards.filter(hasNone), ...sorted]
}

/** One number for both, since days may be before 1970. */
const dayAndPlace = ({ dueDay, length }: Table, card: number) => (dueDay[card] ?? 0) * length + card
const placeOf = ({ length }: Table, key: number) => ((key % length) + length) % length

function restsIn(
  { places, length }: Table,
  { suspended, buried }: Pick<Known, 'suspended' | 'buried'>,
): Uint8Array {
  const rests = new Uint8Array(length)
  for (const keys of [suspended, buried])
    for (const key of keys) {
      const card = places.get(key)
      if (card !== undefined) rests[card] = 1
    }
  return rests
}

export function soonest(cards: readonly number[], dueAt: (card: number) => number): number | undefined {
  return cards.reduce<number | undefined>(
    (first, card) => (first === undefined || dueAt(card) < dueAt(first) ? card : first),
    undefined,
  )
}
