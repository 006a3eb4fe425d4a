import { formatMoment } from '../format.ts'
import { count } from '../forms.ts'

/** What changed from one version of a document to another, and the versions themselves. */
export const changes = {
  oneVersion:
    'There is one version of this document. Import a newer one, and what changed from one to the other is told here.',
  importDocuments: 'Import documents…',
  previous: 'Previous',
  previousChange: 'Previous change',
  next: 'Next',
  nextChange: 'Next change',
  comparedWith: 'Compared with',
  show: 'Show',
  shown: { all: 'Facts and passages', facts: 'Facts', passages: 'Passages' },
  copy: 'Copy as Markdown',
  copied: 'What changed was copied as Markdown.',
  comparing: 'The versions are being compared.',
  versions: 'Versions',
  added: (at: number) => `Added ${formatMoment(at)}`,
  addedToo: (at: number) => `added ${formatMoment(at)}`,
  current: 'Current: read and studied',
  read: 'Read',
  readCurrent: 'Read the current version',
  readVersion: (version: string) => `Read the version: ${version}`,
  makeCurrent: 'Make current',
  makeCurrentOf: (version: string) => `Make current: ${version}`,
  makeCurrentIs: 'It is read and studied from then on. Nothing is lost, and it can be undone.',
  removeOf: (version: string) => `Remove the version: ${version}`,
  removeIs: 'It is no longer listed. It can be undone.',
  /** How a version is named after a passage that was copied of it. */
  cited: {
    added: (at: number, file: string | null) => `earlier version added ${formatMoment(at)}${ofFile(file)}`,
    dated: (date: string, file: string | null) => `earlier version of ${date}${ofFile(file)}`,
  },
  facts: {
    figures: 'Changed figures',
    others: 'Other changed facts',
    fresh: 'New facts',
    gone: 'Facts that are gone',
  },
  passages: 'Passages',
  /** How many of each kind changed: a line of those that there are. */
  summary: {
    figures: (n: number) => `${count(n, 'figure')} changed`,
    otherFacts: (n: number) => `${count(n, 'other fact')} changed`,
    newFacts: (n: number) => `${count(n, 'fact')} new`,
    goneFacts: (n: number) => `${count(n, 'fact')} gone`,
    reworded: (n: number) => `${count(n, 'passage')} reworded`,
    tables: (n: number) => `${count(n, 'table')} changed`,
    added: (n: number) => `${count(n, 'passage')} new`,
    removed: (n: number) => `${count(n, 'passage')} removed`,
    moved: (n: number) => `${count(n, 'passage')} moved`,
    line: (parts: readonly string[]) => `${parts.join(', ')}.`,
    nothing: 'Nothing changed in what it says.',
  },
  /** What became of a passage, for who does not see it. */
  became: {
    added: 'New',
    removed: 'Removed',
    reworded: 'Reworded',
    rewordedAndMoved: 'Moved and reworded',
    table: 'Changed table',
    tableAndMoved: 'Moved and changed table',
    same: 'Moved',
  },
  movedAsWere: (passages: number) =>
    passages === 1 ? 'Moved, as it was' : `${count(passages, 'passage')} moved, as they were`,
  morePassages: (passages: number) => `${count(passages, 'more passage')} · Show`,
  samePassages: (passages: number) => `${count(passages, 'passage')} unchanged · Show`,
  sameRows: (rows: number) => `${count(rows, 'row')} unchanged · Show`,
  /** Before the words of a fact or the cells of a row, for who does not see what became of it. */
  values: { gone: 'Gone: ', was: 'Was: ', fresh: 'New: ', now: 'Now: ' },
  rows: { same: '', changed: 'Changed: ', removed: 'Removed: ', added: 'New: ' },
  before: 'Before',
  beforeShow: 'Before: show in the other version',
  beforeOf: (fact: string) => `Show in the text: ${fact}, before`,
  now: 'Now',
  nowShow: 'Now: show in the current version',
  nowOf: (fact: string) => `Show in the text: ${fact}, now`,
  stayed: 'What stayed with the other version',
  stayedIs: (things: number) =>
    `${count(things, 'thing')} that you said of the other version no longer ${things === 1 ? 'holds' : 'hold'} in this one. Nothing is lost: it is there when you read that version.`,
  stayedFact: (words: string) => `Fact: ${words}`,
  stayedCard: (words: string) => `Card: ${words}`,
  older: {
    olderOnly: 'Older version, read only',
    newerOnly: 'Newer version, read only',
    readCurrent: 'Read the current one',
    noWords: 'Nothing was copied: the selection holds no words of a paragraph.',
    noNote: 'There is no note on this passage.',
  },
  /** What changed as a text of one's own, in Markdown. */
  markdown: {
    title: (document: string) => `What changed in ${document}`,
    versions: (from: string, to: string, summary: string) => `From: ${from}. To: ${to}. ${summary}`,
    before: (sentence: string) => `Before: ${sentence}`,
    now: (sentence: string) => `Now: ${sentence}`,
    passage: (became: string) => `${became}:`,
    rows: { same: '', changed: '', removed: 'Gone: ', added: 'New: ' },
  },
}

const ofFile = (file: string | null): string => (file === null ? '' : ` (${file})`)
