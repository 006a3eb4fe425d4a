import { formatMoment } from '../format.ts'
import { count } from '../forms.ts'

/** What there is to do where the window cannot be shown: the data file is gone or damaged, or the start was a safe one. */
export const recovery = {
  reading: 'Reading what can still be read…',
  readable: 'Start with what can be read',
  readableNote: (amount: string) => `There is no backup. Still there: ${amount}.`,
  all: 'Restore all that can be read',
  allNote: (backupAt: number, amount: string) =>
    `The backup of ${formatMoment(backupAt)}, with ${amount} that came after it.`,
  newest: 'Restore the newest backup',
  backupAlone: 'Restore the backup alone',
  nothingAfter: 'Nothing that came after it can be read.',
  /** What is in a backup, and of when it is. */
  backup: (of: { at: number; documents: number; marks: number; reviews: number }) =>
    `${formatMoment(of.at)}. ${count(of.documents, 'document')}, ${count(of.marks, 'passage')}, ${count(of.reviews, 'rating')}.`,
  another: 'Choose another backup',
  anotherNote: (backups: number) => `${count(backups, 'backup')} in all.`,
  restoreBackup: 'Restore backup…',
  onceInOrder: 'Once the file is in order.',
  onceBack: 'Once the file is back.',
  empty: 'Start with an empty library',
  emptyOfDamaged: 'There is no backup, and nothing can be read of the file.',
  emptyOfDamagedAsked: 'This makes a new, empty data file. The damaged one is kept beside it.',
  emptyOfMissing: 'Your backups stay.',
  emptyOfMissingAsked: (file: string) =>
    `This makes a new data file ${file}, without any of your documents, passages and ratings. Your backups stay, and Precis never removes those that are there now.`,
  goBack: 'Go back',
  safeMode: 'Safe mode',
  safeModeName: 'Safe mode.',
  safeModeIs: <T>(name: T) => [
    name,
    ' Imports and the search beyond this text are off. The window and the document are not those of last time.',
  ],
  leaveSafeMode: 'Leave safe mode',
}
