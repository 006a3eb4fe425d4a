/** Plans are asked for whenever Today or a briefing is looked at, and take long: each is kept until it would be another one. */
import type { Plan } from '../../core/model/plan.ts'
import { type PlanQuestion, planning } from '../../core/study/plan.ts'
import { studyDay, studyTime } from '../../core/study/schedule.ts'
import { inTurns } from '../base/turns.ts'
import type { Database } from '../store/database.ts'
import type { Learner } from './learner.ts'

/** So long a plan stands where nothing but the time has changed, in ms; on the last day it is about minutes. */
const standsFor = 5 * 60_000
const lastDay = 86_400_000

interface Kept {
  readonly of: readonly unknown[]
  readonly plan: Promise<Plan>
}

/** By the id of the briefing. */
const kept = new WeakMap<Database, Map<string, Kept>>()

/** The plan that a question asks for; worked out in turns, unless it was asked for before. */
export function keptPlan(
  db: Database,
  briefing: string,
  question: Omit<PlanQuestion, keyof Learner>,
  learner: Learner,
): Promise<Plan> {
  const plans = kept.get(db) ?? new Map<string, Kept>()
  kept.set(db, plans)
  const of = dependsOn(question, learner)
  const known = plans.get(briefing)
  if (known !== undefined && isSame(known.of, of)) return known.plan
  const plan = inTurns(planning({ ...question, ...learner }))
  const own = { of, plan }
  plans.set(briefing, own)
  // A failure is not kept: the next call tries again. A newer one may stand there by then.
  plan.catch(() => plans.get(briefing) === own && plans.delete(briefing))
  return plan
}

/** All that a plan depends on: cards, learner and memories are other objects where anything about them is otherwise. */
function dependsOn(
  { cards, memories, now, hour, ...said }: Omit<PlanQuestion, keyof Learner>,
  learner: Learner,
): readonly unknown[] {
  const { at, ...clock } = now
  const time = hour - at > lastDay ? Math.floor(at / standsFor) : at
  return [
    learner,
    JSON.stringify([said, hour, clock, studyDay(studyTime(now)), time]),
    ...cards.flatMap(({ id }) => [id, memories.get(id)]),
  ]
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at])
