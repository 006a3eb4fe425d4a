/** What may lie in the place of the index, or of what SQLite keeps beside it; and what becomes of it. */
export interface InTheWay {
  readonly name: string
  readonly is:
    | 'an empty folder'
    | 'a folder with a file in it'
    | 'a link to a folder with a file in it'
    | 'a link that leads nowhere'
    | 'a link to itself'
    | 'an empty file'
    | 'a file of zeros'
    | 'a text'
    | 'a database of another program'
    | 'an index that is damaged'
    | 'an index of another version'
  /** Which of the files: the index itself, or one beside it. */
  readonly at: '' | '-wal' | '-shm'
  /** `kept`: under another name beside it, as it was. `gone`: it held nothing that cannot be made again. */
  readonly becomes: 'kept' | 'gone'
}

export const inTheWay: readonly InTheWay[] = [
  { name: 'an empty folder', is: 'an empty folder', at: '', becomes: 'kept' },
  { name: 'a folder', is: 'a folder with a file in it', at: '', becomes: 'kept' },
  { name: 'a link to a folder', is: 'a link to a folder with a file in it', at: '', becomes: 'kept' },
  { name: 'a dangling link', is: 'a link that leads nowhere', at: '', becomes: 'kept' },
  { name: 'a link to itself', is: 'a link to itself', at: '', becomes: 'kept' },
  { name: 'an empty file', is: 'an empty file', at: '', becomes: 'gone' },
  { name: 'a file of zeros, as a power cut leaves it', is: 'a file of zeros', at: '', becomes: 'gone' },
  { name: 'a text', is: 'a text', at: '', becomes: 'kept' },
  { name: "somebody else's database", is: 'a database of another program', at: '', becomes: 'kept' },
  { name: 'a damaged index', is: 'an index that is damaged', at: '', becomes: 'gone' },
  { name: 'an older index', is: 'an index of another version', at: '', becomes: 'gone' },
  { name: 'a folder in the place of its log', is: 'a folder with a file in it', at: '-wal', becomes: 'kept' },
  { name: 'a folder beside it', is: 'a folder with a file in it', at: '-shm', becomes: 'kept' },
]
