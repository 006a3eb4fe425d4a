import { z } from 'zod'
import type { ConflictCalls } from '../../../shared/contract/conflicts.ts'
import { id, nothing } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

const fact = z.strictObject({ document: id, fact: id })

export const conflictSchemas = {
  'conflicts:list': nothing,
  'conflicts:dismiss': z.strictObject({ one: fact, other: fact }),
} satisfies SchemasOf<ConflictCalls>
