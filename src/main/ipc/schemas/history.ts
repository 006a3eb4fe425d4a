import type { HistoryCalls } from '../../../shared/contract/history.ts'
import { nothing } from './forms.ts'
import type { SchemasOf } from './schemas-of.ts'

export const historySchemas = {
  'history:undo': nothing,
  'history:redo': nothing,
} satisfies SchemasOf<HistoryCalls>
