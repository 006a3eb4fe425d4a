/** What becomes of a backup, and when it is known to be damaged: as soon as it is listed, or once it is read through. */
export interface DamagedBackup {
  readonly is:
    | 'cut short'
    | 'a page of zeros'
    | 'all zeros'
    | 'a wrong head'
    | 'a wrong head of a newer program'
    | 'an empty file'
    | 'a text'
    | 'a database of another program'
    | 'a folder'
    | 'a link that leads nowhere'
    | 'a link to itself'
    | 'gone'
  readonly known: 'listed' | 'read through' | 'not listed'
}

/** None of them is ever restored, offered as the newest once that is known, or counted where others are thinned out. */
export const damagedBackups: readonly DamagedBackup[] = [
  { is: 'cut short', known: 'listed' },
  { is: 'a page of zeros', known: 'read through' },
  { is: 'all zeros', known: 'listed' },
  { is: 'a wrong head', known: 'listed' },
  { is: 'a wrong head of a newer program', known: 'listed' },
  { is: 'an empty file', known: 'listed' },
  { is: 'a text', known: 'listed' },
  { is: 'a database of another program', known: 'listed' },
  { is: 'a folder', known: 'listed' },
  { is: 'a link that leads nowhere', known: 'listed' },
  { is: 'a link to itself', known: 'listed' },
  { is: 'gone', known: 'not listed' },
]
