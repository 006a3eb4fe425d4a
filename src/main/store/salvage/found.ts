/** What can be read of a damaged data file, as a store of its own in memory. */
import { connect, type Database } from '../database.ts'
import { BindError, StoreError } from '../errors.ts'
import { latestVersion, migrate, migrations } from '../migrations.ts'
import type { SqlValue } from '../parameters.ts'
import { textOf } from '../rows.ts'
import { hasKnownWords } from '../words.ts'
import { thing } from './acts.ts'
import type { FoundRow, RowValues } from './found-row.ts'
import { openPages, versionOf } from './pages.ts'
import { readField } from './records.ts'
import { findRows, type Roots, readRow } from './rows.ts'
import { shapesOf } from './shapes.ts'
import { keyOf } from './sql.ts'
import { Witnesses } from './witnesses.ts'

/** The content of a document as it is stored. */
export interface StoredContent {
  readonly briefing: Uint8Array
  readonly index: Uint8Array
  /** The number of the compiler that made the content. */
  readonly compiler: number
}

export interface FoundRows {
  /** Its rows, brought up to the version of this program. Nothing in it acts: it has no triggers, and follows no references. */
  readonly db: Database
  /** The documents whose content is there. It is read at need, since it may be large. */
  readonly contents: ReadonlyMap<string, () => StoredContent | null>
  /** The rows, as `thing`, that stand in it as they were before a damaged transaction: an act may have changed them since. */
  readonly earlier: ReadonlySet<string>
  /** Rows that could not be read whole, or that no store would hold. */
  readonly unsound: number
  close(): void
}

/** Made by the store itself from what else stands in it, or of no use in another file. */
const derived: ReadonlySet<string> = new Set([
  'memories',
  'search_changes',
  'search_epoch',
  'review_times',
  'other_briefings',
  'sketches',
])
export const isDerived = (table: string): boolean => derived.has(table) || table.startsWith('sqlite_')

/**
 * Reads all that still stands in `file` and the log beside it, and changes neither: SQLite opens none of them.
 * @param roots where the trees of the newest backup begin, for a file that no longer says so itself
 */
export function readDamaged(file: string, roots: Roots): FoundRows {
  const pages = openPages(file)
  const db = connect(':memory:', { readOnly: false })
  try {
    const version = versionOf(pages)
    migrate(db, migrations.slice(0, version))
    db.script('PRAGMA foreign_keys = OFF')
    const shapes = shapesOf(db)
    const dropped = dropHelpers(db)
    const filled = db.transaction(() => fill(db, findRows(pages, shapes, roots)))
    if (version < latestVersion) {
      for (const sql of dropped) db.script(sql)
      migrate(db)
      dropHelpers(db)
    }
    return {
      db,
      ...filled,
      close: () => {
        db.close()
        pages.close()
      },
    }
  } catch (error) {
    db.close()
    pages.close()
    throw error
  }
}

/** Triggers would act, and indexes that only make things faster take longer to fill. @returns what makes them again. */
function dropHelpers(db: Database): readonly string[] {
  const helpers = db.all(`SELECT type, name, sql FROM sqlite_schema
    WHERE type = 'trigger' OR (type = 'index' AND sql LIKE 'CREATE INDEX%')`)
  for (const helper of helpers) db.script(`DROP ${textOf(helper, 'type')} ${textOf(helper, 'name')}`)
  return helpers.map((helper) => textOf(helper, 'sql'))
}

function fill(db: Database, rows: Iterable<FoundRow>): Pick<FoundRows, 'contents' | 'earlier' | 'unsound'> {
  const contents = new Map<string, () => StoredContent | null>()
  const earlier = new Set<string>()
  const witnesses = new Witnesses()
  let unsound = 0
  for (const row of rows) {
    const { of, isIndex } = row.table
    if (isDerived(of)) continue
    if (isIndex) witnesses.hear(row.table, readRow(row))
    else if (of === 'briefings') {
      const document = documentOf(row, witnesses)
      if (document !== null && !contents.has(document)) contents.set(document, () => contentOf(readRow(row)))
    } else {
      const values = witnesses.mend(row, readRow(row))
      const fate = insert(db, row, values)
      if (row.isEarlier && fate === 'new') earlier.add(thingOf(db, row, values))
      if (!row.isEarlier && fate === 'unsound') unsound += 1
    }
  }
  return { contents, earlier, unsound }
}

/** Of a row of the table of contents, which holds the document's id, its Briefing, and its search index. */
function documentOf(row: FoundRow, witnesses: Witnesses): string | null {
  const [document] = witnesses.mend(row, [readField(row.cell.start, row.head.fields[0])])
  return typeof document === 'string' ? document : null
}

function contentOf([, briefing, index, compiler]: RowValues): StoredContent | null {
  if (!(briefing instanceof Uint8Array && index instanceof Uint8Array)) return null
  // A file of before compilers had numbers has no column for them.
  return { briefing, index, compiler: typeof compiler === 'number' ? compiler : 0 }
}

/** Puts it in, if its table takes it and does not have it already: what was found first counts. */
function insert(db: Database, row: FoundRow, values: RowValues): 'new' | 'known' | 'unsound' {
  if (values.includes(undefined)) return 'unsound'
  const given = named(row, values)
  // What is no row must not stand in the way of one with its key that is found later.
  if (!hasKnownWords(row.table.name, Object.fromEntries(given))) return 'unsound'
  const names = given.map(([name]) => name).join(', ')
  const places = given.map((_, i) => `$v${i}`).join(', ')
  try {
    // Only what is there twice is passed over; a CHECK still says no.
    const { changes } = db.run(
      `INSERT INTO ${row.table.name} (${names}) VALUES (${places}) ON CONFLICT DO NOTHING`,
      Object.fromEntries(given.map(([, value], i) => [`v${i}`, value])),
    )
    return changes > 0 ? 'new' : 'known'
  } catch (error) {
    if (error instanceof StoreError || error instanceof BindError) return 'unsound'
    throw error
  }
}

/** Each value with its column. */
const named = (
  { table, cell, head }: FoundRow,
  values: RowValues,
): readonly (readonly [string, SqlValue])[] =>
  table.columns
    .slice(0, head.fields.length)
    .map(({ name, isRowid }, i) => [name, isRowid ? cell.rowid : (values[i] ?? null)])

function thingOf(db: Database, row: FoundRow, values: RowValues): string {
  const given = new Map(named(row, values))
  return thing(row.table.name, ...keyOf(db, row.table.name).map((column) => String(given.get(column))))
}
