import { makeScheduler, type Scheduler, scheduleDefaults } from '../../core/study/schedule.ts'
import type { Database } from './database.ts'
import { isCount, isRecord } from './parse-mark.ts'
import { readSetting, writeSetting } from './settings.ts'

/** What of the schedule the user can choose. */
export interface Choice {
  /** The recall at which a review is due, 0.7 to 0.97. */
  readonly retention: number
  /** Minutes of the steps of a new card. */
  readonly learningSteps: readonly number[]
}

/** What the memories of the cards are worked out with. */
export interface Scheduling extends Choice {
  /** Counts the changes: a memory of another generation was worked out with something else. */
  readonly generation: number
}

const key = 'schedule'
const first: Scheduling = {
  generation: 1,
  retention: scheduleDefaults.retention,
  learningSteps: scheduleDefaults.learningSteps,
}

export function readScheduling(db: Database): Scheduling {
  return readSetting(db, key, parseScheduling) ?? first
}

/** @returns whether it is another one than before: then the memories are to be worked out again. */
export function writeScheduling(db: Database, { retention, learningSteps }: Choice): boolean {
  const before = readScheduling(db)
  const after = { generation: before.generation + 1, retention, learningSteps }
  if (JSON.stringify({ ...after, generation: before.generation }) === JSON.stringify(before)) return false
  writeSetting(db, key, after, parseScheduling)
  return true
}

const made = new Map<string, Scheduler>()

/** The scheduler of a choice; each is made once. */
export function schedulerOf({ retention, learningSteps }: Choice): Scheduler {
  const name = JSON.stringify([retention, learningSteps])
  const known = made.get(name)
  if (known !== undefined) return known
  const scheduler = makeScheduler({ ...scheduleDefaults, retention, learningSteps })
  made.set(name, scheduler)
  return scheduler
}

function parseScheduling(value: unknown): Scheduling | null {
  if (!isRecord(value)) return null
  const { generation, retention, learningSteps } = value
  if (!isCount(generation) || typeof retention !== 'number') return null
  if (!Array.isArray(learningSteps) || !learningSteps.every((step) => typeof step === 'number')) return null
  return { generation, retention, learningSteps }
}
