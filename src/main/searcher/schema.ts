/**
 * The library's search index: a file of its own, which holds nothing that cannot be made again. What is damaged, of
 * another version or of another history of the data is thrown away.
 */
import { type FoundKind, foundKinds } from '../../core/model/found.ts'
import { analyzerVersion, fieldNames } from '../../core/search/fields.ts'
import { connect, type Database } from '../store/database.ts'
import { toStoreError } from '../store/errors.ts'
import { numberOf, textOf } from '../store/rows.ts'
import type { HistoryPosition } from '../store/search-changes.ts'
import { mark, removeIndex, setForeignAside } from './clear-place.ts'

/** The last part is to be raised with every change of the tables, or of what is indexed. */
const indexVersion = analyzerVersion * 1000 + 7

export const tableOf = (kind: FoundKind): string => `fts_${kind}`

// The analyzer has made every token; the index has to part them at blanks and leave them as they are. "ascii" does so
// for everything beyond ASCII, while "unicode61" folds and drops by the tables of the Unicode version it was made with.
const tables = `
-- How far the index has come, and in which history. seq is -1 before anything was looked at. remains: words of what
-- was taken out may still stand in it. compared: whether conflicts is of the claims that stand now.
CREATE TABLE state (
  one     INTEGER PRIMARY KEY CHECK (one = 1),
  epoch   TEXT NOT NULL,
  seq     INTEGER NOT NULL,
  remains INTEGER NOT NULL DEFAULT 0 CHECK (remains IN (0, 1)),
  compared INTEGER NOT NULL DEFAULT 1 CHECK (compared IN (0, 1))
) STRICT;
-- What is to be looked at again. tries: begun and not ended, since the process did.
CREATE TABLE queue (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  kind     TEXT NOT NULL,
  document TEXT NOT NULL,
  tries    INTEGER NOT NULL DEFAULT 0,
  UNIQUE (kind, document)
) STRICT;
-- title: as its user calls it. language: as it is searched. stamp: of the content of one that came with the app.
CREATE TABLE documents (
  num      INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  title    TEXT NOT NULL,
  language TEXT NOT NULL,
  stamp    TEXT
) STRICT;
CREATE TABLE units (
  id       INTEGER PRIMARY KEY,
  document INTEGER NOT NULL,
  kind     TEXT NOT NULL,
  ref      TEXT NOT NULL,
  section  TEXT,
  text     TEXT NOT NULL,
  detail   TEXT NOT NULL,
  stamp    BLOB NOT NULL,
  UNIQUE (document, kind, ref)
) STRICT;
CREATE TABLE glossary (document INTEGER NOT NULL, term TEXT NOT NULL, expansion TEXT NOT NULL) STRICT;
CREATE INDEX glossary_by_document ON glossary (document);
-- What documents claim (core/conflicts), in the order of their text: what shares a key is said of the same.
CREATE TABLE claimants (document INTEGER PRIMARY KEY, date TEXT, matter TEXT NOT NULL) STRICT;
CREATE TABLE claims (
  document       INTEGER NOT NULL,
  fact           TEXT    NOT NULL,
  nth            INTEGER NOT NULL,
  key            TEXT    NOT NULL,
  claim          TEXT    NOT NULL,
  block          TEXT    NOT NULL,
  sentence       TEXT    NOT NULL,
  sentence_start INTEGER NOT NULL,
  start          INTEGER NOT NULL,
  end            INTEGER NOT NULL,
  PRIMARY KEY (document, fact)
) STRICT, WITHOUT ROWID;
CREATE INDEX claims_by_key ON claims (key, document);
CREATE TABLE conflicts (
  one        INTEGER NOT NULL,
  one_fact   TEXT    NOT NULL,
  other      INTEGER NOT NULL,
  other_fact TEXT    NOT NULL,
  PRIMARY KEY (one, one_fact, other, other_fact)
) STRICT, WITHOUT ROWID;
${foundKinds
  .map(
    (
      kind,
    ) => `CREATE VIRTUAL TABLE ${tableOf(kind)} USING fts5(${fieldNames.join(', ')}, filter, content = '',
  contentless_delete = 1, tokenize = 'ascii', prefix = '2 3');`,
  )
  .join('\n')}
CREATE VIRTUAL TABLE words ${mark}, col);
PRAGMA user_version = ${indexVersion};
`

/** Of the index in memory, in KiB: what all searches walk through stays there. */
const cache = 65_536

/** Opens the index if it can have come from `now`, or begins a new one. @throws StoreError where no file can be written. */
export function openIndex(file: string, now: HistoryPosition): Database {
  const clock = Date.now()
  setForeignAside(file, clock)
  try {
    const db = open(file)
    const known = isCurrent(db) ? readState(db) : null
    if (known !== null && known.epoch === now.epoch && known.seq <= now.seq) return db
    db.close()
  } catch (cause) {
    const { code } = toStoreError(cause)
    if (code !== 'damaged' && code !== 'not-a-database') throw cause
  }
  removeIndex(file, clock)
  const db = open(file)
  db.transaction(() => {
    db.script(tables)
    db.run('INSERT INTO state (one, epoch, seq) VALUES (1, $epoch, -1)', { epoch: now.epoch })
  })
  return db
}

/** How far an index has come that nobody writes at the moment; null where it must be made anew. */
export const readProgress = (file: string): (HistoryPosition & { readonly queued: number }) | null =>
  readIndex(file, (db) => {
    const state = readState(db)
    const left = db.get(
      'SELECT (SELECT count(*) FROM queue) + (SELECT remains + (compared = 0) FROM state) AS n',
    )
    return state && { ...state, queued: numberOf(left ?? {}, 'n') }
  })

/** Reads an index beside the searcher, which may be writing it; null where it must be made anew. */
export function readIndex<T>(file: string, read: (db: Database) => T): T | null {
  let db: Database | null = null
  try {
    db = connect(file, { readOnly: true })
    const own = db
    return isCurrent(own) ? own.transaction(() => read(own)) : null
  } catch {
    return null
  } finally {
    db?.close()
  }
}

function open(file: string): Database {
  const db = connect(file, { readOnly: false })
  try {
    // A power cut may cost the last changes, which are then made again; it cannot damage the file.
    db.script(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -${cache}`)
    return db
  } catch (cause) {
    db.close()
    throw cause
  }
}

export function readState(db: Database): HistoryPosition | null {
  const row = db.get('SELECT epoch, seq FROM state')
  return row && { epoch: textOf(row, 'epoch'), seq: numberOf(row, 'seq') }
}

function isCurrent(db: Database): boolean {
  return numberOf(db.get('PRAGMA user_version') ?? {}, 'user_version') === indexVersion
}
