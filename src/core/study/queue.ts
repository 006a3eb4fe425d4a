import { dayStart, epochTime, type Memory, type Moment, recallAt, studyDay, studyTime } from './schedule.ts'
import { type Table, tableOf } from './table.ts'

const minuteMs = 60_000

/** Anki's: with nothing else left, a learning card is shown this many minutes before its step is over. */
export const learnAheadMinutes = 20

/** How far ahead one can study, in days. */
export const aheadChoices = [1, 3, 7, 30] as const

export interface QueueCard {
  readonly key: string
  /** What siblings have in common: of them one is shown a day. */
  readonly note: string
}

/** What is known of the cards, by their keys. */
export interface Known {
  /** Of those that were rated. */
  readonly memories: ReadonlyMap<string, Memory>
  /** Keys whose memory changed in that map, the first change first; without it the map must not change. */
  readonly changed?: readonly string[]
  readonly suspended: ReadonlySet<string>
  /** Those that are buried for today. */
  readonly buried: ReadonlySet<string>
}

export interface QueueOptions {
  /** New cards of the whole day, those that were begun today among them. */
  readonly newPerDay: number
  /** Also what is due in the next so many days. */
  readonly aheadDays: number
  /** A card to show first, where it is among those to be studied now. */
  readonly prefer: string | null
}

export interface Queue {
  readonly counts: { readonly new: number; readonly learning: number; readonly due: number }
  /** How many cards wait to be recalled: reviews of the day, and learning cards whose step is over. */
  readonly waiting: number
  /** The card to show now, or null. */
  readonly next: string | null
  /** The place of that card among the cards. */
  readonly place: number | null
  /** When the next card comes, in epoch milliseconds; null if none is scheduled. */
  readonly nextDue: number | null
  /** What can be studied besides, once nothing is left for now; until then null. */
  readonly more: More | null
}

export interface More {
  /** New cards beyond the day's number. */
  readonly fresh: number
  /** How many cards come in so many days; only where more come than in fewer. */
  readonly ahead: readonly { readonly days: number; readonly cards: number }[]
}

/**
 * Says what is to be studied now, in this order: learning cards whose step is over, then due reviews by their day,
 * then new cards up to the day's number, then learning cards a little early, then reviews of days to come, the one
 * that is most forgotten first. Reviews of one day and new cards keep the order of `cards`, in which sections are
 * mixed.
 *
 * Siblings are buried as Anki does it: of the cards of one note that are new or due only the first is shown, and
 * none where one was rated today. Learning cards are never buried.
 *
 * It is worked out anew after each rating, over all cards: hence passes over plain numbers, and no sorting where
 * the first will do.
 */
export function buildQueue(
  cards: readonly QueueCard[],
  known: Known,
  now: Moment,
  { newPerDay, aheadDays, prefer }: QueueOptions,
): Queue {
  const table = tableOf(cards, known.memories, known.changed ?? null)
  const today = studyDay(studyTime(now))
  const stock = takeStock(table, known, today)
  const { learning, notes } = stock
  const fresh = Math.min(stock.freshNotes, Math.max(0, newPerDay - stock.introduced))
  const early =
    aheadDays === 0 ? [] : mostForgotten(cards, known, ahead(table, stock, today + aheadDays), now.at)

  const dueAt = (card: number) => table.dueAt[card] ?? 0
  const over = learning.filter((card) => dueAt(card) <= now.at)
  const soon = learning.filter((card) => dueAt(card) <= now.at + learnAheadMinutes * minuteMs)
  const canShow = (card: number): boolean => {
    if (stock.rests[card] === 1) return false
    const note = notes[table.note[card] ?? 0]
    const kind = table.kind[card]
    if (kind === 'learning') return soon.includes(card)
    if (kind === 'new') return fresh > 0 && note === isFresh
    return (note !== isTaken && (table.dueDay[card] ?? 0) <= today) || early.includes(card)
  }
  const wanted = prefer === null ? undefined : table.places.get(prefer)
  const next =
    (wanted !== undefined && canShow(wanted) ? wanted : undefined) ??
    soonest(over, dueAt) ??
    stock.firstDue ??
    (fresh > 0 ? stock.firstFresh : null) ??
    soonest(soon, dueAt) ??
    early[0] ??
    null
  const waits = stock.buried || stock.cards > stock.dueNotes + fresh
  return {
    counts: { new: fresh, learning: learning.length, due: stock.dueNotes + early.length },
    waiting: over.length + stock.dueNotes,
    next: next === null ? null : (cards[next]?.key ?? null),
    place: next,
    nextDue: nextDue(stock, learning.map(dueAt), now, waits ? today + 1 : null),
    more: next === null ? { fresh: stock.freshNotes - fresh, ahead: countAhead(table, stock, today) } : null,
  }
}

// What a note is to the day.
const isFree = 0
/** A card of it was rated today, or is being learned. */
const isTaken = 1
const isDueNote = 2
const isFresh = 3

