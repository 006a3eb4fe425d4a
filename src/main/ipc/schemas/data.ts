import { z } from 'zod'
import type { DataCalls } from '../../../shared/contract/data.ts'
import { backupName, nothing } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const dataSchemas = {
  'salvage:read': nothing,
  'salvage:list': nothing,
  'salvage:add': z.strictObject({ at: z.int().min(0).max(8.64e15) }),
  'salvage:bring-in': z.strictObject({ backup: backupName.nullable() }),
  'data:anew': nothing,
  'data:lost': nothing,
  'data:save': nothing,
  'data:reopen': nothing,
} satisfies SchemasOf<DataCalls>
