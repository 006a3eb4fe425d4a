import { z } from 'zod'
import type { LanguageCalls } from '../../../shared/contract/languages.ts'
import { languageCode } from '../../../shared/scan-language.ts'
import { nothing } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

const code = z.string().regex(languageCode)

export const languageSchemas = {
  'languages:list': nothing,
  'languages:choose': nothing,
  'languages:use': z.strictObject({ code, isUsed: z.boolean() }),
  'languages:remove': z.strictObject({ code }),
} satisfies SchemasOf<LanguageCalls>
