import type { Database, Row } from '../database.ts'
import { type Cell, jsonList } from '../json-list.ts'
import type { Parameters, SqlValue } from '../parameters.ts'
import { textOf } from '../rows.ts'

// Rows as wholes, whatever columns their table has. The names of tables and columns are those of the schema.

export function insertRow(db: Database, table: string, row: Row): void {
  const columns = Object.keys(row)
  const places = columns.map((column) => `$${column}`)
  db.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`, row)
}

/** Adds rows of the same columns; there may be thousands. */
export function insertRows(db: Database, table: string, rows: readonly Row[]): void {
  const listed = rows.filter((row) => Object.values(row).every(isListed))
  const [first] = listed
  if (first !== undefined) {
    const columns = Object.keys(first)
    db.run(
      `INSERT INTO ${table} (${columns.join(', ')})
       SELECT ${columns.map((_, at) => `value ->> ${at}`).join(', ')} FROM json_each($rows)`,
      { rows: jsonList(listed.map((row) => columns.map((column) => row[column] as Cell))) },
    )
  }
  for (const row of rows) if (!Object.values(row).every(isListed)) insertRow(db, table, row)
}

const isListed = (value: SqlValue): boolean =>
  value === null || typeof value === 'string' || Number.isSafeInteger(value)

/** Puts a row in place of the one with its key. */
export function replaceRow(db: Database, table: string, key: readonly string[], row: Row): void {
  const set = Object.keys(row).map((column) => `${column} = $${column}`)
  db.run(`UPDATE ${table} SET ${set.join(', ')} WHERE ${isThe(key)}`, row)
}

export const deleteRow = (db: Database, table: string, key: readonly string[], row: Row): void =>
  void db.run(`DELETE FROM ${table} WHERE ${isThe(key)}`, only(row, key))

/** The row with the key of another. */
export const findRow = (db: Database, table: string, key: readonly string[], row: Row): Row | null =>
  db.get(`SELECT * FROM ${table} WHERE ${isThe(key)}`, only(row, key))

/** The columns by which the rows of a table are told apart. */
export const keyOf = (db: Database, table: string): readonly string[] =>
  db
    .all('SELECT name FROM pragma_table_info($table) WHERE pk > 0 ORDER BY pk', { table })
    .map((row) => textOf(row, 'name'))

export const isSameRow = (one: Row, other: Row): boolean =>
  Object.keys(one).every((column) => one[column] === other[column])

const only = (row: Row, columns: readonly string[]): Parameters =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))

// A part of a key may be empty: more new cards of no document are of all.
const isThe = (key: readonly string[]): string => key.map((column) => `${column} IS $${column}`).join(' AND ')
