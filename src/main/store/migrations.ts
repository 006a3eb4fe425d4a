import type { Database } from './database.ts'
import { StoreError } from './errors.ts'
import { agendas } from './migrations/agendas.ts'
import { mocks } from './migrations/mocks.ts'
import { noConflicts } from './migrations/no-conflicts.ts'
import { most, noted, notesOfDocuments, notesOfMarks } from './migrations/noted.ts'
import { words } from './migrations/words.ts'
import { numberOf } from './rows.ts'

/** Says that a SQLite file is ours, in its header: "Prec" in ASCII. */
export const applicationId = 0x50726563

// Times are milliseconds since 1970-01-01 UTC. Ids of blocks and cards are not foreign keys: they live in
// the briefing, and a mark or a rating must outlive a new version of it.
const first = `
CREATE TABLE documents (
  id        TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 16 AND id NOT GLOB '*[^0-9a-f]*'),
  title     TEXT    NOT NULL,
  date      TEXT    CHECK (date <> ''),
  kind      TEXT    NOT NULL CHECK (kind IN ('text', 'markdown', 'html', 'pdf', 'docx', 'epub')),
  words     INTEGER NOT NULL CHECK (words BETWEEN 0 AND ${most}),
  bundled   INTEGER NOT NULL CHECK (bundled IN (0, 1)),
  added_at  INTEGER NOT NULL CHECK (added_at BETWEEN 0 AND ${most}),
  opened_at INTEGER CHECK (opened_at BETWEEN 0 AND ${most})
) STRICT;

CREATE TABLE marks (
  id         TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  document   TEXT    NOT NULL REFERENCES documents (id),
  kind       TEXT    NOT NULL CHECK (kind <> ''),
  block      TEXT    NOT NULL CHECK (block <> ''),
  span_start INTEGER NOT NULL CHECK (span_start BETWEEN 0 AND ${most}),
  span_end   INTEGER NOT NULL CHECK (span_end BETWEEN span_start AND ${most}),
  exact      TEXT    NOT NULL,
  prefix     TEXT    NOT NULL,
  suffix     TEXT    NOT NULL,
  created_at INTEGER NOT NULL CHECK (created_at BETWEEN 0 AND ${most})
) STRICT;
CREATE INDEX marks_by_document ON marks (document, created_at);

-- A row is a rating, or the revocation of one (then it has no rating). utc_offset: minutes east of UTC.
CREATE TABLE reviews (
  id          INTEGER PRIMARY KEY,
  document    TEXT    NOT NULL REFERENCES documents (id),
  card        TEXT    NOT NULL CHECK (card <> ''),
  rating      INTEGER CHECK (rating BETWEEN 1 AND 4),
  at          INTEGER NOT NULL CHECK (at BETWEEN 0 AND ${most}),
  utc_offset  INTEGER NOT NULL CHECK (utc_offset BETWEEN -1440 AND 1440),
  duration_ms INTEGER NOT NULL CHECK (duration_ms BETWEEN 0 AND ${most}),
  revokes     INTEGER UNIQUE REFERENCES reviews (id),
  CHECK ((rating IS NULL) = (revokes IS NOT NULL))
) STRICT;
CREATE INDEX reviews_by_document ON reviews (document, at);

CREATE TRIGGER reviews_no_update BEFORE UPDATE ON reviews
BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END;
CREATE TRIGGER reviews_no_delete BEFORE DELETE ON reviews
BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END;
-- REPLACE deletes without firing the trigger above unless recursive_triggers is on.
CREATE TRIGGER reviews_no_replace BEFORE INSERT ON reviews
WHEN EXISTS (SELECT 1 FROM reviews WHERE id = NEW.id OR revokes = NEW.revokes)
BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END;
CREATE TRIGGER reviews_revoke_a_rating BEFORE INSERT ON reviews
WHEN NEW.revokes IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM reviews
  WHERE id = NEW.revokes AND revokes IS NULL AND document = NEW.document AND card = NEW.card)
BEGIN SELECT RAISE(ABORT, 'only a rating of the same card can be revoked'); END;

CREATE TABLE settings (
  key   TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE positions (
  document     TEXT    NOT NULL PRIMARY KEY REFERENCES documents (id),
  block        TEXT    NOT NULL CHECK (block <> ''),
  block_offset REAL NOT NULL CHECK (block_offset BETWEEN -10 AND 1),
  at           INTEGER NOT NULL CHECK (at BETWEEN 0 AND ${most})
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
  seq          INTEGER PRIMARY KEY AUTOINCREMENT,
  command      TEXT    NOT NULL CHECK (json_valid(command)),
  inverse      TEXT    NOT NULL CHECK (json_valid(inverse)),
  at           INTEGER NOT NULL CHECK (at BETWEEN 0 AND ${most}),
  state        TEXT    NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone')),
  undone_order INTEGER UNIQUE,
  CHECK ((state = 'undone') = (undone_order IS NOT NULL))
) STRICT;

PRAGMA application_id = ${applicationId};
`

