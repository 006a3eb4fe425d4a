import type { SqlValue } from '../parameters.ts'
import type { StoredCell } from './nodes.ts'
import type { FilePages } from './pages.ts'
import type { Head } from './records.ts'
import type { FileShape } from './shapes.ts'

/** A row of a table, or an entry of an index, that was found and is still unread. */
export interface FoundRow {
  readonly table: FileShape
  readonly cell: StoredCell
  readonly head: Head
  /** The pages in which a long row goes on. */
  readonly pages: FilePages
  /** It stood there before a damaged transaction, and may have been changed or deleted since. */
  readonly isEarlier: boolean
}

/** The values of a row, as far as they can be read. */
export type RowValues = readonly (SqlValue | undefined)[]
