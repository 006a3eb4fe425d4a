import { formatNumber } from '../format.ts'
import { count } from '../forms.ts'

const setAside = (file: string) => `The file that could not be used is kept as ${file}.`

const withWhat = (marks: number, ratings: number): string => {
  const went = [
    ...(marks > 0 ? [count(marks, 'passage')] : []),
    ...(ratings > 0 ? [count(ratings, 'rating')] : []),
  ]
  return went.length === 0 ? '' : `, with ${went.join(' and ')}`
}

const afterDays = (days: number): string =>
  days === 0 ? 'after today' : `after ${count(days, 'more day')} of use`

/** What is told once something was done, or could not be. */
export const said = {
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to redo.',
  undid: (change: string) => `Undid: ${change}`,
  redid: (change: string) => `Redid: ${change}`,
  textOnly: 'Only the text is shown. Esc brings back the rest.',
  noPrintedPages: 'Only PDFs and scans have printed pages. This document is of another kind.',
  besideNoRoom: (pixels: number) =>
    `There is no room for two side by side: the window must be ${formatNumber(pixels)} pixels wide or more.`,
  savedAs: (path: string) => `Saved as ${path}.`,
  /** What a print of a place is called at first. */
  printOf: (place: string, title: string) => `${place}, ${title}`,
  sheetWritten: (path: string) => `The cue sheet was written to ${path}.`,
  languageAdded: (language: string) => `${language} was added.`,
  linkWithoutDocument: 'The link leads to a document that is not in the library.',
  linkWithoutParagraph: 'The document is open, but the paragraph that the link leads to is not in it.',
  details: 'Details',
  anew: {
    made: (document: string) => `Made the facts and cards of “${document}” anew.`,
    madeUnnamed: 'Made the facts and cards of a document anew.',
    madeMany: (documents: number) => `Made the facts and cards of ${count(documents, 'document')} anew.`,
    asIs: 'Its facts and cards are as this version of Precis makes them.',
    madeIts: 'Made its facts and cards anew.',
    tookBack: 'Took back what was made anew.',
    bundled: 'This document comes with Precis, and is made anew with each version of it.',
    broughtBack: (pieces: number) => `${pieces === 1 ? 'One piece' : count(pieces, 'piece')} brought back.`,
    leftOut: (pieces: number) => `${pieces === 1 ? 'One piece' : count(pieces, 'piece')} left out again.`,
    readIn: (languages: string) => `Its pages were read again in ${languages}.`,
    leftOutByHand: 'Left out of the text, with its facts and cards.',
  },
  backups: {
    restored: 'Backup restored.',
    keptToo: 'What was there before is kept as a backup too.',
    setAside,
    made: 'Backup made.',
    copied: (folder: string) => `Backup copied to ${folder}.`,
    fileBack: 'The file is back. Changes are saved again.',
    fileNotBack: 'The file is not back yet.',
  },
  everything: {
    exported: (contents: string, path: string) => `Exported ${contents} to ${path}.`,
    imported: (contents: string) => `Imported ${contents}.`,
    kept: 'What was here before is kept as a backup.',
  },
  library: {
    removed: (title: string, marks: number, ratings: number) =>
      `Removed “${title}”${withWhat(marks, ratings)}.`,
    returned: (title: string) => `“${title}” is back in the library.`,
    keep: 'Keep',
    kept: 'Kept in Recently removed for another 30 days.',
    leaves: (title: string, days: number) => `“${title}” leaves Recently removed ${afterDays(days)}.`,
    leave: (documents: number, days: number) =>
      `${count(documents, 'document leaves', 'documents leave')} Recently removed ${afterDays(days)}.`,
    deleted: (title: string) => `Deleted “${title}” for good.`,
    deletedFrom: (title: string, backups: number) => `Deleted “${title}” from ${count(backups, 'backup')}.`,
    mayStandIn: (backups: readonly string[]) => `It may still stand in ${backups.join(', ')}.`,
  },
  imports: {
    passages: (passages: number) => `Imported ${count(passages, 'passage')}.`,
    cards: (cards: number) => `Imported ${count(cards, 'card')}.`,
    known: (items: number) => `${count(items, 'was', 'were')} here already.`,
    decide: 'Decide…',
  },
  marks: {
    bookmarked: (words: string) => `Bookmarked. “${words}”`,
    highlighted: (words: string) => `Highlighted. “${words}”`,
    removed: { bookmark: 'Bookmark removed.', highlight: 'Highlight removed.' },
    noteTooLong:
      'This note has more than a million characters. It was not saved; shorten it, or keep it in a file.',
    attached: 'The passage has its place again.',
    selectNow: 'Select the passage where it stands now, then choose “Attach here”.',
    copied: 'Copied with its citation.',
    tableCopied: 'Table copied.',
  },
  originals: {
    saved: (path: string) => `Saved the original to ${path}.`,
    kept: 'The file is kept.',
    keptAndRead: 'The file is kept, and the document was read from it anew.',
  },
  packs: {
    handedOver: (documents: number, path: string) =>
      `Handed over ${count(documents, 'document')} in ${path}.`,
    meanwhile: {
      pack: 'The library has changed meanwhile. Look at what the pack would do now.',
      deck: 'The library has changed meanwhile. Look at what the deck would do now.',
    },
    changed: {
      pack: (documents: number) => `The pack changed ${count(documents, 'document')}.`,
      deck: (documents: number) => `The deck changed ${count(documents, 'document')}.`,
    },
    briefings: (n: number) => `${count(n, 'briefing')} taken.`,
  },
  versions: {
    shown: 'This version is the one that is read and studied now.',
    removed: 'The version was removed.',
  },
}
