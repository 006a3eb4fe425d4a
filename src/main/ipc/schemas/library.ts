import { z } from 'zod'
import type { LibraryCalls } from '../../../shared/contract/library.ts'
import { id, name, nothing, tags } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const librarySchemas = {
  'library:list': nothing,
  'library:due': nothing,
  'library:use': nothing,
  'library:keep': z.strictObject({ documents: z.array(id).min(1).max(100_000) }),
  'library:edit': z.strictObject({
    document: id,
    name: name.pipe(z.string().min(1).max(500)).nullable(),
    tags,
  }),
  'library:remove': z.strictObject({ document: id }),
  'library:restore': z.strictObject({ document: id }),
  'library:delete': z.strictObject({ document: id }),
  'library:traces': z.strictObject({ document: id }),
  'library:forget': z.strictObject({ document: id }),
} satisfies SchemasOf<LibraryCalls>
