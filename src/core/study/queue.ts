import {
  dayStart,
  epochTime,
  isDue,
  type Memory,
  type Moment,
  showsAt,
  studyDay,
  studyTime,
} from './schedule.ts'

const minuteMs = 60_000

/** Anki's defaults. */
export const queueDefaults = {
  newPerDay: 20,
  /** With nothing else left, a learning card is shown this many minutes before its step is over. */
  learnAheadMinutes: 20,
} as const

export interface Queue {
  readonly counts: { readonly new: number; readonly learning: number; readonly due: number }
  /** The card to show now, or null. */
  readonly next: string | null
  /** When the next card comes, in epoch milliseconds; null if none is scheduled. */
  readonly nextDue: number | null
}

/**
 * Orders what is to be studied now: learning cards whose step is over, then due reviews, then new
 * cards in their given order up to the day's limit, then learning cards a little early.
 *
 * @param cards ids of all cards, best first
 * @param memories of the cards that have been seen
 * @param prefer a card to show first where it is among those to be studied now
 */
export function buildQueue(
  cards: readonly string[],
  memories: ReadonlyMap<string, Memory>,
  now: Moment,
  prefer: string | null = null,
): Queue {
  const study = studyTime(now)
  const seen = cards.flatMap((id) => {
    const memory = memories.get(id)
    return memory === undefined ? [] : [{ id, memory }]
  })
  const byDue = [...seen].sort((a, b) => a.memory.due - b.memory.due)
  const learning = byDue.filter(({ memory }) => memory.phase === 'learning')
  const due = byDue.filter(({ memory }) => memory.phase === 'due' && isDue(memory, now))
  const introduced = seen.filter(({ memory }) => memory.firstDay === studyDay(study)).length
  const fresh = cards
    .filter((id) => !memories.has(id))
    .slice(0, Math.max(0, queueDefaults.newPerDay - introduced))

  const stepOver = learning.filter(({ memory }) => isDue(memory, now))
  const ahead = now.at + queueDefaults.learnAheadMinutes * minuteMs
  const order = [
    ...stepOver.map(({ id }) => id),
    ...due.map(({ id }) => id),
    ...fresh,
    ...learning.filter(({ memory }) => !isDue(memory, now) && memory.dueAt <= ahead).map(({ id }) => id),
  ]
  const waiting = seen
    .filter(({ memory }) => !isDue(memory, now))
    .map(({ memory }) => showsAt(memory, now.utcOffset))
  const unseen = cards.some((id) => !memories.has(id) && !fresh.includes(id))
  const tomorrow = epochTime(dayStart(studyDay(study) + 1), now.utcOffset)
  const nextDue = [...waiting, ...(unseen ? [tomorrow] : [])].sort((a, b) => a - b)[0] ?? null
  return {
    counts: { new: fresh.length, learning: learning.length, due: due.length },
    next: prefer !== null && order.includes(prefer) ? prefer : (order[0] ?? null),
    nextDue,
  }
}

/** How many of the cards wait to be recalled: reviews of the day, and learning cards whose step is over. */
export function countDue(
  cards: readonly string[],
  memories: ReadonlyMap<string, Memory>,
  now: Moment,
): number {
  return cards.filter((id) => {
    const memory = memories.get(id)
    return memory !== undefined && isDue(memory, now)
  }).length
}
