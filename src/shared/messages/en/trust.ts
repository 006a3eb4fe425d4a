import type { Trust } from '../../contract/app.ts'
import { formatMoment } from '../format.ts'
import { count } from '../forms.ts'

/** What Precis does with what is the user's. */
export const trust = {
  title: 'Trust',
  network: 'Network',
  /** "0 requests in this run" and what was refused. */
  requests: ({ sent, refused }: Trust['requests']) => {
    const tried =
      refused === 0
        ? ''
        : ` ${count(refused, 'request')} of a page ${refused === 1 ? 'was' : 'were'} refused.`
    return `${sent === 0 ? 'No request was' : `${count(sent, 'request')} ${sent === 1 ? 'was' : 'were'}`} made in this run.${tried}`
  },
  counted:
    'Counted where the page’s requests leave the program. There each one that is not for a file of Precis is refused, and no name of a server resolves.',
  whole: 'Whole and saved',
  checking: 'The data file is read through…',
  found: {
    sound: 'The data file was read through just now and is sound.',
    damaged: 'The data file is damaged. Quit, and start Precis again: it will offer what can be saved.',
    unread: 'The data file could not be read through at the moment.',
  },
  failed: (at: number, what: string) => `On ${formatMoment(at)}: ${what}`,
  where: 'Where it lies',
  noneYet: 'None yet',
  files: {
    data: {
      name: 'Your data',
      is: 'Documents, passages, cards and ratings. The one file that cannot be made again.',
    },
    originals: { name: 'Originals', is: 'The files that your documents were read from, as they were.' },
    index: { name: 'Search index', is: 'Made from your data. It can be deleted.' },
    backups: { name: 'Backups', is: 'Whole copies of your data.' },
    recent: {
      name: 'Recent files',
      is: 'Which files your documents came from last, by their paths: for the list that your system keeps.',
    },
    watched: {
      name: 'Watched folders',
      is: 'The folders that are looked into for new files, by their paths.',
    },
    answers: {
      name: 'Answers for folders',
      is: 'Whether files of a folder are new versions, as you answered, by its path.',
    },
    log: { name: 'Log', is: 'Causes of errors, without titles and without text.' },
  },
  program: (version: string, electron: string, works: number) =>
    `Precis ${version} on Electron ${electron}, with ${count(works, 'work')} of others.`,
  licences: 'Licences',
  report: 'Copy a report',
  reportHint: 'Versions and numbers: no title, no text, no path',
  copied: 'Report copied. It holds no word of a document.',
  backups: 'Backups…',
}
