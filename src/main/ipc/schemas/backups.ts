import { z } from 'zod'
import type { BackupCalls } from '../../../shared/contract/backups.ts'
import { backupName, nothing } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const backupSchemas = {
  'backups:list': nothing,
  'backups:state': nothing,
  'backups:make': nothing,
  'backups:copy': z.strictObject({ choose: z.boolean() }),
  'backups:add': nothing,
  'backups:check': z.strictObject({ name: backupName }),
  'backups:set': z.strictObject({
    budget: z.int().nonnegative(),
    place: z.strictObject({ each: z.boolean() }).nullable(),
  }),
  'backups:restore': z.strictObject({ name: backupName }),
} satisfies SchemasOf<BackupCalls>
