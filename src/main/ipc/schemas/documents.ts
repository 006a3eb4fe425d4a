import { z } from 'zod'
import type { DocumentCalls } from '../../../shared/contract/documents.ts'
import { id } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

const share = z.number().min(0).max(1)

export const documentSchemas = {
  'document:open': z.strictObject({ document: id.nullable(), quietly: z.boolean().optional() }),
  'position:save': z.strictObject({
    document: id,
    block: id,
    offset: z.number().min(-10).max(1),
  }),
  'reading:note': z.strictObject({
    document: id,
    stretches: z
      .array(z.tuple([share, share]))
      .min(1)
      .max(100_000),
  }),
} satisfies SchemasOf<DocumentCalls>