// The content of an imported document lies beside its row, so that a list of many reads none of it.
const library = `
ALTER TABLE documents ADD COLUMN cards INTEGER NOT NULL DEFAULT 0 CHECK (cards BETWEEN 0 AND ${most});
-- A removed document is out of sight, with all that belongs to it, until it is brought back.
ALTER TABLE documents ADD COLUMN removed_at INTEGER CHECK (removed_at BETWEEN 0 AND ${most});
CREATE TABLE briefings (
  document     TEXT NOT NULL PRIMARY KEY REFERENCES documents (id),
  briefing     BLOB NOT NULL,
  search_index BLOB NOT NULL
) STRICT;
`

// What the user says of a document stays apart from what the compiler says, which a new import renews.
const shelves = `
ALTER TABLE documents ADD COLUMN name TEXT CHECK (name <> '');
CREATE TABLE tags (
  document TEXT NOT NULL REFERENCES documents (id),
  tag      TEXT NOT NULL COLLATE NOCASE CHECK (tag <> ''),
  PRIMARY KEY (document, tag)
) STRICT, WITHOUT ROWID;
-- How much of the text lies above the foot of the window, as a part of the whole; null where it was not noted.
ALTER TABLE positions ADD COLUMN share REAL CHECK (share BETWEEN 0 AND 1);
CREATE INDEX documents_removed ON documents (removed_at) WHERE removed_at IS NOT NULL;

-- Ratings leave with the document they belong to, and only after it was removed.
DROP TRIGGER reviews_no_delete;
CREATE TRIGGER reviews_no_delete BEFORE DELETE ON reviews
WHEN NOT EXISTS (SELECT 1 FROM documents WHERE id = OLD.document AND removed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END;
`

// A mark may be a highlight with a colour, a note and tags, and may reach over several blocks.
const passages = `
CREATE TABLE marks_new (
  id         TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  document   TEXT    NOT NULL REFERENCES documents (id),
  kind       TEXT    NOT NULL CHECK (kind IN ('bookmark', 'highlight')),
  colour     INTEGER CHECK (colour BETWEEN 1 AND 4),
  note       TEXT    NOT NULL,
  tags       TEXT    NOT NULL CHECK (json_valid(tags)),
  parts      TEXT    NOT NULL CHECK (json_array_length(parts) > 0),
  created_at INTEGER NOT NULL CHECK (created_at BETWEEN 0 AND ${most}),
  CHECK ((colour IS NULL) = (kind = 'bookmark'))
) STRICT;
INSERT INTO marks_new
SELECT id, document, 'bookmark', NULL, '', '[]',
  json_array(json_object('block', block, 'position', json_object('start', span_start, 'end', span_end),
    'quote', json_object('exact', exact, 'prefix', prefix, 'suffix', suffix))),
  created_at
FROM marks;
DROP TABLE marks;
ALTER TABLE marks_new RENAME TO marks;
CREATE INDEX marks_by_document ON marks (document, created_at);
`

