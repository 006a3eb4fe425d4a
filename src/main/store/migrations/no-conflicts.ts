/** Pairs of facts of which the user says that they do not contradict each other. The document with the lesser id is the first. */
export const noConflicts = `
CREATE TABLE no_conflicts (
  document       TEXT NOT NULL REFERENCES documents (id),
  fact           TEXT NOT NULL CHECK (fact <> ''),
  other_document TEXT NOT NULL REFERENCES documents (id),
  other_fact     TEXT NOT NULL CHECK (other_fact <> ''),
  PRIMARY KEY (document, fact, other_document, other_fact),
  CHECK (document < other_document)
) STRICT, WITHOUT ROWID;
`
