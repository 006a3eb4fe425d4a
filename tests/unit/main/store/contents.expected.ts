/** What is done in a session, and whether a backup is made of it. */
export interface ExpectedContents {
  readonly act:
    | 'nothing'
    | 'save the window'
    | 'open a document'
    | 'stop at a place'
    | 'stop at the same place again'
    | 'read a stretch'
    | 'read the same stretch again'
    | 'work out memories'
    | 'add a mark'
    | 'rate a card'
    | 'take a rating back'
    | 'suspend a card'
    | 'ask for more new cards'
    | 'choose a theme'
    | 'edit a fact'
    | 'name a document'
    | 'remove a document'
    | 'set an hour'
    | 'keep a mock'
    | 'import a document'
    | 'import a document anew'
    | 'fill a table of a later version'
  readonly changes: boolean
}

/** What the app notes by itself is no change: nothing of it is missed. A place is one, since its reader has moved there. */
export const expectedContents: readonly ExpectedContents[] = [
  { act: 'nothing', changes: false },
  { act: 'save the window', changes: false },
  { act: 'open a document', changes: false },
  { act: 'stop at a place', changes: true },
  { act: 'stop at the same place again', changes: false },
  { act: 'read a stretch', changes: true },
  { act: 'read the same stretch again', changes: false },
  { act: 'work out memories', changes: false },
  { act: 'add a mark', changes: true },
  { act: 'rate a card', changes: true },
  { act: 'take a rating back', changes: true },
  { act: 'suspend a card', changes: true },
  { act: 'ask for more new cards', changes: true },
  { act: 'choose a theme', changes: true },
  { act: 'edit a fact', changes: true },
  { act: 'name a document', changes: true },
  { act: 'remove a document', changes: true },
  { act: 'set an hour', changes: true },
  { act: 'keep a mock', changes: true },
  { act: 'import a document', changes: true },
  { act: 'import a document anew', changes: true },
  { act: 'fill a table of a later version', changes: true },
]
