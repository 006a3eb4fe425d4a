import { z } from 'zod'
import type { VersionCalls } from '../../../shared/contract/versions.ts'
import { id, nothing } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

const version = z.int().min(1).max(1_000_000)

export const versionSchemas = {
  'versions:list': z.strictObject({ document: id }),
  'versions:compare': z.strictObject({ document: id, from: version, to: version }),
  'versions:open': z.strictObject({ document: id, version }),
  'versions:show': z.strictObject({ document: id, version }),
  'versions:remove': z.strictObject({ document: id, version }),
  'versions:cancel': nothing,
  'versions:changed': z.strictObject({ document: id }),
  'versions:answer': z.strictObject({
    answers: z
      .array(z.strictObject({ job: id, as: z.enum(['version', 'older', 'document']), always: z.boolean() }))
      .min(1)
      .max(1000),
  }),
} satisfies SchemasOf<VersionCalls>
