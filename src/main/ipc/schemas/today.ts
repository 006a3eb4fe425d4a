import { z } from 'zod'
import type { TodayCalls } from '../../../shared/contract/today.ts'
import { nothing } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const todaySchemas = {
  'today:read': nothing,
  'today:hide-steps': z.strictObject({ hidden: z.boolean() }),
} satisfies SchemasOf<TodayCalls>
