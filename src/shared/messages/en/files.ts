/** Dialogs of the system for files, and what files are called that come out. */
export const files = {
  /** What is asked for: the dialog's title, its button, and the kind of the files; null for a folder. */
  open: {
    documents: { title: 'Import documents', button: 'Import', kind: 'Documents' },
    original: { title: 'Choose the file again', button: 'Choose', kind: 'Documents' },
    language: { title: 'Add a language for scans', button: 'Add', kind: 'Language files of Tesseract' },
    passages: { title: 'Import passages', button: 'Import', kind: 'W3C annotations' },
    cards: { title: 'Import cards', button: 'Import', kind: 'Anki text and decks' },
    library: { title: 'Import everything', button: 'Open', kind: 'Everything exported from Precis' },
    pack: { title: 'Import a pack', button: 'Open', kind: 'Packs of Precis' },
    deck: { title: 'Import an Anki deck', button: 'Open', kind: 'Anki decks' },
    backup: { title: 'Add a backup', button: 'Add', kind: 'Backups of Precis' },
  },
  openFolder: {
    'document-folder': { title: 'Import a folder', button: 'Import' },
    'watched-folder': { title: 'Watch a folder', button: 'Watch' },
    folder: { title: 'Back up to a folder', button: 'Back up here' },
  },
  all: 'All files',
  save: {
    export: { title: 'Export', button: 'Export' },
    copy: { title: 'Save a copy', button: 'Save' },
  },
  names: {
    passages: 'Passages',
    cards: 'Cards',
    facts: 'Key facts',
    factsOf: (title: string) => `Key facts, ${title}`,
    sheetOf: (title: string) => `Cue sheet, ${title}`,
    reviews: 'Answers',
    reviewsOf: (title: string) => `Answers, ${title}`,
    days: 'Days of study',
    daysOf: (title: string) => `Days of study, ${title}`,
    library: (day: string) => `Precis library ${day}`,
    pack: (day: string) => `Precis pack ${day}`,
    pastedPage: 'Pasted page',
    pastedText: 'Pasted text',
  },
}
