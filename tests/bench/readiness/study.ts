import { type Trial, trialOf } from '../../../src/core/study/calibrate.ts'
import {
  type Memory,
  type Moment,
  makeScheduler,
  newMemory,
  type Review,
} from '../../../src/core/study/schedule.ts'
import { briefingHour, type Cell, dayMs, firstSitting, listSittings, showingSeconds } from './cells.ts'
import type { Learner } from './learner.ts'

/** What whoever chooses the next card can see: never the learner. */
export interface Desk {
  readonly cards: readonly string[]
  readonly memories: ReadonlyMap<string, Memory>
  readonly log: readonly Review[]
  /** What the log says about recall on later days. */
  readonly trials: readonly Trial[]
  /** Seconds that each showing of the log took. */
  readonly seconds: readonly number[]
  readonly hour: number
}

/** Chooses what to study. */
export interface Policy {
  /** Called when a sitting begins. */
  begin(desk: Desk, now: Moment, minutes: number): void
  /** The card to show, or null to end the sitting. */
  next(desk: Desk, now: Moment, secondsLeft: number): string | null
}

export interface Sitting {
  readonly day: number
  readonly endedAt: number
  readonly desk: Desk
}

export const momentOf = (at: number): Moment => ({ at, utcOffset: 0 })

/**
 * Studies a cell to its end. A sitting lasts until its minutes are over (a card begun is finished) or nothing is
 * left to show. A card that is recalled is rated Good, any other Again: so is the first showing of each.
 * @param onSitting called after each sitting, with what was seen so far
 */
export function study(
  cell: Cell,
  seed: number,
  learner: Learner,
  policy: Policy,
  onSitting: (sitting: Sitting) => void = () => {},
): Desk {
  const scheduler = makeScheduler()
  const cards = Array.from({ length: cell.cards }, (_, n) => String(n))
  const memories = new Map<string, Memory>()
  const log: Review[] = []
  const seconds: number[] = []
  const trials: Trial[] = []
  const desk: Desk = { cards, memories, log, trials, seconds, hour: briefingHour(cell) }
  let clock = firstSitting
  for (const day of listSittings(cell, seed)) {
    const begins = firstSitting + day * dayMs
    learner.pass((begins - clock) / 1_000, 'away')
    clock = begins
    const ends = begins + cell.minutes * 60_000
    policy.begin(desk, momentOf(clock), cell.minutes)
    while (clock < ends) {
      const now = momentOf(clock)
      const card = policy.next(desk, now, (ends - clock) / 1_000)
      if (card === null) break
      const isNew = !memories.has(card)
      const recalled = learner.show(Number(card))
      const entry: Review = { card, rating: recalled ? 3 : 1, ...now }
      const before = memories.get(card)
      const trial = trialOf(before, entry)
      if (trial !== null) trials.push(trial)
      memories.set(card, scheduler.review(before ?? newMemory(now), entry))
      log.push(entry)
      const took = isNew ? showingSeconds.new : recalled ? showingSeconds.right : showingSeconds.wrong
      seconds.push(took)
      learner.pass(took, 'studying')
      clock += took * 1_000
    }
    onSitting({ day, endedAt: clock, desk })
  }
  return desk
}

/** The true mean recall over all cards of a learner who studies no more, some seconds from now. */
export function measureRecall(learner: Learner, cards: number, seconds: number): number {
  let sum = 0
  for (let card = 0; card < cards; card += 1) sum += learner.recallIn(card, seconds)
  return sum / cards
}
