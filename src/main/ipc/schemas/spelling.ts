import { z } from 'zod'
import { type SpellingCalls, spellingLimits } from '../../../shared/contract/spelling.ts'
import type { SchemasOf } from './schemas-of.ts'

export const spellingSchemas = {
  'spelling:check': z.strictObject({
    words: z.array(z.string().max(spellingLimits.word)).max(spellingLimits.words).readonly(),
  }),
} satisfies SchemasOf<SpellingCalls>
