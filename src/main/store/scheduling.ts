import {
  makeScheduler,
  type Scheduler,
  scheduleDefaults,
  soundWeights,
  standardWeights,
} from '../../core/study/schedule.ts'
import type { Database } from './database.ts'
import { parseSteps } from './reviews.ts'
import { readSetting, writeSetting } from './settings.ts'
import { isCount, isRecord } from './values.ts'

/** The settings of the schedule that the user can choose. */
export interface Choice {
  /** The recall at which a review is due, 0.7 to 0.97. */
  readonly retention: number
  /** Minutes of the steps of a new card. */
  readonly learningSteps: readonly number[]
  /** The hour of local time at which a day begins, 0 to 23. */
  readonly rollover: number
}

/** Weights that were fitted to the user's answers, since when they are used, and what they gained then (app/weights.ts). */
export interface Fit {
  readonly weights: readonly number[]
  readonly at: number
  readonly before: number
  readonly after: number
  readonly held: number
}

/** The settings by which the memories of the cards were worked out. */
export interface Scheduling extends Choice {
  /** Counts the changes of what holds for all ratings: a memory of another generation was worked out with something else. */
  readonly generation: number
  /** Null where the standard weights are used. */
  readonly fit: Fit | null
  /** The recall that a briefing has set for its documents, by document (`own-settings.ts` keeps it up). */
  readonly own: Readonly<Record<string, number>>
}

const key = 'schedule'
const first: Scheduling = {
  // The first one was that of steps without Anki's Hard.
  generation: 2,
  retention: scheduleDefaults.retention,
  learningSteps: scheduleDefaults.learningSteps,
  fit: null,
  rollover: scheduleDefaults.rollover,
  own: {},
}

export function readScheduling(db: Database): Scheduling {
  return readSetting(db, key, parseScheduling) ?? first
}

/**
 * Other steps hold for ratings to come: each rating in the log carries those that it was given under.
 *
 * @returns whether the memories are to be worked out again
 */
export function writeScheduling(db: Database, { retention, learningSteps, rollover }: Choice): boolean {
  const before = readScheduling(db)
  const renews = retention !== before.retention || rollover !== before.rollover
  const generation = before.generation + (renews ? 1 : 0)
  const after = { generation, retention, learningSteps, rollover, fit: before.fit, own: before.own }
  if (JSON.stringify(after) !== JSON.stringify(before)) writeSetting(db, key, after, parseScheduling)
  return renews
}

/** Uses weights from now on, or (null) the standard ones: the memories are to be worked out again. */
export function writeFit(db: Database, fit: Fit | null): void {
  const before = readScheduling(db)
  writeSetting(db, key, { ...before, generation: before.generation + 1, fit }, parseScheduling)
}

/** Notes the recall that briefings set for their documents: the memories of those of which it changed are to be worked out again. */
export function writeOwn(db: Database, own: Scheduling['own']): void {
  writeSetting(db, key, { ...readScheduling(db), own }, parseScheduling)
}

/** The weights by which all cards are scheduled. */
export const weightsOf = ({ fit }: Pick<Scheduling, 'fit'>): readonly number[] =>
  fit?.weights ?? standardWeights

const made = new Map<string, Scheduler>()

/** The scheduler of some settings; each is made once. */
export function schedulerOf(scheduling: Omit<Scheduling, 'generation' | 'own'>): Scheduler {
  const { retention, learningSteps, rollover, fit } = scheduling
  const name = JSON.stringify([retention, learningSteps, rollover, fit?.weights])
  const known = made.get(name)
  if (known !== undefined) return known
  const weights = weightsOf(scheduling)
  const scheduler = makeScheduler({ ...scheduleDefaults, retention, learningSteps, rollover, weights })
  made.set(name, scheduler)
  return scheduler
}

/** The scheduler of the cards of a document. */
export const schedulerFor = (scheduling: Scheduling, document: string): Scheduler =>
  schedulerOf({ ...scheduling, retention: retentionFor(scheduling, document) })

/** The recall at which a review of a document's cards is due. */
export const retentionFor = ({ retention, own }: Scheduling, document: string): number =>
  Object.hasOwn(own, document) ? (own[document] ?? retention) : retention

/** Whether a stored choice is one that memories can be worked out with. */
export function isScheduling(value: unknown): boolean {
  const parsed = parseScheduling(value)
  if (parsed === null) return false
  const { retention, learningSteps, rollover, own } = parsed
  const isHour = rollover >= 0 && rollover < 24
  const isShare = (share: number): boolean => share > 0 && share < 1
  return (
    isHour &&
    [retention, ...Object.values(own)].every(isShare) &&
    learningSteps.every((step) => step > 0 && step < 100_000)
  )
}

/** Each field that is not understood is as at first. */
function parseScheduling(value: unknown): Scheduling | null {
  if (!isRecord(value)) return null
  const { generation, retention, learningSteps, rollover, fit, own } = value
  return {
    generation: isCount(generation) ? generation : first.generation,
    retention: typeof retention === 'number' ? retention : first.retention,
    learningSteps: parseSteps(learningSteps) ?? first.learningSteps,
    rollover: isCount(rollover) ? rollover : first.rollover,
    fit: parseFit(fit),
    own: isRecord(own) && Object.values(own).every(isFiniteNumber) ? (own as Scheduling['own']) : {},
  }
}

/** Null for what is none: then the standard weights hold. */
function parseFit(value: unknown): Fit | null {
  if (!isRecord(value) || !Array.isArray(value.weights)) return null
  const weights = soundWeights(value.weights)
  const { at, before, after, held } = value
  if (weights === null || ![at, before, after, held].every(isFiniteNumber)) return null
  return { weights, at, before, after, held } as Fit
}

const isFiniteNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)
