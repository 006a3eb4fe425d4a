import type { Salvaged } from '../../../../src/shared/contract/data.ts'

/** What became of the rows; what is left out is none. */
export interface Counts {
  readonly brought?: Partial<Salvaged['brought']>
  readonly left?: Partial<Salvaged['left']>
  readonly textless?: number
}

/** What can be brought in, told in a row of words. */
export const amounts: readonly (readonly [Counts['brought'], string])[] = [
  [{}, ''],
  [{ ratings: 1 }, '1 rating'],
  [{ documents: 3, ratings: 41, passages: 2 }, '3 documents, 2 passages and 41 ratings'],
  [{ edits: 1, places: 2 }, '1 edit and 2 reading places'],
  [
    { documents: 1, passages: 1, ratings: 1200, edits: 7, places: 1 },
    '1 document, 1 passage, 1,200 ratings, 7 edits and 1 reading place',
  ],
]

const kept = 'The damaged file is kept as /data/precis.db.damaged-1.'

/** What is said once it is done; with a backup or without. */
export const endings: readonly (readonly [Counts, 'backup' | 'nothing', string | null, string])[] = [
  [
    { brought: { documents: 3, ratings: 41, passages: 2 } },
    'backup',
    '/data/precis.db.damaged-1',
    `Backup restored, with 3 documents, 2 passages and 41 ratings that came after it. ${kept}`,
  ],
  [
    { brought: { ratings: 2 }, left: { orphaned: 1 } },
    'backup',
    '/data/precis.db.damaged-1',
    `Backup restored, with 2 ratings that came after it. 1 entry was left out: 1 belongs to what is lost. ${kept}`,
  ],
  [
    { brought: { documents: 1 }, left: { unsound: 2, orphaned: 3, older: 1 }, textless: 1 },
    'nothing',
    '/data/precis.db.damaged-1',
    `Started with 1 document. The text of 1 document is lost: import its file again to read it. 6 entries were left out: 2 are damaged, 3 belong to what is lost, 1 differs from the backup without a change that explains it. ${kept}`,
  ],
  [
    { brought: { documents: 4 }, left: { older: 2 }, textless: 2 },
    'backup',
    null,
    'Backup restored, with 4 documents that came after it. The texts of 2 documents are lost: import their files again to read them. 2 entries were left out: 2 differ from the backup without a change that explains it.',
  ],
  [{}, 'nothing', '/data/precis.db.damaged-1', `Started with an empty library. ${kept}`],
  [{}, 'backup', '/data/precis.db.damaged-1', `Backup restored. ${kept}`],
]

/** What is said where more of a file that was set aside comes in later. */
export const additions: readonly (readonly [Counts, string])[] = [
  [{}, 'Everything that can be read of this file is here already.'],
  [
    { brought: { passages: 2, ratings: 1 } },
    '2 passages and 1 rating brought in. What was there before is kept as a backup.',
  ],
  [
    { brought: { documents: 1 }, textless: 1, left: { older: 1 } },
    '1 document brought in. The text of 1 document is lost: import its file again to read it. 1 entry was left out: 1 differs from what is here without a change that explains it. What was there before is kept as a backup.',
  ],
  [
    { left: { orphaned: 2 } },
    'Everything that can be read of this file is here already. 2 entries were left out: 2 belong to what is lost.',
  ],
]
