import { z } from 'zod'
import { type Goal, writeGoal } from '../goals.ts'
import { count, once } from '../schemas/form.ts'
import { type NamedDocument, namedDocument } from './document.ts'
import { byCommand, type CommandKind, describeDocument, none, type StoredForm, said } from './kind.ts'

/** Sets the hour by which a document must be known, and how well. */
export interface GoalSet extends StoredForm<'goal.set'> {
  readonly document: NamedDocument
  readonly goal: Goal
}

export interface GoalEffect {
  readonly kind: 'goal.set'
  readonly id: string
}

export const goalSet: CommandKind<GoalSet, GoalSet, GoalEffect> = {
  schema: once(() => said('goal.set', { document: namedDocument(), goal: goal() })),
  apply(db, { document, goal }) {
    const before = writeGoal(db, document.id, goal)
    if (before === null) return null
    return {
      effect: { kind: 'goal.set', id: document.id },
      inverse: { v: 1, kind: 'goal.set', document, goal: before },
    }
  },
  reversal: () => byCommand(goalSet),
  rewords: none,
  isStudied: false,
  describe: ({ document }) => describeDocument('goal-set', document),
}

const goal = once(
  (): z.ZodType<Goal> =>
    z.object({ briefingAt: count().nullable(), goal: z.number().gt(0).max(1).nullable() }),
)
