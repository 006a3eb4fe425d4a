import { z } from 'zod'
import { readDocument } from '../documents.ts'
import { type FactPair, writeNoConflict } from '../no-conflicts.ts'
import { once } from '../schemas/form.ts'
import { byCommand, type CommandKind, none, type StoredForm, said } from './kind.ts'

/** Says that two facts of two documents do not contradict each other, or takes that back. */
export interface ConflictSet extends StoredForm<'conflict.set'> {
  readonly pair: FactPair
  readonly isNone: boolean
}

export interface ConflictEffect {
  readonly kind: 'conflict.set'
}

export const conflictSet: CommandKind<ConflictSet, ConflictSet, ConflictEffect> = {
  schema: once(() => said('conflict.set', { pair: pair(), isNone: z.boolean() })),
  apply(db, { pair, isNone }) {
    if ([pair.one, pair.other].some(({ document }) => readDocument(db, document) === null)) return null
    const before = writeNoConflict(db, pair, isNone)
    return {
      effect: { kind: 'conflict.set' },
      inverse: { v: 1, kind: 'conflict.set', pair, isNone: before },
    }
  },
  reversal: () => byCommand(conflictSet),
  rewords: none,
  isStudied: false,
  describe: ({ isNone }) => ({ kind: isNone ? 'conflict-dismissed' : 'conflict-returned' }),
}

const place = once(() => z.object({ document: z.string().min(1), fact: z.string().min(1) }))

const pair = once(
  (): z.ZodType<FactPair> =>
    z.object({ one: place(), other: place() }).refine(({ one, other }) => one.document < other.document),
)