/** Cards are named by their place. Those that are suspended or buried count nowhere. */
interface Stock {
  /** 1 for the cards that are suspended or buried. */
  readonly rests: Uint8Array
  /** By the number of the note: one of the four above. */
  readonly notes: Uint8Array
  readonly learning: readonly number[]
  readonly firstDue: number | null
  readonly firstFresh: number | null
  readonly dueNotes: number
  readonly freshNotes: number
  /** How many cards are due or new, siblings as well. */
  readonly cards: number
  /** The first study day after today on which a review is due; null if there is none. */
  readonly laterDay: number | null
  /** How many cards were begun today. */
  readonly introduced: number
  /** Whether one that is buried would come today. */
  readonly buried: boolean
}

function takeStock(table: Table, known: Known, today: number): Stock {
  const { kind, note, dueDay, firstDay, lastDay, length } = table
  const rests = restsIn(table, known)
  const notes = new Uint8Array(table.notes)
  const learning: number[] = []
  let introduced = 0
  for (let card = 0; card < length; card += 1) {
    if (firstDay[card] === today) introduced += 1
    const learns = kind[card] === 'learning' && rests[card] === 0
    if (learns) learning.push(card)
    if (learns || lastDay[card] === today) notes[note[card] ?? 0] = isTaken
  }
  let [cards, dueNotes, freshNotes] = [0, 0, 0]
  let firstDue: number | null = null
  let firstFresh: number | null = null
  let soonestDay = Number.POSITIVE_INFINITY
  let laterDay = Number.POSITIVE_INFINITY
  for (let card = 0; card < length; card += 1) {
    if (kind[card] !== 'due' || rests[card] === 1) continue
    const day = dueDay[card] ?? 0
    const of = note[card] ?? 0
    if (day > today) laterDay = Math.min(laterDay, day)
    else {
      cards += 1
      if (notes[of] === isTaken) continue
      if (notes[of] === isFree) dueNotes += 1
      notes[of] = isDueNote
      if (day < soonestDay) {
        firstDue = card
        soonestDay = day
      }
    }
  }
  for (let card = 0; card < length; card += 1) {
    if (kind[card] !== 'new' || rests[card] === 1) continue
    cards += 1
    const of = note[card] ?? 0
    if (notes[of] !== isFree) continue
    notes[of] = isFresh
    freshNotes += 1
    firstFresh ??= card
  }
  return {
    rests,
    notes,
    learning,
    firstDue,
    firstFresh,
    dueNotes,
    freshNotes,
    cards,
    laterDay: laterDay === Number.POSITIVE_INFINITY ? null : laterDay,
    introduced,
    buried: [...known.buried].some((key) => {
      const card = table.places.get(key)
      return (
        card !== undefined &&
        !known.suspended.has(key) &&
        !(kind[card] === 'due' && (dueDay[card] ?? 0) > today)
      )
    }),
  }
}

function restsIn({ places, length }: Table, { suspended, buried }: Known): Uint8Array {
  const rests = new Uint8Array(length)
  for (const keys of [suspended, buried])
    for (const key of keys) {
      const card = places.get(key)
      if (card !== undefined) rests[card] = 1
    }
  return rests
}

function soonest(cards: readonly number[], dueAt: (card: number) => number): number | undefined {
  return cards.reduce<number | undefined>(
    (first, card) => (first === undefined || dueAt(card) < dueAt(first) ? card : first),
    undefined,
  )
}

/** Reviews that are due after today, up to a day, of notes that were not asked for today. */
function ahead(table: Table, { rests, notes, laterDay }: Stock, upTo: number): readonly number[] {
  if (laterDay === null) return []
  const found: number[] = []
  for (let card = 0; card < table.length; card += 1) {
    const day = table.dueDay[card] ?? 0
    const isOne = table.kind[card] === 'due' && day >= laterDay && day <= upTo && rests[card] === 0
    if (isOne && notes[table.note[card] ?? 0] !== isTaken) found.push(card)
  }
  return found
}

/** One card of each note, the most forgotten first. */
function mostForgotten(
  cards: readonly QueueCard[],
  { memories }: Known,
  places: readonly number[],
  at: number,
): readonly number[] {
  const asked = new Set<string>()
  return places
    .map((place) => {
      const { key = '', note = '' } = cards[place] ?? {}
      const memory = memories.get(key)
      return { place, note, recall: (memory && recallAt(memory, at)) ?? 0 }
    })
    .sort((a, b) => a.recall - b.recall)
    .filter(({ note }) => !asked.has(note) && asked.add(note))
    .map(({ place }) => place)
}

function countAhead(table: Table, stock: Stock, today: number): More['ahead'] {
  const counts = aheadChoices.map((days) => ({
    days,
    cards: new Set(ahead(table, stock, today + days).map((card) => table.note[card])).size,
  }))
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
  const moments = [
    ...days.map((day) => epochTime(dayStart(day), now.utcOffset)),
    ...steps.filter((at) => at > now.at),
  ]
  return moments.length === 0 ? null : moments.reduce((a, b) => Math.min(a, b))
}
