import { z } from 'zod'
import type { OriginalCalls } from '../../../shared/contract/originals.ts'
import { id } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const originalSchemas = {
  'original:read': z.strictObject({ document: id }),
  'original:save': z.strictObject({ document: id }),
  'original:choose': z.strictObject({ document: id }),
} satisfies SchemasOf<OriginalCalls>
