import { z } from 'zod'
import type { FolderCalls } from '../../../shared/contract/folders.ts'
import { nothing } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const folderSchemas = {
  'folders:list': nothing,
  'folders:watch': nothing,
  'folders:unwatch': z.strictObject({ path: z.string().min(1).max(4096) }),
} satisfies SchemasOf<FolderCalls>