// Edits stand beside what the compiler says, so that a new version of it takes none of them away.
const edits = `
CREATE TABLE fact_edits (
  document TEXT NOT NULL REFERENCES documents (id),
  fact     TEXT NOT NULL CHECK (fact <> ''),
  edit     TEXT NOT NULL CHECK (json_valid(edit)),
  PRIMARY KEY (document, fact)
) STRICT, WITHOUT ROWID;
CREATE TABLE card_edits (
  document TEXT NOT NULL REFERENCES documents (id),
  card     TEXT NOT NULL CHECK (card <> ''),
  edit     TEXT NOT NULL CHECK (json_valid(edit)),
  PRIMARY KEY (document, card)
) STRICT, WITHOUT ROWID;
`

// What is remembered of each card, worked out from the log of its ratings: it can be thrown away and made again.
// `due` and `last_review` are study times (core/study/schedule.ts). A row of another generation than the settings'
// was worked out with other settings, one of generation 0 never.
const study = `
CREATE TABLE memories (
  document       TEXT    NOT NULL REFERENCES documents (id),
  card           TEXT    NOT NULL CHECK (card <> ''),
  generation     INTEGER NOT NULL CHECK (generation >= 0),
  phase          TEXT    NOT NULL CHECK (phase IN ('new', 'learning', 'due')),
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
CREATE INDEX memories_by_generation ON memories (generation);
INSERT INTO memories
SELECT DISTINCT document, card, 0, 'new', 0, 0, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, 0, NULL FROM reviews;
CREATE INDEX reviews_by_card ON reviews (document, card);
CREATE INDEX reviews_by_time ON reviews (at);

-- buried: the study day on which a card is left out.
CREATE TABLE card_states (
  document  TEXT    NOT NULL REFERENCES documents (id),
  card      TEXT    NOT NULL CHECK (card <> ''),
  suspended INTEGER NOT NULL CHECK (suspended IN (0, 1)),
  buried    INTEGER,
  marked    INTEGER NOT NULL CHECK (marked IN (0, 1)),
  PRIMARY KEY (document, card)
) STRICT, WITHOUT ROWID;

-- New cards beyond the number of each day; without a document: of all of them together.
CREATE TABLE study_days (
  document  TEXT    REFERENCES documents (id),
  day       INTEGER NOT NULL,
  extra_new INTEGER NOT NULL CHECK (extra_new BETWEEN 0 AND ${most})
) STRICT;
CREATE UNIQUE INDEX study_days_one ON study_days (coalesce(document, ''), day);

-- When it must be known, and how much of it.
ALTER TABLE documents ADD COLUMN briefing_at INTEGER CHECK (briefing_at BETWEEN 0 AND ${most});
ALTER TABLE documents ADD COLUMN goal REAL CHECK (goal BETWEEN 0 AND 1);
`

// What changed since the library's index was last brought up to date: triggers alone write it, so that no change can
// be missed. One row for each thing, of its last change. The epoch says which history the numbers belong to: a
// restored backup begins another.
const search = `
CREATE TABLE search_changes (
  seq      INTEGER PRIMARY KEY AUTOINCREMENT,
  document TEXT NOT NULL,
  kind     TEXT NOT NULL CHECK (kind IN ('document', 'briefing', 'mark', 'edits')),
  ref      TEXT NOT NULL,
  UNIQUE (kind, ref)
) STRICT;
CREATE TABLE search_epoch (
  one   INTEGER PRIMARY KEY CHECK (one = 1),
  epoch TEXT NOT NULL CHECK (epoch <> '')
) STRICT;
INSERT INTO search_epoch VALUES (1, lower(hex(randomblob(16))));
${[
  notesOfDocuments,
  noted('tag_added', 'INSERT ON tags', ['document', 'NEW.document', 'NEW.document']),
  noted('tag_deleted', 'DELETE ON tags', ['document', 'OLD.document', 'OLD.document']),
  noted('briefing_added', 'INSERT ON briefings', ['briefing', 'NEW.document', 'NEW.document']),
  noted('briefing_changed', 'UPDATE ON briefings', ['briefing', 'NEW.document', 'NEW.document']),
  notesOfMarks,
  ...['fact_edits', 'card_edits'].flatMap((table) => [
    noted(`${table}_added`, `INSERT ON ${table}`, ['edits', 'NEW.document', 'NEW.document']),
    noted(`${table}_changed`, `UPDATE ON ${table}`, ['edits', 'NEW.document', 'NEW.document']),
    noted(`${table}_deleted`, `DELETE ON ${table}`, ['edits', 'OLD.document', 'OLD.document']),
  ]),
].join('\n')}
`

