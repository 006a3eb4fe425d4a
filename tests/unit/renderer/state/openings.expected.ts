/** Where the user stands once they went elsewhere, whatever comes back after that. */
export const elsewheres = {
  'another place': { place: 'library', document: 'a' },
  'the place that is shown': { place: 'facts', document: 'a' },
  'a paragraph of the open document': { place: 'read', document: 'a' },
  'another document': { place: 'read', document: 'c' },
  'what is listed': { place: 'passages', document: 'a' },
  'back, the way they came': { place: 'progress', document: 'a' },
  'the cards of all documents': { place: 'study', document: 'a' },
  practice: { place: 'facts', document: 'a' },
  'the overview of Study': { place: 'facts', document: 'a' },
} as const

/** What leads to document b and waits for main, and where it leads where the user waits too. */
export const openings = {
  'a document': { place: 'read', document: 'b' },
  'a passage': { place: 'read', document: 'b' },
  'a fact in its list': { place: 'facts', document: 'b' },
  'an address from outside': { place: 'read', document: 'b' },
  'forward, the way they came': { place: 'read', document: 'b' },
  'the cards of a document': { place: 'study', document: 'b' },
  'a card': { place: 'study', document: 'b' },
  'a mark to be attached': { place: 'read', document: 'b' },
  'a quiz of a paragraph': { place: 'study', document: 'a' },
} as const

/** Whether a dialog that was opened meanwhile is there after another document has come. */
export const dialogsStay = {
  settings: true,
  shortcuts: true,
  backups: true,
  about: true,
  trust: true,
  'export-everything': true,
  search: true,
  details: true,
  delete: true,
  hour: true,
  'import-everything': true,
  // About the document that was open.
  contents: false,
  'left-out': false,
  link: false,
  export: false,
  'import-passages': false,
  'import-cards': false,
} as const
