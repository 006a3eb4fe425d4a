import { z } from 'zod'
import type { StartingState } from '../../../core/study/starting-state.ts'
import { count, once, parsed } from './form.ts'

const known = once(() => ({
  at: count(),
  utcOffset: z.int(),
  stability: z.number().positive(),
  difficulty: z.number().min(1).max(10),
  reps: count(),
  lapses: count(),
}))

export const startingState = once(
  (): z.ZodType<StartingState> =>
    z.discriminatedUnion('phase', [
      z.strictObject({ ...known(), phase: z.literal('review'), dueDay: z.int() }),
      z.strictObject({ ...known(), phase: z.enum(['learning', 'relearning']), dueAt: count() }),
    ]),
)

/** A state as it is stored; null if it is none. */
export const parseStartingState = (value: unknown): StartingState | null => parsed(startingState(), value)