// Which stretches of a text were read, apart from where its reader stands: a jump is no reading, and going back takes none
// away. Stretches are of the words, 0 to 1. How far the window had come stood for it before: that much stays.
const reading = `
CREATE TABLE readings (
  document  TEXT NOT NULL PRIMARY KEY REFERENCES documents (id),
  stretches TEXT NOT NULL CHECK (json_valid(stretches)),
  share     REAL NOT NULL CHECK (share BETWEEN 0 AND 1)
) STRICT, WITHOUT ROWID;
INSERT INTO readings
SELECT document, json_array(json_array(0, share)), share FROM positions WHERE share > 0;
ALTER TABLE positions DROP COLUMN share;
`

// Two documents of one title are told apart by their files. What was added before says its own when it is opened.
const files = `
ALTER TABLE documents ADD COLUMN file TEXT CHECK (file <> '');
`

// A rating carries the steps that it was given under, so that a change of them changes no answer of before. Those of
// until now count as given under the steps that hold now, and are worked out again, since Hard is another answer now.
const steps = `
ALTER TABLE reviews ADD COLUMN learning_steps TEXT CHECK (json_valid(learning_steps));
DROP TRIGGER reviews_no_update;
UPDATE reviews SET learning_steps =
  coalesce((SELECT value ->> '$.learningSteps' FROM settings WHERE key = 'schedule'), '[1,10]')
WHERE rating IS NOT NULL;
CREATE TRIGGER reviews_no_update BEFORE UPDATE ON reviews
BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END;
UPDATE settings SET value = json_set(value, '$.generation', (value ->> '$.generation') + 1) WHERE key = 'schedule';
`

// When a card was last changed. Of edits that are no longer in the journal that is not known: it counts as now.
const changes = `
CREATE TABLE card_changes (
  document TEXT    NOT NULL REFERENCES documents (id),
  card     TEXT    NOT NULL CHECK (card <> ''),
  at       INTEGER NOT NULL CHECK (at BETWEEN 0 AND ${most}),
  PRIMARY KEY (document, card)
) STRICT, WITHOUT ROWID;
INSERT INTO card_changes
SELECT document, card, coalesce(
  (SELECT max(at) FROM journal, json_each(command, '$.edits.cards') AS each
   WHERE json_extract(command, '$.edits.document') = card_edits.document
     AND json_extract(each.value, '$.card') = card_edits.card),
  unixepoch() * 1000)
FROM card_edits;
`

// What the reader was not sure of when it was imported; of what came before, that is not known.
const notes = `
ALTER TABLE documents ADD COLUMN notes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(notes));
`

// Clocks can be wrong. How long a removed document is kept goes by days of use, of which none was noted before, and a
// rating that was given under a clock that was set since counts as given at another moment than the log says.
const clocks = `
CREATE TABLE removals (
  document TEXT    NOT NULL PRIMARY KEY REFERENCES documents (id),
  days     TEXT    NOT NULL CHECK (json_array_length(days) > 0),
  named    INTEGER CHECK (named > 0)
) STRICT, WITHOUT ROWID;
INSERT INTO removals
SELECT id, json_array((removed_at - 14400000) / 86400000), NULL FROM documents WHERE removed_at IS NOT NULL;
CREATE TABLE review_times (
  review   INTEGER PRIMARY KEY,
  document TEXT    NOT NULL REFERENCES documents (id),
  at       INTEGER NOT NULL
) STRICT;
CREATE INDEX review_times_by_document ON review_times (document);
`

