import {
  BasicLearningStepsStrategy,
  ConvertStepUnitToMinutes,
  clipParameters,
  createEmptyCard,
  default_w,
  type FSRS,
  type Card as FsrsCard,
  forgetting_curve,
  fsrs,
  type Grade,
  Rating as Grades,
  State,
  StrategyMode,
  type TLearningStepsStrategy,
} from 'ts-fsrs'
import type { Rating } from '../model/rating.ts'
import { dayStart, type Moment, studyDay, studyTime, usualRollover } from './day.ts'
import type { StartingState } from './starting-state.ts'

export { type DayClock, dayStart, epochTime, type Moment, studyDay, studyTime } from './day.ts'

/**
 * The only importer of ts-fsrs.
 *
 * The library counts elapsed days by UTC date, so it is handed *study times* (`day.ts`), whose dates are the
 * learner's days. Every time inside this file is a study time; callers give and get milliseconds since 1970 UTC
 * ("epoch") together with how days are counted there.
 */
const dayMs = 86_400_000
const minuteMs = 60_000

/** One rating, as the log keeps it. The scheduler's own rollover where it does not say. */
export interface Review extends Moment {
  readonly card: string
  readonly rating: Rating
  /** Minutes of the steps of a new card when it was given; the scheduler's own where it does not say. */
  readonly learningSteps?: readonly number[]
}

/** What is remembered of one card, derived from its reviews and, where it came with one, its starting state. */
export interface Memory {
  readonly phase: 'new' | 'learning' | 'due'
  /** Study time at which it comes back. */
  readonly due: number
  /** The same in epoch milliseconds, as it looked from the last review: a step of ten minutes stays one when clocks change. */
  readonly dueAt: number
  /** Epoch milliseconds of the last review; null if there was none. */
  readonly lastAt: number | null
  /** Days after which recall has fallen to 90 %; 0 for a card that was never seen. */
  readonly stability: number
  readonly lapses: number
  readonly reps: number
  readonly firstDay: number | null
  readonly fsrs: FsrsCard
}

export interface ScheduleOptions {
  /** The recall at which a review is due, 0.7 to 0.99. */
  readonly retention: number
  /** Minutes of the steps of a new card, and of one that was forgotten. */
  readonly learningSteps: readonly number[]
  readonly relearningSteps: readonly number[]
  /** The 21 of FSRS-6, as the library numbers them. */
  readonly weights: readonly number[]
  /** The hour of local time at which a day begins. */
  readonly rollover: number
}

/** The weights by which everybody is scheduled at first: the defaults of FSRS-6. */
export const standardWeights: readonly number[] = default_w

/** Weights within what the scheduler allows; null for what are none. */
export function soundWeights(weights: readonly number[]): readonly number[] | null {
  if (weights.length !== standardWeights.length || !weights.every(Number.isFinite)) return null
  return clipParameters([...weights], scheduleDefaults.relearningSteps.length, true)
}

/** Anki's defaults. */
export const scheduleDefaults: ScheduleOptions = {
  retention: 0.9,
  learningSteps: [1, 10],
  relearningSteps: [10],
  weights: standardWeights,
  rollover: usualRollover,
}

export interface Scheduler {
  /** The memory that a card begins with which was studied elsewhere. */
  start(state: StartingState): Memory
  /** The memory of a card after one more review. One that is older than the last counts as at the same time. */
  review(memory: Memory, entry: Review): Memory
  /** The memory of every card that has reviews, replayed from the log in its order. */
  replay(log: readonly Review[]): Map<string, Memory>
  /** The chance that a card is recalled at a time (epoch milliseconds); null if it was never seen. */
  recallAt(memory: Memory, at: number): number | null
  /** Minutes until the card would come back, for Again, Hard, Good and Easy. */
  intervals(memory: Memory, now: Moment): readonly [number, number, number, number]
}

/** A scheduler without fuzz: the same log gives the same state. */
export function makeScheduler(options: ScheduleOptions = scheduleDefaults): Scheduler {
  const engines = new Map<string, FSRS>()
  const engineOf = (learningSteps: readonly number[]): FSRS => {
    const name = learningSteps.join()
    const engine = engines.get(name) ?? makeEngine({ ...options, learningSteps })
    engines.set(name, engine)
    return engine
  }
  const { rollover } = options
  const review = (memory: Memory, entry: Review): Memory => {
    const study = timeOf(memory, { rollover, ...entry })
    const engine = engineOf(entry.learningSteps ?? options.learningSteps)
    const next = engine.next(memory.fsrs, new Date(study), entry.rating as Grade).card
    const at = Math.max(entry.at, memory.lastAt ?? entry.at)
    return fromFsrs(next, at, study, memory.firstDay ?? studyDay(study))
  }
  return {
    start: (state) => startOf(state, rollover),
    review,
    replay: (log) => {
      const memories = new Map<string, Memory>()
      for (const entry of log) {
        memories.set(entry.card, review(memories.get(entry.card) ?? newMemory(entry), entry))
      }
      return memories
    },
    recallAt: (memory, at) => recallAt(memory, at, options.weights),
    intervals: (memory, now) => {
      const study = timeOf(memory, { rollover, ...now })
      const engine = engineOf(options.learningSteps)
      const after = (rating: Grade) =>
        (engine.next(memory.fsrs, new Date(study), rating).card.due.getTime() - study) / minuteMs
      return [after(1), after(2), after(3), after(4)]
    },
  }
}

