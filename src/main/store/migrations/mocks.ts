import { most } from './noted.ts'

/** How mocks over the documents of an agenda went. They stay where it is taken away, since that can be taken back. */
export const mocks = `
CREATE TABLE mocks (
  agenda  TEXT    NOT NULL CHECK (agenda <> ''),
  at      INTEGER NOT NULL CHECK (at BETWEEN 0 AND ${most}),
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  asked   INTEGER NOT NULL CHECK (asked > 0),
  correct INTEGER NOT NULL CHECK (correct BETWEEN 0 AND asked),
  PRIMARY KEY (agenda, at)
) STRICT, WITHOUT ROWID;
`
