import { type ErrorCode, isThing, type Thing } from '../../errors.ts'

/** What happened, what is safe, what to do: one sentence or two each. */
export interface ErrorText {
  readonly what: string
  readonly safe: string
  readonly advice: string
}

const untouched = 'The file was left exactly as it is.'
const stillOpen = 'No change is saved now. What was saved before is still open here.'
const kept = 'Everything saved before is safe.'
const backupsKept = 'Everything saved is safe, and earlier backups are still there.'
const backupsHere = 'The backups in the folder of your data are as they were.'

const things: Readonly<Record<Thing, string>> = {
  briefing: 'This briefing',
  'briefing-document': 'A document of this briefing',
  card: 'This card',
  'chosen-card': 'A card that was chosen',
  document: 'This document',
  fact: 'This fact',
  file: 'This file',
  mark: 'This mark',
  offer: 'This offer',
  'open-data': 'What was open',
  page: 'This page',
  passage: 'This passage',
  version: 'This version',
}

/** What can go wrong; the subject is the file or the thing that it concerns. */
export const errors: Readonly<Record<ErrorCode, (subject: string) => ErrorText>> = {
  'document-missing': (subject) => ({
    what: `The document ${subject} is missing from this installation.`,
    safe: 'Your bookmarks and reviews are safe; they are kept apart from it.',
    advice: 'Install Precis again, or run npm run build if you work on its source.',
  }),
  'document-damaged': (subject) => ({
    what: `The document ${subject} is damaged and cannot be shown.`,
    safe: 'Your bookmarks and reviews are safe; they are kept apart from it.',
    advice: 'Install Precis again, or run npm run build if you work on its source.',
  }),
  'store-missing': (subject) => ({
    what: `Your data file ${subject} is missing or empty.`,
    safe: 'Nothing was put in its place.',
    advice:
      'If it is on a drive that is away, connect the drive and try again. If it was moved, put it back.',
  }),
  'store-moved': (subject) => ({
    what: `The file ${subject} is no longer in its place.`,
    safe: stillOpen,
    advice: 'Put the file back and try again, or save what is open as a backup.',
  }),
  'store-replaced': (subject) => ({
    what: `Another file lies in the place of ${subject}.`,
    safe: stillOpen,
    advice: 'Save what is open as a backup, or use the file that is there now.',
  }),
  'store-overwritten': (subject) => ({
    what: `Another program has written over ${subject}.`,
    safe: 'No change is saved now, and Precis leaves the file as it is.',
    advice: 'Restore a backup, or use the file that is there now.',
  }),
  'store-log-lost': (subject) => ({
    what: `The log beside your data file ${subject} had gone, so this change was not saved.`,
    safe: kept,
    advice: 'Do it again: the log was made anew.',
  }),
  'store-damaged': (subject) => ({
    what: `Your data file ${subject} is damaged.`,
    safe: untouched,
    advice: 'Whatever you choose, the damaged file is kept.',
  }),
  'store-not-a-database': (subject) => ({
    what: `The file ${subject} is not a Precis data file.`,
    safe: untouched,
    advice: 'Whatever you choose, the file is kept.',
  }),
  'store-newer': (subject) => ({
    what: `Your data file ${subject} was written by a newer Precis.`,
    safe: untouched,
    advice: 'Open it with that newer version.',
  }),
  'store-locked': (subject) => ({
    what: `Your data file ${subject} is in use by another program.`,
    safe: untouched,
    advice: 'Close the other program, then try again.',
  }),
  'store-unreadable': (subject) => ({
    what: `Your data file ${subject} cannot be read.`,
    safe: untouched,
    advice: 'Check that you may read and write the file, then try again.',
  }),
  'store-read-only': (subject) => ({
    what: `Nothing can be written to ${subject}.`,
    safe: kept,
    advice: 'Check that the disk is not write-protected, then try again.',
  }),
  'store-no-folder': (subject) => ({
    what: `The folder for your data, ${subject}, cannot be made.`,
    safe: 'Nothing was changed.',
    advice: 'Check that you may write there, then try again.',
  }),
  'disk-full': () => ({
    what: 'The disk is full, so this change was not saved.',
    safe: kept,
    advice: 'Free some space, then try again.',
  }),
  'backup-damaged': (subject) => ({
    what: `The backup ${subject} is damaged and was not restored.`,
    safe: 'Your current data is unchanged.',
    advice: 'Choose another backup.',
  }),
  'backup-missing': (subject) => ({
    what: `The backup ${subject} is no longer there.`,
    safe: 'Your current data is unchanged.',
    advice: 'Choose another backup.',
  }),
  'backup-foreign': (subject) => ({
    what: `The file ${subject} is not a backup of Precis.`,
    safe: 'Nothing was changed.',
    advice: 'Choose another file.',
  }),
  'backup-disk-full': () => ({
    what: 'The disk is full, so the last backup was not made.',
    safe: backupsKept,
    advice: 'Free some space, then choose File > Backups and back up now.',
  }),
  'backup-failed': () => ({
    what: 'The last backup could not be made.',
    safe: backupsKept,
    advice: 'Choose File > Backups and back up now. The log file (Help > Show log) says why it failed.',
  }),
  'original-missing': () => ({
    what: 'The file that this document was read from is missing or damaged.',
    safe: 'The document itself is safe, with all that you did with it.',
    advice: 'If you still have the file, choose File > Original and choose it again.',
  }),
  'original-unreadable': (subject) => ({
    what: `${subject}.`,
    safe: 'Nothing was changed.',
    advice: 'Choose another file.',
  }),
  'not-the-original': (subject) => ({
    what: `${subject} is not the file that this document was read from.`,
    safe: 'Nothing was changed.',
    advice: 'Choose the very file, or import this one as a document of its own.',
  }),
  'page-unshown': (subject) => ({
    what: `Page ${subject} cannot be drawn.`,
    safe: 'Its text is here, and the file is as it was.',
    advice: 'Try again, or save a copy of the file (File > Original) and open it in another program.',
  }),
  'backup-without-originals': () => ({
    what: 'The last backup was made, but not all files that your documents were read from could be copied to it.',
    safe: 'Everything else is in it, and the files are where they were.',
    advice: 'Free some space, then choose File > Backups and back up now.',
  }),
  'backup-unfinished': () => ({
    what: 'Precis was ended before its last backup was done.',
    safe: backupsKept,
    advice: 'Choose File > Backups and back up now, or wait: one is made when Precis closes.',
  }),
  'place-away': (subject) => ({
    what: `The folder ${subject} is not there, so no backup was copied to it.`,
    safe: backupsHere,
    advice: 'Connect its drive and copy again, or choose another folder in File > Backups.',
  }),
  'place-full': (subject) => ({
    what: `There is no room in ${subject}, so no backup was copied to it.`,
    safe: backupsHere,
    advice: 'Free some space there and copy again, or choose another folder in File > Backups.',
  }),
  'place-failed': (subject) => ({
    what: `No backup could be copied to ${subject}.`,
    safe: backupsHere,
    advice: 'Check that you may write there and copy again, or choose another folder in File > Backups.',
  }),
  'export-failed': (subject) => ({
    what: `The file ${subject} could not be written.`,
    safe: 'All that is yours is safe, and a file that was there before is as it was.',
    advice: 'Choose another folder, or free some space, then try again.',
  }),
  'weights-not-fitted': () => ({
    what: 'The weights of the schedule could not be fitted.',
    safe: 'Your answers and the schedule are as they were.',
    advice: 'Try again when the computer has less to do. The standard weights serve well.',
  }),
  'no-printer': () => ({
    what: 'This computer has no printer, so nothing was printed.',
    safe: 'Nothing was changed.',
    advice: 'Connect one, or save a PDF (File > Save as PDF) and print it elsewhere.',
  }),
  'not-printed': () => ({
    what: 'The printer did not take the pages.',
    safe: 'Nothing was changed.',
    advice: 'Check that it is on and connected, or save a PDF (File > Save as PDF) and print it elsewhere.',
  }),
  // The file and what is wrong with it: "notes.json is not JSON".
  'cards-unreadable': (subject) => ({
    what: `${subject}.`,
    safe: 'No card was added or changed.',
    advice: 'Choose another file.',
  }),
  'language-unreadable': (subject) => ({
    what: `${subject}.`,
    safe: 'No language was added or changed.',
    advice: 'Choose another file.',
  }),
  'library-unreadable': (subject) => ({
    what: `${subject}.`,
    safe: 'Nothing was changed.',
    advice: 'Choose another file.',
  }),
  'passages-unreadable': (subject) => ({
    what: `${subject}.`,
    safe: 'No passage was added or changed.',
    advice: 'Choose another file.',
  }),
  'link-unopened': (subject) => ({
    what: `This system has no program that opens ${subject}.`,
    safe: 'Nothing was changed.',
    advice: 'Copy the address, and paste it into a browser or a mail program.',
  }),
  'index-unopened': (subject) => ({
    what: `The index of the search, ${subject}, cannot be opened or made.`,
    safe: 'It holds nothing that is not in your data, which is safe.',
    advice: 'Check that you may write there and that the disk has room, then search again.',
  }),
  'not-made-anew': () => ({
    what: 'This document could not be made anew.',
    safe: 'It is as it was.',
    advice: 'Try again. If it happens twice, the log file (Help > Show log) says why.',
  }),
  'not-compared': () => ({
    what: 'These versions could not be compared.',
    safe: 'Both are as they were.',
    advice: 'Try again. If it happens twice, the log file (Help > Show log) says why.',
  }),
  'comparison-stopped': () => ({
    what: 'The comparison was stopped.',
    safe: 'Both versions are as they were.',
    advice: 'Try again whenever you want to see what changed.',
  }),
  'not-found': (subject) => ({
    what: `${isThing(subject) ? things[subject] : subject} is no longer there.`,
    safe: kept,
    advice: 'Nothing needs to be done.',
  }),
  'bad-request': (subject) => ({
    what: `Precis could not use this input${subject === '' ? '' : `: ${subject}`}.`,
    safe: 'Nothing was changed.',
    advice: 'Try again with other input.',
  }),
  'safe-mode': () => ({
    what: 'This is off in safe mode.',
    safe: 'Nothing was changed.',
    advice: 'Leave safe mode, then try again.',
  }),
  unexpected: () => ({
    what: 'Something went wrong that Precis did not foresee.',
    safe: kept,
    advice: 'Try again. If it happens twice, the log file (Help > Show log) says why.',
  }),
}
