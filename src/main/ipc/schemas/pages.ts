import { z } from 'zod'
import type { PageCalls } from '../../../shared/contract/pages.ts'
import { id } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const pageSchemas = {
  'page:read': z.strictObject({ document: id, page: z.int().min(1).max(9_999) }),
} satisfies SchemasOf<PageCalls>
