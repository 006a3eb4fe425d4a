import type { WeightsCalls } from '../../../shared/contract/weights.ts'
import { nothing } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const weightsSchemas = {
  'weights:read': nothing,
  'weights:fit': nothing,
  'weights:use': nothing,
  'weights:standard': nothing,
} satisfies SchemasOf<WeightsCalls>
