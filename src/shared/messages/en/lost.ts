/** The data file that went under the running app. */
export const lost = {
  gone: 'Your data file has gone',
  replaced: 'Your data file was replaced',
  overwritten: 'Your data file was written over',
  save: 'Save what is open here',
  saveNote: 'As a backup that Precis never removes.',
  again: 'Try again',
  againNote: 'Once the file is back.',
  useOther: 'Use the file that is there now',
  savedFirst: 'What is open is saved first.',
  restore: 'Restore a backup',
  otherKept: 'The file that is there now is kept.',
  quit: 'Quit',
  savedAs: (name: string) => `Saved as ${name}.`,
  goOn: 'Go on with what was saved',
  savedBackup: 'Saved as a backup.',
  savedAsBackup: (what: string) => `Saved as a backup: ${what}`,
}
