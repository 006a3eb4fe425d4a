import type { SqlValue } from '../parameters.ts'
import type { Cell } from './nodes.ts'
import type { Pages } from './pages.ts'
import type { Head } from './records.ts'
import type { Shape } from './shapes.ts'

/** A row of a table, or an entry of an index, that was found and is still unread. */
export interface FoundRow {
  readonly table: Shape
  readonly cell: Cell
  readonly head: Head
  /** Where it goes on. */
  readonly pages: Pages
  /** It stood there before a damaged transaction, and may have been changed or deleted since. */
  readonly isEarlier: boolean
}

/** The values of a row, as far as they can be read. */
export type Values = readonly (SqlValue | undefined)[]