// Which compiler made a document's facts and cards: 0 is one of before they had numbers. Of a document that was made
// anew, the reading that is not shown lies beside it, so that either can take the other's place.
const anew = `
ALTER TABLE briefings ADD COLUMN compiler INTEGER NOT NULL DEFAULT 0 CHECK (compiler BETWEEN 0 AND ${most});
-- The newest compiler that could not make it anew.
ALTER TABLE briefings ADD COLUMN tried INTEGER NOT NULL DEFAULT 0 CHECK (tried BETWEEN 0 AND ${most});
CREATE TABLE other_briefings (
  document     TEXT    NOT NULL PRIMARY KEY REFERENCES documents (id),
  briefing     BLOB    NOT NULL,
  search_index BLOB    NOT NULL,
  compiler     INTEGER NOT NULL CHECK (compiler BETWEEN 0 AND ${most}),
  cards        INTEGER NOT NULL CHECK (cards BETWEEN 0 AND ${most}),
  -- When it was made anew, and what came of it.
  at           INTEGER NOT NULL CHECK (at BETWEEN 0 AND ${most}),
  outcome      TEXT    NOT NULL CHECK (json_valid(outcome))
) STRICT;
`

// What a document holds beside this file, by hash (objects.ts).
const objects = `
CREATE TABLE held_objects (
  document TEXT    NOT NULL REFERENCES documents (id),
  role     TEXT    NOT NULL CHECK (role <> ''),
  hash     TEXT    NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
  size     INTEGER NOT NULL CHECK (size BETWEEN 0 AND ${most}),
  PRIMARY KEY (document, role, hash)
) STRICT, WITHOUT ROWID;
-- What the reading that is not shown says of the document as a whole; null of one of before, which said the same.
ALTER TABLE other_briefings ADD COLUMN told TEXT CHECK (json_valid(told));
`

// A document may have come in several versions. One of them is shown: its text, facts and cards stand where those of any
// document do, and what its user does with it. Of the others what they were when they were shown last is held.
const versions = `
CREATE TABLE versions (
  document TEXT    NOT NULL REFERENCES documents (id),
  version  INTEGER NOT NULL CHECK (version > 0),
  -- The first 16 hexadecimal digits of the SHA-256 of its file.
  source   TEXT    NOT NULL CHECK (source <> ''),
  -- Versions in the order of this are from the oldest to the newest.
  place    REAL    NOT NULL,
  standing TEXT    NOT NULL CHECK (standing <> ''),
  -- Null for the one that is shown.
  held     TEXT    CHECK (json_valid(held)),
  -- The cards that ask for what the version before it says otherwise.
  changed  TEXT    NOT NULL CHECK (json_valid(changed)),
  PRIMARY KEY (document, version),
  CHECK ((held IS NULL) = (standing = 'shown'))
) STRICT, WITHOUT ROWID;
CREATE INDEX versions_by_source ON versions (source);
CREATE TABLE version_contents (
  document     TEXT    NOT NULL REFERENCES documents (id),
  version      INTEGER NOT NULL CHECK (version > 0),
  -- What lies beside a reading that was made anew lies there for it too.
  role         TEXT    NOT NULL CHECK (role <> ''),
  briefing     BLOB    NOT NULL,
  search_index BLOB    NOT NULL,
  compiler     INTEGER NOT NULL CHECK (compiler BETWEEN 0 AND ${most}),
  tried        INTEGER NOT NULL CHECK (tried BETWEEN 0 AND ${most}),
  cards        INTEGER NOT NULL CHECK (cards BETWEEN 0 AND ${most}),
  at           INTEGER CHECK (at BETWEEN 0 AND ${most}),
  outcome      TEXT    CHECK (json_valid(outcome)),
  told         TEXT    CHECK (json_valid(told)),
  PRIMARY KEY (document, version, role)
) STRICT;
-- A text in a kilobyte, by which a document that comes in is held against all others: it can be made again.
CREATE TABLE sketches (
  document TEXT NOT NULL PRIMARY KEY REFERENCES documents (id),
  -- The file that it is of.
  source   TEXT NOT NULL CHECK (source <> ''),
  sketch   BLOB NOT NULL
) STRICT, WITHOUT ROWID;
`

