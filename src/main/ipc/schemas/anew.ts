import { z } from 'zod'
import type { AnewCalls } from '../../../shared/contract/anew.ts'
import { languageCode, mostLanguages } from '../../../shared/scan-language.ts'
import { id, nothing } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

/** What a reader leaves out at once is no longer than a document is. */
const longestLine = 1_000_000
const mostLines = 2000

export const anewSchemas = {
  'anew:state': nothing,
  'anew:hold': z.strictObject({ held: z.boolean() }),
  'anew:stop': nothing,
  'anew:read': z.strictObject({ document: id }),
  'anew:lines': z.strictObject({
    document: id,
    texts: z.array(z.string().min(1).max(longestLine)).min(1).max(mostLines),
    wanted: z.enum(['in', 'out']),
  }),
  'anew:scans': z.strictObject({
    document: id,
    languages: z.array(z.string().regex(languageCode)).min(1).max(mostLanguages),
  }),
  'anew:cancel-scans': nothing,
  'anew:make': z.strictObject({ document: id, wanted: z.enum(['compiled', 'other']) }),
} satisfies SchemasOf<AnewCalls>
