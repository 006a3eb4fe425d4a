import type { SqlValue } from '../parameters.ts'
import type { FoundRow, Values } from './found-row.ts'
import type { Shape } from './shapes.ts'

/**
 * What the indexes say of the rows of their tables: they hold some values a second time. Only those that never change
 * once a row is there, so that an index and its table agree at every moment of their histories.
 */
export class Witnesses {
  /** By table and rowid: by column. */
  readonly #said = new Map<string, Map<SqlValue, ReadonlyMap<string, SqlValue>>>()

  /** Hears an entry of an index, which ends with the rowid. */
  hear(index: Shape, values: Values): void {
    const rowid = values.at(-1)
    if (!isLasting(index) || rowid === undefined || rowid === null) return
    const rows = this.#said.get(index.of) ?? new Map<SqlValue, ReadonlyMap<string, SqlValue>>()
    const said = new Map(rows.get(rowid))
    for (const [i, value] of values.slice(0, -1).entries())
      if (value !== undefined) said.set(index.columns[i]?.name ?? '', value)
    this.#said.set(index.of, rows.set(rowid, said))
  }

  /** A row with what could not be read of it. What can be read stands: an index may be damaged as well. */
  mend({ table, cell }: FoundRow, values: Values): Values {
    const said = cell.rowid === null ? undefined : this.#said.get(table.of)?.get(cell.rowid)
    return values.map((value, i) => (value === undefined ? said?.get(table.columns[i]?.name ?? '') : value))
  }
}

/** What may be empty may have been set later. */
const isLasting = ({ columns }: Shape): boolean =>
  columns.at(-1)?.name === 'rowid' && columns.every(({ nullable }) => !nullable)
