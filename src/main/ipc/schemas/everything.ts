import { z } from 'zod'
import type { EverythingCalls } from '../../../shared/contract/everything.ts'
import { id, nothing } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const everythingSchemas = {
  'everything:export': nothing,
  'everything:choose': nothing,
  'everything:read': z.strictObject({ job: id }),
  'everything:import': z.strictObject({ job: id }),
  'everything:cancel': z.strictObject({ job: id.nullable() }),
} satisfies SchemasOf<EverythingCalls>
