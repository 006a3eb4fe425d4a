import {
  dayStart,
  epochTime,
  isDue,
  type Memory,
  type Moment,
  recallAt,
  showsAt,
  studyDay,
  studyTime,
} from './schedule.ts'

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
 * Orders what is to be studied now: learning cards whose step is over, then due reviews by their day, then new cards
 * up to the day's number, then learning cards a little early, then reviews of days to come, the one that is most
 * forgotten first. Reviews of one day and new cards keep the order of `cards`, in which sections are mixed.
 *
 * Siblings are buried as Anki does it: of the cards of one note that are new or due only the first is shown, and
 * none where one was rated today. Learning cards are never buried.
 */
export function buildQueue(
  cards: readonly QueueCard[],
  known: Known,
  now: Moment,
  options: QueueOptions,
): Queue {
  const today = studyDay(studyTime(now))
  const sorted = sortOut(cards, known, now)
  const { learning, introduced } = sorted
  const taken = new Set(sorted.ratedToday)
  for (const { note } of learning) taken.add(note)
  const dueAll = firstOfNotes(sorted.due, taken)
  const unseen = firstOfNotes(sorted.fresh, taken)
  const fresh = unseen.slice(0, Math.max(0, options.newPerDay - introduced))
  const later = sorted.later.filter(({ note, memory }) => lastDay(memory) !== today && !taken.has(note))
  const early = options.aheadDays === 0 ? [] : mostForgotten(later, today + options.aheadDays, now.at)

  const over = learning.filter(({ memory }) => isDue(memory, now))
  const horizon = now.at + learnAheadMinutes * minuteMs
  const soon = learning.filter(({ memory }) => !isDue(memory, now) && memory.dueAt <= horizon)
  const order = [...over, ...dueAll, ...fresh, ...soon, ...early]
  const preferred = order.find(({ key }) => key === options.prefer)
  return {
    counts: { new: fresh.length, learning: learning.length, due: dueAll.length + early.length },
    waiting: over.length + dueAll.length,
    next: (preferred ?? order[0])?.key ?? null,
    nextDue: nextDue(sorted, now, sorted.due.length + sorted.fresh.length > dueAll.length + fresh.length),
    more: order.length > 0 ? null : { fresh: unseen.length - fresh.length, ahead: countAhead(later, today) },
  }
}

interface Seen extends QueueCard {
  readonly memory: Memory
}

interface Sorted {
  /** By when their steps are over. */
  readonly learning: readonly Seen[]
  /** By their days. */
  readonly due: readonly Seen[]
  readonly later: readonly Seen[]
  readonly fresh: readonly QueueCard[]
  /** Whether one that is buried would come today. */
  readonly buried: boolean
  /** Notes of which a card was rated today. */
  readonly ratedToday: ReadonlySet<string>
  /** How many cards were begun today. */
  readonly introduced: number
}

function sortOut(cards: readonly QueueCard[], { memories, suspended, buried }: Known, now: Moment): Sorted {
  const today = studyDay(studyTime(now))
  const learning: Seen[] = []
  const due: Seen[] = []
  const later: Seen[] = []
  const fresh: QueueCard[] = []
  const ratedToday = new Set<string>()
  let introduced = 0
  let isBuried = false
  for (const card of cards) {
    const memory = memories.get(card.key)
    if (memory !== undefined) {
      if (memory.firstDay === today) introduced += 1
      if (lastDay(memory) === today) ratedToday.add(card.note)
    }
    if (suspended.has(card.key)) continue
    if (buried.has(card.key)) {
      isBuried ||= memory === undefined || memory.phase === 'learning' || isDue(memory, now)
      continue
    }
    if (memory === undefined) fresh.push(card)
    else {
      const list = memory.phase === 'learning' ? learning : isDue(memory, now) ? due : later
      list.push({ key: card.key, note: card.note, memory })
    }
  }
  learning.sort((a, b) => a.memory.dueAt - b.memory.dueAt)
  due.sort((a, b) => studyDay(a.memory.due) - studyDay(b.memory.due))
  return { learning, due, later, fresh, buried: isBuried, ratedToday, introduced }
}

/** The study day of the last rating, as it was where and when it was given. */
function lastDay({ fsrs }: Memory): number | null {
  return fsrs.last_review === undefined ? null : studyDay(fsrs.last_review.getTime())
}

/** The first card of each note that is not taken; it takes its note. */
function firstOfNotes<T extends QueueCard>(cards: readonly T[], taken: Set<string>): readonly T[] {
  return cards.filter(({ note }) => {
    if (taken.has(note)) return false
    taken.add(note)
    return true
  })
}

function mostForgotten(later: readonly Seen[], day: number, at: number): readonly Seen[] {
  return firstOfNotes(
    later
      .filter(({ memory }) => studyDay(memory.due) <= day)
      .map((seen) => ({ ...seen, recall: recallAt(seen.memory, at) ?? 0 }))
      .sort((a, b) => a.recall - b.recall),
    new Set(),
  )
}

function countAhead(later: readonly Seen[], today: number): More['ahead'] {
  const counts = aheadChoices.map((days) => ({
    days,
    cards: new Set(later.filter(({ memory }) => studyDay(memory.due) <= today + days).map(({ note }) => note))
      .size,
  }))
  return counts.filter(({ cards }, at) => cards > (counts[at - 1]?.cards ?? 0))
}

/** @param waits whether there are cards that would come today, but wait for another day */
function nextDue({ learning, later, buried }: Sorted, now: Moment, waits: boolean): number | null {
  let first =
    waits || buried
      ? epochTime(dayStart(studyDay(studyTime(now)) + 1), now.utcOffset)
      : Number.POSITIVE_INFINITY
  for (const { memory } of learning)
    if (!isDue(memory, now)) first = Math.min(first, showsAt(memory, now.utcOffset))
  for (const { memory } of later) first = Math.min(first, showsAt(memory, now.utcOffset))
  return first === Number.POSITIVE_INFINITY ? null : first
}
