import { z } from 'zod'
import type { PackCalls } from '../../../shared/contract/packs.ts'
import { id } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

const parts = z.strictObject({
  originals: z.boolean(),
  marks: z.boolean(),
  edits: z.boolean(),
  ratings: z.boolean(),
  briefings: z.boolean().optional(),
})

export const packSchemas = {
  'pack:export': z.strictObject({ documents: z.array(id).min(1).max(100_000), parts }),
  'pack:choose': z.strictObject({ what: z.enum(['pack', 'deck']) }),
  'pack:read': z.strictObject({ job: id }),
  'pack:preview': z.strictObject({ job: id, ratings: z.boolean() }),
  'pack:import': z.strictObject({
    job: id,
    choices: z
      .array(
        z.strictObject({
          document: id,
          kind: z.enum(['mark', 'fact', 'card', 'name']),
          ref: z.string().max(1000),
          choice: z.enum(['mine', 'theirs', 'both']),
        }),
      )
      .max(100_000),
    briefings: z.array(id).max(100_000).optional(),
  }),
  'pack:cancel': z.strictObject({ job: id.nullable() }),
} satisfies SchemasOf<PackCalls>
