import { z } from 'zod'
import type { AnewCalls } from '../../../shared/contract/anew.ts'
import { id, nothing } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const anewSchemas = {
  'anew:state': nothing,
  'anew:hold': z.strictObject({ held: z.boolean() }),
  'anew:stop': nothing,
  'anew:read': z.strictObject({ document: id }),
  'anew:make': z.strictObject({ document: id, wanted: z.enum(['compiled', 'other']) }),
} satisfies SchemasOf<AnewCalls>
