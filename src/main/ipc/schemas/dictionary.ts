import { z } from 'zod'
import { type DictionaryCalls, longestLookUp } from '../../../shared/contract/dictionary.ts'
import type { SchemasOf } from './schemas-of.ts'

export const dictionarySchemas = {
  'dictionary:look-up': z.strictObject({ text: z.string().max(longestLookUp) }),
} satisfies SchemasOf<DictionaryCalls>
