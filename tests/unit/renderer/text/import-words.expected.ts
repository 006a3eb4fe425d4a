import type { ImportJob, ImportOutcome } from '../../../../src/shared/contract/imports.ts'

const came = (
  kind: 'added' | 'known' | 'restored' | 'version' | 'older',
  notes: readonly string[] = [],
): ImportOutcome => ({
  kind,
  document: 'd1',
  title: 'Harbour Accord',
  notes,
})
const failed: ImportOutcome = { kind: 'failed', why: 'is empty' }
const cancelled: ImportOutcome = { kind: 'cancelled' }
/** A folder, of which each file is a job of its own. */
const listed = (files: number): ImportOutcome => ({ kind: 'listed', files, notes: [] })

/** Jobs by how they ended; null goes on. */
export const jobsOf = (outcomes: readonly (ImportOutcome | null)[]): readonly ImportJob[] =>
  outcomes.map((outcome, at) => ({
    id: `j${at}`,
    name: `file ${at}.txt`,
    folder: '/papers',
    atStart: false,
    ofItself: false,
    stage: outcome === null ? 'reading' : 'ended',
    page: null,
    near: null,
    outcome,
  }))

/** What is said once all have ended, and what it offers: a document to open, the library, or nothing. */
export const endings = [
  [[came('added')], 'Imported “Harbour Accord”.', 'd1'],
  [[came('restored')], 'Imported “Harbour Accord”.', 'd1'],
  [[came('known')], '“Harbour Accord” is in the library already.', 'd1'],
  [[came('version')], 'A new version of “Harbour Accord” came.', 'changes'],
  [[came('older')], '“Harbour Accord” is kept as an older version.', 'changes'],
  [[came('added'), came('version')], '1 of 2 added, 1 as a new version.', 'library'],
  [[came('version'), came('version'), came('version')], '3 added as new versions.', 'library'],
  [[came('older'), came('older')], '2 added as older versions.', 'library'],
  [[came('version'), came('older')], '1 of 2 added as a new version, 1 as an older version.', 'library'],
  [
    [came('version'), came('version'), failed],
    '2 of 3 added as new versions, 1 could not be read.',
    'library',
  ],
  [[came('known'), came('known')], 'All 2 are in the library already.', 'library'],
  [[came('known'), failed], 'None of 2 added, 1 in the library already, 1 could not be read.', 'library'],
  [[failed, failed], 'None of 2 added, 2 could not be read.', 'library'],
  [[came('added', ['It may be cut off.'])], 'Imported “Harbour Accord”. It may be cut off.', 'd1'],
  [[failed], 'file 0.txt is empty. Nothing was changed.', null],
  [[cancelled], 'The import of file 0.txt was cancelled. Nothing was changed.', null],
  [[came('added'), came('added')], 'Imported 2 documents.', 'library'],
  [[came('added'), failed], '1 of 2 added, 1 could not be read.', 'library'],
  [
    [came('added'), came('known'), failed, failed, cancelled],
    '1 of 5 added, 1 in the library already, 2 could not be read, 1 cancelled.',
    'library',
  ],
  [[listed(0)], 'file 0.txt holds no file that Precis reads. Nothing was changed.', 'library'],
  [[listed(2), came('added'), came('added')], 'Imported 2 documents.', 'library'],
  [
    [listed(3), came('added'), came('known'), failed],
    '1 of 3 added, 1 in the library already, 1 could not be read.',
    'library',
  ],
  [[listed(0), listed(0)], 'No file that Precis reads was found. Nothing was changed.', 'library'],
] as const satisfies readonly (readonly [
  readonly ImportOutcome[],
  string,
  'd1' | 'library' | 'changes' | null,
])[]

/** What is said as they begin. */
export const beginnings = [
  [[null], 'Importing file 0.txt.'],
  [[null, null, null], 'Importing 3 documents.'],
] as const
