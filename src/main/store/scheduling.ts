import { makeScheduler, type Scheduler, scheduleDefaults } from '../../core/study/schedule.ts'
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

/** The settings by which the memories of the cards were worked out. */
export interface Scheduling extends Choice {
  /** Counts the changes of what holds for all ratings: a memory of another generation was worked out with something else. */
  readonly generation: number
}

const key = 'schedule'
const first: Scheduling = {
  // The first one was that of steps without Anki's Hard.
  generation: 2,
  retention: scheduleDefaults.retention,
  learningSteps: scheduleDefaults.learningSteps,
  rollover: scheduleDefaults.rollover,
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
  const after = { generation: before.generation + (renews ? 1 : 0), retention, learningSteps, rollover }
  if (JSON.stringify(after) !== JSON.stringify(before)) writeSetting(db, key, after, parseScheduling)
  return renews
}

const made = new Map<string, Scheduler>()

/** The scheduler of a choice; each is made once. */
export function schedulerOf({ retention, learningSteps, rollover }: Choice): Scheduler {
  const name = JSON.stringify([retention, learningSteps, rollover])
  const known = made.get(name)
  if (known !== undefined) return known
  const scheduler = makeScheduler({ ...scheduleDefaults, retention, learningSteps, rollover })
  made.set(name, scheduler)
  return scheduler
}

/** Whether a stored choice is one that memories can be worked out with. */
export function isScheduling(value: unknown): boolean {
  const parsed = parseScheduling(value)
  if (parsed === null) return false
  const { retention, learningSteps, rollover } = parsed
  const isHour = rollover >= 0 && rollover < 24
  return isHour && retention > 0 && retention < 1 && learningSteps.every((step) => step > 0 && step < 100_000)
}

/** Each field that is not understood is as at first. */
function parseScheduling(value: unknown): Scheduling | null {
  if (!isRecord(value)) return null
  const { generation, retention, learningSteps, rollover } = value
  return {
    generation: isCount(generation) ? generation : first.generation,
    retention: typeof retention === 'number' ? retention : first.retention,
    learningSteps: parseSteps(learningSteps) ?? first.learningSteps,
    rollover: isCount(rollover) ? rollover : first.rollover,
  }
}
