import { z } from 'zod'
import type { PlanCalls } from '../../../shared/contract/plan.ts'
import { id, subject } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const planSchemas = {
  'progress:read': z.strictObject(subject),
  'progress:export': z.strictObject({ table: z.enum(['reviews', 'days']), document: id.nullable() }),
  'plan:read': z.strictObject({ agenda: id }),
  'progress:map': z.strictObject({ document: id, agenda: id.nullable(), when: z.enum(['now', 'hour']) }),
} satisfies SchemasOf<PlanCalls>
