import { z } from 'zod'
import type { ImportCalls } from '../../../shared/contract/imports.ts'
import { id, nothing } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const importSchemas = {
  'import:choose': nothing,
  'import:choose-folder': nothing,
  'import:files': z.strictObject({ paths: z.array(z.string().min(1).max(4096)).min(1).max(1000) }),
  'import:text': z.strictObject({ kind: z.enum(['text', 'html']), text: z.string().min(1).max(20_000_000) }),
  'import:cancel': z.strictObject({ job: id }),
  'import:cancel-all': nothing,
  'import:list': nothing,
  'import:clear': nothing,
} satisfies SchemasOf<ImportCalls>
