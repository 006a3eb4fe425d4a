import { createEmptyCard, type Card as FsrsCard, fsrs, type Grade, State } from 'ts-fsrs'

/**
 * The only importer of ts-fsrs.
 *
 * The library counts elapsed days by UTC date. A learner's day ends at 04:00 local time, so it is
 * handed *study times*: the local wall time minus 4 hours, written as if it were UTC. Its dates are
 * then the learner's days. Every time inside this file is a study time; callers give and get
 * milliseconds since 1970 UTC ("epoch") together with the offset of local time, in minutes.
 */
const dayMs = 86_400_000
const minuteMs = 60_000
const rolloverMs = 4 * 60 * minuteMs

export type Rating = 1 | 2 | 3 | 4
export const ratings: readonly Rating[] = [1, 2, 3, 4]

/** One rating, as the log keeps it. `utcOffset` is local time minus UTC in minutes at that moment. */
export interface Review {
  readonly card: string
  readonly rating: Rating
  readonly at: number
  readonly utcOffset: number
}

export interface Moment {
  readonly at: number
  readonly utcOffset: number
}

/** What is remembered of one card, derived from its reviews and nothing else. */
export interface Memory {
  readonly phase: 'new' | 'learning' | 'due'
  /** Study time at which it comes back. */
  readonly due: number
  readonly lapses: number
  readonly reps: number
  readonly firstDay: number | null
  readonly fsrs: FsrsCard
}

// Anki's defaults: 90 % retention, steps of 1 and 10 minutes. No fuzz: the same log gives the same state.
const scheduler = fsrs({
  request_retention: 0.9,
  enable_fuzz: false,
  enable_short_term: true,
  learning_steps: ['1m', '10m'],
  relearning_steps: ['10m'],
})

/** Epoch milliseconds to study time. */
export function studyTime({ at, utcOffset }: Moment): number {
  return at + utcOffset * minuteMs - rolloverMs
}

/** Study time back to epoch milliseconds, for the given offset of local time. */
export function epochTime(study: number, utcOffset: number): number {
  return study - utcOffset * minuteMs + rolloverMs
}

/** The number of the study day that holds a study time. */
export function studyDay(study: number): number {
  return Math.floor(study / dayMs)
}

/** The study time at which a study day begins. */
export function dayStart(day: number): number {
  return day * dayMs
}

/** A card that was never seen. */
export function newMemory(now: Moment): Memory {
  return fromFsrs(createEmptyCard(new Date(studyTime(now))), null)
}

/** The memory of a card after one more review. */
export function review(memory: Memory, entry: Review): Memory {
  const study = studyTime(entry)
  const next = scheduler.next(memory.fsrs, new Date(study), entry.rating as Grade).card
  return fromFsrs(next, memory.firstDay ?? studyDay(study))
}

/** The memory of every card that has reviews, replayed from the log in its order. */
export function replay(log: readonly Review[]): Map<string, Memory> {
  const memories = new Map<string, Memory>()
  for (const entry of log) {
    memories.set(entry.card, review(memories.get(entry.card) ?? newMemory(entry), entry))
  }
  return memories
}

/** Minutes until the card would come back, for Again, Hard, Good and Easy. */
export function intervals(memory: Memory, now: Moment): readonly [number, number, number, number] {
  const study = studyTime(now)
  const minutes = (rating: Grade) =>
    (scheduler.next(memory.fsrs, new Date(study), rating).card.due.getTime() - study) / minuteMs
  return [minutes(1), minutes(2), minutes(3), minutes(4)]
}

/** Whether a card is to be shown: learning steps by the minute, reviews by the study day. */
export function isDue(memory: Memory, study: number): boolean {
  if (memory.phase === 'learning') return memory.due <= study
  return memory.phase === 'due' && studyDay(memory.due) <= studyDay(study)
}

function fromFsrs(card: FsrsCard, firstDay: number | null): Memory {
  return {
    phase: card.state === State.New ? 'new' : card.state === State.Review ? 'due' : 'learning',
    due: card.due.getTime(),
    lapses: card.lapses,
    reps: card.reps,
    firstDay,
    fsrs: card,
  }
}
