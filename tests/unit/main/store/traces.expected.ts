/** What lies in the folder when the app starts, and what opening the data says. */
export interface Found {
  readonly name: string
  /** In the place of the data: nothing, a file of no bytes, a database without tables, or one of ours. */
  readonly place: 'nothing' | 'empty' | 'unmade' | 'whole'
  /** What lies beside it, by its path from the folder; a folder's ends in a slash. Files hold a few bytes. */
  readonly beside: readonly string[]
  readonly says: 'ok' | 'missing'
}

const backup = 'backups/precis-20261120T101112000Z-close.db'

export const found: readonly Found[] = [
  { name: 'a fresh folder', place: 'nothing', beside: [], says: 'ok' },
  {
    name: 'a first start: what Electron and the log put there',
    place: 'nothing',
    beside: ['Preferences', 'Local State', 'Local Storage/', 'Cache/', 'SingletonLock', 'logs/main.log'],
    says: 'ok',
  },
  { name: 'a first start that ended before its first page', place: 'empty', beside: [], says: 'ok' },
  { name: 'the same with its journal', place: 'empty', beside: ['precis.db-journal'], says: 'ok' },
  { name: 'a first start that ended before its first table', place: 'unmade', beside: [], says: 'ok' },
  { name: 'a folder for backups with none in it', place: 'nothing', beside: ['backups/'], says: 'ok' },
  { name: 'files of others among the backups', place: 'nothing', beside: ['backups/notes.db'], says: 'ok' },
  { name: 'a file in the place of the backups', place: 'nothing', beside: ['backups'], says: 'ok' },
  { name: 'a folder in the place of the index', place: 'nothing', beside: ['search.db/'], says: 'ok' },
  { name: 'a database of a like name', place: 'nothing', beside: ['precis.db.old', 'other.db'], says: 'ok' },

  { name: 'gone, with a backup', place: 'nothing', beside: [backup], says: 'missing' },
  { name: 'gone, with half a backup', place: 'nothing', beside: [`${backup}.unfinished`], says: 'missing' },
  { name: 'gone, with the index of the search', place: 'nothing', beside: ['search.db'], says: 'missing' },
  { name: 'gone, with its log', place: 'nothing', beside: ['precis.db-wal'], says: 'missing' },
  { name: 'gone, with the marker', place: 'nothing', beside: ['precis.made'], says: 'missing' },
  {
    name: 'gone, with one that was set aside',
    place: 'nothing',
    beside: ['precis.db.damaged-20261120T101112000Z'],
    says: 'missing',
  },
  { name: 'cut to nothing, with a backup', place: 'empty', beside: [backup], says: 'missing' },
  { name: 'cut to nothing, with its log', place: 'empty', beside: ['precis.db-wal'], says: 'missing' },
  { name: 'cut to nothing, with the marker', place: 'empty', beside: ['precis.made'], says: 'missing' },
  { name: 'made anew by another, with a backup', place: 'unmade', beside: [backup], says: 'missing' },
  {
    name: 'made anew by another, with the marker',
    place: 'unmade',
    beside: ['precis.made'],
    says: 'missing',
  },

  { name: 'there', place: 'whole', beside: ['precis.made', 'search.db', backup], says: 'ok' },
  { name: 'copied by hand without what was beside it', place: 'whole', beside: [], says: 'ok' },
]
