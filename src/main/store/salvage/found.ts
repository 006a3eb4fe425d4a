/** What can be read of a damaged data file, as a store of its own in memory. */
import { connect, type Database } from '../database.ts'
import { BindError, StoreError } from '../errors.ts'
import { latestVersion, migrate, migrations } from '../migrations.ts'
import { textOf } from '../rows.ts'
import { hasKnownWords } from '../words.ts'
import type { FoundRow, Values } from './found-row.ts'
import { openPages, type Pages, versionOf } from './pages.ts'
import { readField } from './records.ts'
import { findRows, type Roots, readRow } from './rows.ts'
import { shapesOf } from './shapes.ts'
import { Witnesses } from './witnesses.ts'

/** The content of a document as it is stored. */
export interface PackedContent {
  readonly briefing: Uint8Array
  readonly index: Uint8Array
  /** Which compiler made it. */
  readonly compiler: number
}

export interface Found {
  /** Its rows, brought up to the version of this program. Nothing in it acts: it has no triggers, and follows no references. */
  readonly db: Database
  /** The documents whose content is there. It is read at need, since it may be large. */
  readonly contents: ReadonlyMap<string, () => PackedContent | null>
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
])
export const isDerived = (table: string): boolean => derived.has(table) || table.startsWith('sqlite_')

/**
 * Reads all that still stands in `file` and the log beside it, and changes neither: SQLite opens none of them.
 * @param roots where the trees of the newest backup begin, for a file that no longer says so itself
 */
export function readDamaged(file: string, roots: Roots): Found {
  const pages = openPages(file)
  const db = connect(':memory:', { readOnly: false })
  try {
    const version = versionOf(pages)
    migrate(db, migrations.slice(0, version))
    db.script('PRAGMA foreign_keys = OFF')
    const shapes = shapesOf(db)
    const dropped = dropHelpers(db)
    const { contents, unsound } = db.transaction(() => fill(db, findRows(pages, shapes, roots), pages))
    if (version < latestVersion) {
      for (const sql of dropped) db.script(sql)
      migrate(db)
      dropHelpers(db)
    }
    return {
      db,
      contents,
      unsound,
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

function fill(db: Database, rows: Iterable<FoundRow>, pages: Pages): Pick<Found, 'contents' | 'unsound'> {
  const contents = new Map<string, () => PackedContent | null>()
  const witnesses = new Witnesses()
  let unsound = 0
  for (const row of rows) {
    const { of, isIndex } = row.table
    if (isDerived(of)) continue
    if (isIndex) witnesses.hear(row.table, readRow(pages, row))
    else if (of === 'briefings') {
      const document = documentOf(row, witnesses)
      if (document !== null && !contents.has(document))
        contents.set(document, () => contentOf(readRow(pages, row)))
    } else if (!insert(db, row, witnesses.mend(row, readRow(pages, row)))) unsound += 1
  }
  return { contents, unsound }
}

/** Of a row of the table of contents, which holds the document's id, its Briefing, and its search index. */
function documentOf(row: FoundRow, witnesses: Witnesses): string | null {
  const [document] = witnesses.mend(row, [readField(row.cell.start, row.head.fields[0])])
  return typeof document === 'string' ? document : null
}

function contentOf([, briefing, index, compiler]: Values): PackedContent | null {
  if (!(briefing instanceof Uint8Array && index instanceof Uint8Array)) return null
  // A file of before compilers had numbers has no column for them.
  return { briefing, index, compiler: typeof compiler === 'number' ? compiler : 0 }
}

/** @returns whether the table takes it, or has it already: what was found first counts. */
function insert(db: Database, { table, cell, head }: FoundRow, values: Values): boolean {
  if (values.includes(undefined)) return false
  const columns = table.columns.slice(0, head.fields.length)
  const given = columns.map(({ isRowid }, i) => (isRowid ? cell.rowid : (values[i] ?? null)))
  const names = columns.map(({ name }) => name).join(', ')
  const places = columns.map((_, i) => `$v${i}`).join(', ')
  // What is no row must not stand in the way of one with its key that is found later.
  const row = Object.fromEntries(columns.map(({ name }, i) => [name, given[i] ?? null]))
  if (!hasKnownWords(table.name, row)) return false
  try {
    // Only what is there twice is passed over; a CHECK still says no.
    db.run(
      `INSERT INTO ${table.name} (${names}) VALUES (${places}) ON CONFLICT DO NOTHING`,
      Object.fromEntries(given.map((value, i) => [`v${i}`, value])),
    )
    return true
  } catch (error) {
    if (error instanceof StoreError || error instanceof BindError) return false
    throw error
  }
}
