import type { SqlValue } from '../parameters.ts'
import type { FoundRow } from './rows.ts'
import type { Shape } from './shapes.ts'

/** The values of a row, as far as they can be read. */
export type Values = readonly (SqlValue | undefined)[]

/**
 * What the indexes say of the rows of their tables: they hold the same values a second time. Only of those that never
 * change once a row is there, so that an index and its table agree at every moment of their histories.
 */
export class Witnesses {
  /** By table and rowid. */
  readonly #said = new Map<string, Map<SqlValue, readonly (readonly [column: string, value: SqlValue])[]>>()

  /** Hears an entry of an index. */
  hear(index: Shape, values: Values): void {
    const rowid = values.at(-1)
    if (!isLasting(index) || rowid === undefined || rowid === null) return
    const rows = this.#said.get(index.of) ?? new Map()
    this.#said.set(index.of, rows)
    const said = index.columns.slice(0, -1).flatMap(({ name }, i) => {
      const value = values[i]
      return value === undefined ? [] : [[name, value] as const]
    })
    rows.set(rowid, [...(rows.get(rowid) ?? []), ...said])
  }

  /** A row with what could not be read of it; null where an index says otherwise: one of them is damaged. */
  mend({ table, cell }: FoundRow, values: Values): Values | null {
    const said = cell.rowid === null ? undefined : this.#said.get(table.of)?.get(cell.rowid)
    if (said === undefined) return values
    const mended = [...values]
    for (const [column, value] of said) {
      const at = table.columns.findIndex(({ name }) => name === column)
      mended[at] ??= value
      if (mended[at] !== value) return null
    }
    return mended
  }
}

/** What may be empty may have been set later. */
const isLasting = ({ columns }: Shape): boolean =>
  columns.at(-1)?.name === 'rowid' && columns.every(({ nullable }) => !nullable)
