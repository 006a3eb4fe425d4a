import { dayStart, epochTime, type Memory, type Moment, recallAt, studyDay, studyTime } from './schedule.ts'

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
 * It is worked out anew after each rating, over all cards: hence one pass, and no sorting where the first will do.
 */
export function buildQueue(
  cards: readonly QueueCard[],
  known: Known,
  now: Moment,
  { newPerDay, aheadDays, prefer }: QueueOptions,
): Queue {
  const stock = takeStock(cards, known, now)
  const { learning, taken } = stock
  const due = stock.due.filter(({ note }) => !taken.has(note))
  const dueNotes = new Set(due.map(({ note }) => note))
  const free = stock.unseen.filter(({ note }) => !taken.has(note) && !dueNotes.has(note))
  const freeNotes = new Set(free.map(({ note }) => note))
  const fresh = Math.min(freeNotes.size, Math.max(0, newPerDay - stock.introduced))
  const early = aheadDays === 0 ? [] : mostForgotten(ahead(stock, now, aheadDays), now.at)

  const over = learning.filter(({ memory }) => memory.dueAt <= now.at)
  const soon = learning.filter(({ memory }) => memory.dueAt <= now.at + learnAheadMinutes * minuteMs)
  const offered = [soon, due, fresh > 0 ? free : [], early]
  const next =
    (prefer === null ? undefined : offered.flatMap((list) => list.filter(({ key }) => key === prefer))[0]) ??
    least(over, ({ dueAt }) => dueAt) ??
    least(due, dueDay) ??
    (fresh > 0 ? free[0] : undefined) ??
    least(soon, ({ dueAt }) => dueAt) ??
    early[0]
  const waits = stock.buried || stock.due.length + stock.unseen.length > dueNotes.size + fresh
  return {
    counts: { new: fresh, learning: learning.length, due: dueNotes.size + early.length },
    waiting: over.length + dueNotes.size,
    next: next?.key ?? null,
    nextDue: nextDue(stock, now, waits),
    more: next === undefined ? { fresh: freeNotes.size - fresh, ahead: countAhead(stock, now) } : null,
  }
}

interface Seen extends QueueCard {
  readonly memory: Memory
}

/** The cards that are neither suspended nor buried, by what is to be done with them. */
interface Stock {
  readonly learning: readonly Seen[]
  readonly due: readonly Seen[]
  readonly later: readonly Seen[]
  readonly unseen: readonly QueueCard[]
  /** Notes of which a card was rated today, or is being learned. */
  readonly taken: ReadonlySet<string>
  /** How many cards were begun today. */
  readonly introduced: number
  /** Whether one that is buried would come today. */
  readonly buried: boolean
}

function takeStock(cards: readonly QueueCard[], { memories, suspended, buried }: Known, now: Moment): Stock {
  const today = studyDay(studyTime(now))
  const learning: Seen[] = []
  const due: Seen[] = []
  const later: Seen[] = []
  const unseen: QueueCard[] = []
  const taken = new Set<string>()
  let introduced = 0
  let isBuried = false
  for (const card of cards) {
    const { key, note } = card
    const memory = memories.get(key)
    if (memory?.firstDay === today) introduced += 1
    if (memory !== undefined && lastDay(memory) === today) taken.add(note)
    if (suspended.has(key)) continue
    const isLater = memory?.phase === 'due' && dueDay(memory) > today
    if (buried.has(key)) isBuried ||= !isLater
    else if (memory === undefined) unseen.push(card)
    else if (memory.phase === 'learning') {
      learning.push({ key, note, memory })
      taken.add(note)
    } else (isLater ? later : due).push({ key, note, memory })
  }
  return { learning, due, later, unseen, taken, introduced, buried: isBuried }
}

/** The study day on which a review is due. */
const dueDay = ({ due }: Memory): number => studyDay(due)

/** The study day of the last rating, as it was where and when it was given. */
function lastDay({ fsrs }: Memory): number | null {
  return fsrs.last_review === undefined ? null : studyDay(fsrs.last_review.getTime())
}

/** The first of those for which a number is least. */
function least(cards: readonly Seen[], of: (memory: Memory) => number): Seen | undefined {
  let found: Seen | undefined
  let lowest = Number.POSITIVE_INFINITY
  for (const card of cards) {
    const number = of(card.memory)
    if (number >= lowest) continue
    found = card
    lowest = number
  }
  return found
}

/** Reviews of the next so many days, of notes that were not asked for today. */
function ahead({ later, taken }: Stock, now: Moment, days: number): readonly Seen[] {
  const last = studyDay(studyTime(now)) + days
  return later.filter(({ note, memory }) => dueDay(memory) <= last && !taken.has(note))
}

/** One card of each note, the most forgotten first. */
function mostForgotten(cards: readonly Seen[], at: number): readonly Seen[] {
  const byNote = new Set<string>()
  return cards
    .map((seen) => ({ ...seen, recall: recallAt(seen.memory, at) ?? 0 }))
    .sort((a, b) => a.recall - b.recall)
    .filter(({ note }) => !byNote.has(note) && byNote.add(note))
}

function countAhead(stock: Stock, now: Moment): More['ahead'] {
  const counts = aheadChoices.map((days) => ({
    days,
    cards: new Set(ahead(stock, now, days).map(({ note }) => note)).size,
  }))
  return counts.filter(({ cards }, at) => cards > (counts[at - 1]?.cards ?? 0))
}

/** @param waits whether there are cards that would come today, but wait for another day */
function nextDue({ learning, later }: Stock, now: Moment, waits: boolean): number | null {
  const tomorrow = studyDay(studyTime(now)) + 1
  let day = waits ? tomorrow : Number.POSITIVE_INFINITY
  for (const { memory } of later) day = Math.min(day, dueDay(memory))
  let first = day === Number.POSITIVE_INFINITY ? day : epochTime(dayStart(day), now.utcOffset)
  for (const { memory } of learning) if (memory.dueAt > now.at) first = Math.min(first, memory.dueAt)
  return first === Number.POSITIVE_INFINITY ? null : first
}
