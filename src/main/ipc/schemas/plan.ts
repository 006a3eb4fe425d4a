import { z } from 'zod'
import type { PlanCalls } from '../../../shared/contract/plan.ts'
import { id } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const planSchemas = {
  'progress:read': z.strictObject({ document: id.nullable() }),
  'plan:read': z.strictObject({ document: id }),
  'progress:map': z.strictObject({ document: id, when: z.enum(['now', 'hour']) }),
  'goal:set': z.strictObject({
    document: id,
    // Until the year 2500: a date that was typed wrongly is no plan.
    briefingAt: z.int().min(0).max(16_725_225_600_000).nullable(),
    goal: z.number().min(0.5).max(0.99).nullable(),
  }),
} satisfies SchemasOf<PlanCalls>