// Documents go from library to library in packs. What a thing was when it came or went in one tells later who has changed it
// since; ratings that came in one tell nothing of the clock here.
const packs = `
CREATE TABLE pack_states (
  document TEXT NOT NULL REFERENCES documents (id),
  kind     TEXT NOT NULL CHECK (kind <> ''),
  ref      TEXT NOT NULL,
  print    TEXT NOT NULL CHECK (print <> ''),
  PRIMARY KEY (document, kind, ref, print)
) STRICT, WITHOUT ROWID;
CREATE TABLE pack_ratings (
  review   INTEGER PRIMARY KEY,
  document TEXT    NOT NULL REFERENCES documents (id)
) STRICT;
CREATE INDEX pack_ratings_by_document ON pack_ratings (document);
`

// What the user says of a card besides its words and flags: its tags, and its place in the schedule. Rows of the log are
// named by their numbers, as `pack_ratings` does.
const details = `
CREATE TABLE card_details (
  document    TEXT    NOT NULL REFERENCES documents (id),
  card        TEXT    NOT NULL CHECK (card <> ''),
  tags        TEXT    NOT NULL CHECK (json_valid(tags)),
  -- The last row of the log that counts no more.
  reset_after INTEGER CHECK (reset_after BETWEEN 0 AND ${most}),
  -- The study day on which it is to come, as long as that row is its last rating.
  due_day     INTEGER,
  due_after   INTEGER CHECK (due_after BETWEEN 0 AND ${most}),
  PRIMARY KEY (document, card),
  CHECK ((due_day IS NULL) = (due_after IS NULL))
) STRICT, WITHOUT ROWID;
`

// A briefing may have settings of study of its own.
const ownSettings = 'ALTER TABLE agendas ADD COLUMN own TEXT CHECK (json_valid(own))'

// A card may have been studied elsewhere, with no log of it: its memory begins with what was known of it there.
const startingStates =
  'ALTER TABLE card_details ADD COLUMN starting_state TEXT CHECK (json_valid(starting_state))'

/** Migration n brings a file from user_version n-1 to n. Never change one that was released. */
export const migrations: readonly string[] = [
  first,
  library,
  shelves,
  passages,
  edits,
  study,
  search,
  reading,
  files,
  steps,
  changes,
  notes,
  clocks,
  anew,
  words,
  objects,
  versions,
  agendas,
  packs,
  mocks,
  details,
  ownSettings,
  startingStates,
  noConflicts,
]

export const latestVersion = migrations.length
/** The first version in which what is deleted is overwritten: files of before have remains of it between their pages. */
export const firstOverwriting = 13
/** The first version that has `search_epoch`. */
export const firstWithEpoch = 7
/** The first version that has `held_objects`. */
export const firstWithObjects = 16

export function readVersion(db: Database): number {
  return numberOf(db.get('PRAGMA user_version') ?? {}, 'user_version')
}

/**
 * Brings the schema up to date, each step in its own transaction. The caller has made a backup. Meanwhile nothing follows
 * references: a table that others refer to can only be made anew so.
 */
export function migrate(db: Database, steps: readonly string[] = migrations): void {
  const follows = db.get('PRAGMA foreign_keys')?.foreign_keys === 1
  db.script('PRAGMA foreign_keys = OFF')
  try {
    for (let version = readVersion(db); version < steps.length; version += 1) {
      const step = steps[version]
      if (step === undefined) throw new StoreError('unexpected', `No migration to version ${version + 1}`)
      db.transaction(() => db.script(`${step}; PRAGMA user_version = ${version + 1}`))
    }
  } finally {
    if (follows) db.script('PRAGMA foreign_keys = ON')
  }
}