function makeEngine({
  retention,
  learningSteps,
  relearningSteps,
  weights,
}: Omit<ScheduleOptions, 'rollover'>): FSRS {
  const minutes = (steps: readonly number[]) => steps.map((step) => `${step}m` as const)
  return fsrs({
    w: [...weights],
    request_retention: retention,
    enable_fuzz: false,
    enable_short_term: true,
    learning_steps: minutes(learningSteps),
    relearning_steps: minutes(relearningSteps),
  }).useStrategy(StrategyMode.LEARNING_STEPS, ankiSteps)
}

/**
 * Anki's steps. The library's differ in two: there Hard on any step waits as on the first, and a card on a step that
 * is gone, since there are fewer now, leaves its steps whatever is answered.
 */
const ankiSteps: TLearningStepsStrategy = (parameters, state, step) => {
  const isForgotten = state === State.Relearning || state === State.Review
  const steps = isForgotten ? parameters.relearning_steps : parameters.learning_steps
  const at = Math.max(0, Math.min(step, steps.length - 1))
  const next = BasicLearningStepsStrategy(parameters, state, at)
  const current = steps[at]
  if (state === State.Review || at === 0 || current === undefined) return next
  return { ...next, [Grades.Hard]: { scheduled_minutes: ConvertStepUnitToMinutes(current), next_step: at } }
}

/** A card that was never seen. */
export function newMemory(now: Moment): Memory {
  const study = studyTime(now)
  const { lastAt: _, ...memory } = fromFsrs(createEmptyCard(new Date(study)), now.at, study, null)
  return { ...memory, lastAt: null }
}

function startOf(state: StartingState, rollover: number): Memory {
  const { at, utcOffset, stability, difficulty, reps, lapses, phase } = state
  const study = studyTime({ at, utcOffset, rollover })
  const due = phase === 'review' ? dayStart(state.dueDay) : study + state.dueAt - at
  const card: FsrsCard = {
    ...{ stability, difficulty, reps, lapses, due: new Date(due), last_review: new Date(study) },
    state: { learning: State.Learning, relearning: State.Relearning, review: State.Review }[phase],
    elapsed_days: 0,
    scheduled_days: Math.max(0, studyDay(due) - studyDay(study)),
    learning_steps: 0,
  }
  // When it was begun is not known. One that is past its first steps took no day's place for a new card with its last rating.
  return fromFsrs(card, at, study, studyDay(study) - (phase === 'learning' ? 0 : 1))
}

/** A memory of a card that its user wants to come on another study day. What is remembered of it stays; one on its steps, too. */
export function putOff(memory: Memory, day: number): Memory {
  if (memory.phase !== 'due') return memory
  const due = dayStart(day)
  return {
    ...memory,
    due,
    dueAt: memory.dueAt + due - memory.due,
    fsrs: { ...memory.fsrs, due: new Date(due) },
  }
}

/** Whether a card is to be shown: learning steps by the minute, reviews by the study day. */
export function isDue(memory: Memory, now: Moment): boolean {
  if (memory.phase === 'learning') return memory.dueAt <= now.at
  return memory.phase === 'due' && studyDay(memory.due) <= studyDay(studyTime(now))
}

/**
 * The chance, 0 to 1, that a card is recalled some time after a review: the forgetting curve of FSRS-6 over
 * fractional days. (`get_retrievability` of the library floors to whole days.)
 * @param stability in days, above 0
 * @param days since the review; before it counts as at it
 */
export function recallAfter(stability: number, days: number, weights = standardWeights): number {
  return forgetting_curve(weights, Math.max(0, days), stability)
}

/** The chance that a card is recalled at a time (epoch milliseconds), by the standard curve; null if it was never seen. */
export function recallAt(memory: Memory, at: number, weights = standardWeights): number | null {
  return memory.lastAt === null ? null : recallAfter(memory.stability, (at - memory.lastAt) / dayMs, weights)
}

/** The study time of a moment, never before the last review: a clock that was set back makes no time negative. */
function timeOf(memory: Memory, now: Moment): number {
  return Math.max(studyTime(now), memory.fsrs.last_review?.getTime() ?? Number.NEGATIVE_INFINITY)
}

function fromFsrs(card: FsrsCard, at: number, study: number, firstDay: number | null): Memory {
  return {
    phase: card.state === State.New ? 'new' : card.state === State.Review ? 'due' : 'learning',
    due: card.due.getTime(),
    dueAt: at + card.due.getTime() - study,
    lastAt: at,
    stability: card.stability,
    lapses: card.lapses,
    reps: card.reps,
    firstDay,
    fsrs: card,
  }
}
