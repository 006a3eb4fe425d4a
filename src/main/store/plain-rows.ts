/** All that is the user's, as rows of plain values: read out in a fixed order, and put into an empty store. */
import { deflateSync, inflateSync } from 'node:zlib'
import type { Database, Row } from './database.ts'
import { StoreError } from './errors.ts'
import type { SqlValue } from './parameters.ts'
import {
  type ColumnKind,
  columnsOf,
  keyOf,
  type PlainRow,
  shapeOf,
  type TableName,
  tableNames,
} from './plain-tables.ts'
import { numberOf } from './rows.ts'
import { checkWords } from './words.ts'

/** The rows that follow a row in the order of their key, from the first for null. */
export function readRows(
  db: Database,
  table: TableName,
  after: PlainRow | null,
  most: number,
): readonly PlainRow[] {
  const { key, where = '1' } = shapeOf(table)
  const columns = columnsOf(table)
  const sorted = key.map((column) => sortedBy(columns, column))
  const from =
    after === null ? '1' : `(${sorted.join(', ')}) > (${key.map((_, at) => `$key${at}`).join(', ')})`
  const last = after === null ? [] : keyOf(table, after)
  return db
    .all(
      `SELECT ${columns.map(({ column }) => column).join(', ')} FROM ${table}
       WHERE ${where} AND ${from} ORDER BY ${sorted.join(', ')} LIMIT $most`,
      { most, ...Object.fromEntries(last.map((value, at) => [`key${at}`, value as SqlValue])) },
    )
    .map((row) => plainOf(table, row))
}

/** How many rows an export of everything has, over all tables. */
export function countRows(db: Database): number {
  const all = tableNames.map(
    (table) => `(SELECT count(*) FROM ${table} WHERE ${shapeOf(table).where ?? '1'})`,
  )
  return numberOf(db.get(`SELECT ${all.join(' + ')} AS n`) ?? {}, 'n')
}

/** Null stands first; texts by their bytes, whatever order their column has. */
function sortedBy(columns: ReturnType<typeof columnsOf>, column: string): string {
  const found = columns.find((each) => each.column === column)
  const whole = found?.orNull ? `coalesce(${column}, '')` : column
  return found?.kind === 'text' ? `${whole} COLLATE BINARY` : whole
}

function plainOf(table: TableName, row: Row): PlainRow {
  return Object.fromEntries(
    columnsOf(table).map(({ column, field, kind }) => [field, plainValue(kind, row[column] ?? null)]),
  )
}

function plainValue(kind: ColumnKind, value: SqlValue): unknown {
  if (value === null) return null
  if (kind === 'flag') return value === 1
  if (kind === 'packed') return JSON.parse(inflateSync(value as Uint8Array).toString('utf8'))
  return kind === 'json' ? JSON.parse(value as string) : value
}

/** A row that the tables refuse, by its place among those that were to be put in. */
export class UnfitRow extends Error {
  readonly index: number
  constructor(index: number, cause: unknown) {
    super('A row does not fit', { cause })
    this.index = index
  }
}

/** Puts rows into a table, all or none. @throws UnfitRow */
export function putRows(db: Database, table: TableName, rows: readonly PlainRow[]): void {
  putAll(db, rows, (row) => putRow(db, table, row))
}

/** Puts things in, all or none. @throws UnfitRow for one that the tables refuse */
export function putAll<T>(db: Database, things: readonly T[], put: (thing: T) => void): void {
  db.transaction(() => {
    for (const [index, thing] of things.entries()) {
      try {
        put(thing)
      } catch (error) {
        throw error instanceof StoreError && error.constraint ? new UnfitRow(index, error) : error
      }
    }
  })
}

function putRow(db: Database, table: TableName, row: PlainRow): void {
  const { remade } = shapeOf(table)
  const values = {
    ...Object.fromEntries(
      columnsOf(table).map(({ column, field, kind, orNull }) => [
        column,
        row[field] === null && orNull ? null : storedValue(kind, row[field]),
      ]),
    ),
    ...remade?.(row),
  }
  checkWords(table, values)
  const columns = Object.keys(values)
  db.run(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((each) => `$${each}`).join(', ')})`,
    values,
  )
}

function storedValue(kind: ColumnKind, value: unknown): SqlValue {
  if (kind === 'flag') return value === true ? 1 : 0
  if (kind === 'packed') return deflateSync(JSON.stringify(value))
  return kind === 'json' ? JSON.stringify(value) : (value as SqlValue)
}
