import type { Database, Row } from './database.ts'
import { type Cell, jsonList } from './json-list.ts'
import { textOf } from './rows.ts'

/** A table of what the user says of the cards or facts of documents. Of what nothing is said, it has no row. */
export interface SaidTable<T> {
  readonly table: string
  /** The column of the card or fact, which with the document is the key, and the others. */
  readonly columns: readonly [id: string, ...others: string[]]
  /** The thing of which nothing is said. */
  readonly plain: (id: string) => T
  readonly isPlain: (thing: T) => boolean
  /** A row in the order of the columns. */
  readonly rowOf: (thing: T) => readonly [id: string, ...others: Cell[]]
  /** @throws StoreError for a row that holds none */
  readonly fromRow: (row: Row) => T
}

const these = 'IN (SELECT value FROM json_each($ids))'

/** What is said of things of a document, in the order of their ids; there may be thousands. */
export function readSaid<T>(
  db: Database,
  { table, columns, plain, fromRow }: SaidTable<T>,
  document: string,
  ids: readonly string[],
): readonly T[] {
  const [id] = columns
  const rows = db.all(
    `SELECT ${columns.join(', ')} FROM ${table} WHERE document = $document AND ${id} ${these}`,
    { document, ids: jsonList(ids) },
  )
  const stored = new Map(rows.map((row) => [textOf(row, id), fromRow(row)]))
  return ids.map((each) => stored.get(each) ?? plain(each))
}

/** What is said of one thing of a document. */
export const readOneSaid = <T>(db: Database, said: SaidTable<T>, document: string, id: string): T =>
  readSaid(db, said, document, [id])[0] ?? said.plain(id)

/** Puts what is said of things of a document in place of what was; there may be thousands. @returns what was said of them before */
export function writeSaid<T>(
  db: Database,
  said: SaidTable<T>,
  document: string,
  things: readonly T[],
): readonly T[] {
  const { table, columns, isPlain, rowOf } = said
  const [id, ...others] = columns
  const ids = things.map((thing) => rowOf(thing)[0])
  const before = readSaid(db, said, document, ids)
  const gone = ids.filter((_, at) => isPlain(things[at] as T))
  const rows = things.filter((thing) => !isPlain(thing)).map(rowOf)
  if (gone.length > 0)
    db.run(`DELETE FROM ${table} WHERE document = $document AND ${id} ${these}`, {
      document,
      ids: jsonList(gone),
    })
  if (rows.length > 0)
    db.run(
      `INSERT INTO ${table} (document, ${columns.join(', ')})
       SELECT $document, ${columns.map((_, at) => `value ->> ${at}`).join(', ')} FROM json_each($rows) WHERE true
       ON CONFLICT (document, ${id}) DO UPDATE SET ${others.map((each) => `${each} = excluded.${each}`).join(', ')}`,
      { document, rows: jsonList(rows) },
    )
  return before
}
