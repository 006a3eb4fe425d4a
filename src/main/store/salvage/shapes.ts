import type { Database, Row } from '../database.ts'
import { numberOf, textOf, textOrNull } from '../rows.ts'
import type { Head, SerialKind } from './records.ts'

/** How the rows of a table, or the entries of an index, look in the file: told by the schema, never by a list here. */
export interface FileShape {
  readonly name: string
  /** The table that an index is of; of a table its own name. */
  readonly of: string
  readonly keyed: boolean
  /** The columns in the order in which a row has them. */
  readonly columns: readonly StoredColumn[]
  readonly isIndex: boolean
}

export interface StoredColumn {
  readonly name: string
  /** Null for one that may hold anything. */
  readonly kind: SerialKind | null
  readonly nullable: boolean
  /** The column was added by a migration: rows from before lack it. */
  readonly optional: boolean
  /** The column is the rowid, which takes no bytes in the row. */
  readonly isRowid: boolean
  /** The column holds the id of a document. */
  readonly isDocument: boolean
}

/** Of the tables of a store, and of their indexes, so that neither is taken for the other. */
export function shapesOf(db: Database): readonly FileShape[] {
  const tables = db
    .all("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    .map((row) => tableShape(db, textOf(row, 'name'), numberOf(row, 'wr') === 1))
  const columnsOf = new Map(tables.map(({ name, columns }) => [name, columns]))
  const indexes = db.all("SELECT name, tbl_name FROM sqlite_schema WHERE type = 'index'").map((row) => {
    const of = textOf(row, 'tbl_name')
    return indexShape(db, textOf(row, 'name'), of, columnsOf.get(of) ?? [])
  })
  return [...tables, ...indexes]
}

function tableShape(db: Database, name: string, keyed: boolean): FileShape {
  const references = new Set(
    db
      .all(`SELECT "from" FROM pragma_foreign_key_list($name) WHERE "table" = 'documents'`, { name })
      .map((row) => textOf(row, 'from')),
  )
  const columns = db
    .all('SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info($name)', { name })
    .map((row) => ({ column: columnOf(row, keyed, name, references), pk: numberOf(row, 'pk') }))
  // Without rowids the key comes first.
  const place = (pk: number) => (pk === 0 ? columns.length : pk)
  const written = keyed ? columns.toSorted((a, b) => place(a.pk) - place(b.pk)) : columns
  return { name, of: name, keyed, columns: written.map(({ column }) => column), isIndex: false }
}

function columnOf(row: Row, keyed: boolean, table: string, references: ReadonlySet<string>): StoredColumn {
  const name = textOf(row, 'name')
  const isKey = numberOf(row, 'pk') > 0
  const kind = kinds[textOf(row, 'type')] ?? null
  const isRowid = !keyed && isKey && kind === 'integer'
  const nullable = numberOf(row, 'notnull') === 0 && !(keyed && isKey)
  return {
    name,
    kind,
    nullable,
    optional: nullable || textOrNull(row, 'dflt_value') !== null,
    isRowid,
    isDocument: references.has(name) || (table === 'documents' && name === 'id'),
  }
}

const kinds: Readonly<Record<string, SerialKind>> = {
  TEXT: 'text',
  INTEGER: 'integer',
  REAL: 'real',
  BLOB: 'blob',
}

const rowid: StoredColumn = {
  name: 'rowid',
  kind: 'integer',
  nullable: false,
  optional: false,
  isRowid: false,
  isDocument: false,
}
/** A column of an index that is an expression. */
const anything: StoredColumn = { ...rowid, kind: null, nullable: true }

function indexShape(db: Database, name: string, of: string, table: readonly StoredColumn[]): FileShape {
  const columns = db
    .all('SELECT cid, name FROM pragma_index_xinfo($name) ORDER BY seqno', { name })
    .map((row) => {
      if (numberOf(row, 'cid') === -1) return rowid
      const known = table.find((column) => column.name === row.name)
      return known === undefined ? anything : { ...known, optional: false, isRowid: false }
    })
  return { name, of, keyed: true, columns, isIndex: true }
}

/** Whether a row can be one of this shape, by what its head says. */
export function fits({ columns }: FileShape, { fields }: Head): boolean {
  return (
    fields.length <= columns.length &&
    columns.every((column, i) => {
      const field = fields[i]
      return field === undefined ? column.optional : holds(column, field.kind)
    })
  )
}

function holds({ kind, nullable, isRowid }: StoredColumn, found: SerialKind): boolean {
  if (isRowid) return found === 'null'
  if (found === 'null') return nullable
  // A whole number in a column of real ones is written as one.
  return kind === null || kind === found || (kind === 'real' && found === 'integer')
}
