import { z } from 'zod'
import type { FolderCalls } from '../../../shared/contract/folders.ts'
import { nothing } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

const folder = z.strictObject({ path: z.string().min(1).max(4096) })

export const folderSchemas = {
  'folders:list': nothing,
  'folders:watch': nothing,
  'folders:unwatch': folder,
  'folders:answers': nothing,
  'folders:ask': folder,
} satisfies SchemasOf<FolderCalls>
