import { most, notesOfDocuments, notesOfMarks } from './noted.ts'

/**
 * Puts a table made by `create` in place of the one that is there, with all its rows: sqlite.org/lang_altertable.html,
 * section 7. What triggers and indexes it had is to be made again.
 */
const remade = (table: string, create: string): string => `
${create.replace('TABLE _ (', `TABLE ${table}_new (`)}
INSERT INTO ${table}_new SELECT * FROM ${table};
DROP TABLE ${table};
ALTER TABLE ${table}_new RENAME TO ${table};
`

const documents = `
CREATE TABLE _ (
  id        TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 16 AND id NOT GLOB '*[^0-9a-f]*'),
  title     TEXT    NOT NULL,
  date      TEXT    CHECK (date <> ''),
  kind      TEXT    NOT NULL,
  words     INTEGER NOT NULL CHECK (words BETWEEN 0 AND ${most}),
  bundled   INTEGER NOT NULL CHECK (bundled IN (0, 1)),
  added_at  INTEGER NOT NULL CHECK (added_at BETWEEN 0 AND ${most}),
  opened_at INTEGER CHECK (opened_at BETWEEN 0 AND ${most}),
  cards INTEGER NOT NULL DEFAULT 0 CHECK (cards BETWEEN 0 AND ${most}),
  removed_at INTEGER CHECK (removed_at BETWEEN 0 AND ${most}),
  name TEXT CHECK (name <> ''),
  briefing_at INTEGER CHECK (briefing_at BETWEEN 0 AND ${most}),
  goal REAL CHECK (goal BETWEEN 0 AND 1),
  file TEXT CHECK (file <> ''),
  notes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(notes))
) STRICT;
`

const marks = `
CREATE TABLE _ (
  id         TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  document   TEXT    NOT NULL REFERENCES documents (id),
  kind       TEXT    NOT NULL,
  colour     INTEGER CHECK (colour BETWEEN 1 AND 4),
  note       TEXT    NOT NULL,
  tags       TEXT    NOT NULL CHECK (json_valid(tags)),
  parts      TEXT    NOT NULL CHECK (json_array_length(parts) > 0),
  created_at INTEGER NOT NULL CHECK (created_at BETWEEN 0 AND ${most}),
  CHECK ((colour IS NULL) = (kind = 'bookmark'))
) STRICT;
`

const memories = `
CREATE TABLE _ (
  document       TEXT    NOT NULL REFERENCES documents (id),
  card           TEXT    NOT NULL CHECK (card <> ''),
  generation     INTEGER NOT NULL CHECK (generation >= 0),
  phase          TEXT    NOT NULL,
  due            INTEGER NOT NULL,
  due_at         INTEGER NOT NULL,
  last_at        INTEGER,
  first_day      INTEGER,
  stability      REAL    NOT NULL,
  difficulty     REAL    NOT NULL,
  elapsed_days   REAL    NOT NULL,
  scheduled_days REAL    NOT NULL,
  learning_steps INTEGER NOT NULL,
  reps           INTEGER NOT NULL,
  lapses         INTEGER NOT NULL,
  state          INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
  last_review    INTEGER,
  PRIMARY KEY (document, card)
) STRICT, WITHOUT ROWID;
`

const searchChanges = `
CREATE TABLE _ (
  seq      INTEGER PRIMARY KEY AUTOINCREMENT,
  document TEXT NOT NULL,
  kind     TEXT NOT NULL,
  ref      TEXT NOT NULL,
  UNIQUE (kind, ref)
) STRICT;
-- The numbers go on from the last one that was given, also where its row has gone.
INSERT INTO sqlite_sequence SELECT 'search_changes_new', seq FROM sqlite_sequence WHERE name = 'search_changes';
`

// Which words such a column holds is said by a union of the program, and read strictly (words.ts): a table that says it
// again would refuse, at run time alone, what a union was taught. As the tables are renamed, what still speaks of them is
// let be.
export const words = `
PRAGMA legacy_alter_table = ON;
${remade('documents', documents)}
CREATE INDEX documents_removed ON documents (removed_at) WHERE removed_at IS NOT NULL;
${notesOfDocuments}
${remade('marks', marks)}
CREATE INDEX marks_by_document ON marks (document, created_at);
${notesOfMarks}
${remade('memories', memories)}
CREATE INDEX memories_by_generation ON memories (generation);
${remade('search_changes', searchChanges)}
PRAGMA legacy_alter_table = OFF;
`
