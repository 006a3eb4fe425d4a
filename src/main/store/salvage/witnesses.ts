import type { SqlValue } from '../parameters.ts'
import type { FoundRow, RowValues } from './found-row.ts'
import type { FileShape } from './shapes.ts'

/**
 * What the indexes say of the rows of their tables: they hold some values a second time. Only those that never change
 * once a row is there, so that an index and its table agree at every moment of their histories.
 */
export class Witnesses {
  /** The values that indexes have of a row, by column; by table and rowid. */
  readonly #said = new Map<string, Map<SqlValue, ReadonlyMap<string, SqlValue>>>()
  /** How many entries name each document. */
  readonly #named = new Map<SqlValue, number>()

  /** Hears an entry of an index, which ends with the rowid. */
  hear(index: FileShape, values: RowValues): void {
    for (const [i, value] of values.entries())
      if (value !== undefined && index.columns[i]?.isDocument) this.#named.set(value, this.#times(value) + 1)
    const rowid = values.at(-1)
    if (!isLasting(index) || rowid === undefined || rowid === null) return
    const rows = this.#said.get(index.of) ?? new Map<SqlValue, ReadonlyMap<string, SqlValue>>()
    const said = new Map(rows.get(rowid))
    for (const [i, value] of values.slice(0, -1).entries())
      if (value !== undefined) said.set(index.columns[i]?.name ?? '', value)
    this.#said.set(index.of, rows.set(rowid, said))
  }

  /**
   * A row with what could not be read of it. What can be read stands, since an index may be damaged as well; but for a
   * document that fewer entries name than the one that the index has there: damage makes names that nothing else knows.
   */
  mend({ table, cell }: FoundRow, values: RowValues): RowValues {
    const said = cell.rowid === null ? undefined : this.#said.get(table.of)?.get(cell.rowid)
    if (said === undefined) return values
    return values.map((value, i) => {
      const column = table.columns[i]
      const other = said.get(column?.name ?? '')
      if (value === undefined) return other
      return other !== undefined && column?.isDocument && this.#times(value) < this.#times(other)
        ? other
        : value
    })
  }

  #times(document: SqlValue): number {
    return this.#named.get(document) ?? 0
  }
}

/** What may be empty may have been set later. */
const isLasting = ({ columns }: FileShape): boolean =>
  columns.at(-1)?.name === 'rowid' && columns.every(({ nullable }) => !nullable)
