import { z } from 'zod'
import { foundKinds } from '../../../core/model/found.ts'
import { storable } from '../../../core/text/storable.ts'
import type { FindCalls } from '../../../shared/contract/find.ts'
import { id } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const findSchemas = {
  'search:find': z.strictObject({
    // Whatever is typed is a query: it is cleaned, not refused.
    query: z.string().max(10_000).transform(storable),
    document: id.nullable(),
    kinds: z.array(z.enum(foundKinds)).min(1).max(foundKinds.length),
    limit: z.int().min(1).max(100),
  }),
  'search:warm': z.strictObject({ document: id.nullable() }),
} satisfies SchemasOf<FindCalls>
