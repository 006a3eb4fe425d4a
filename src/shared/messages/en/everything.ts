import type { LibraryContents } from '../../contract/everything.ts'
import { formatList } from '../format.ts'
import { count } from '../forms.ts'

/** All of a library in one file: what it holds, and what it would replace. */
export const everything = {
  title: 'Import everything',
  checked: 'All of it is read and checked before anything is changed.',
  from: (file: string) => `From ${file}`,
  replace: 'Replace all that is here',
  /** "2 documents, 3 passages and 1 rating": what there is none of is not named. */
  contents: ({ documents, removed, marks, ratings, edits }: LibraryContents) =>
    formatList([
      count(documents, 'document'),
      ...(removed === 0 ? [] : [count(removed, 'removed one')]),
      ...(marks === 0 ? [] : [count(marks, 'passage')]),
      ...(ratings === 0 ? [] : [count(ratings, 'rating')]),
      ...(edits === 0 ? [] : [count(edits, 'fact or card of your own', 'facts and cards of your own')]),
    ]),
  holds: (contents: string) => `It holds ${contents}, and the settings.`,
  nothingHere: 'There is nothing here yet that it would replace.',
  unreadableHere: 'The data file here cannot be used. It is set aside and kept.',
  replaces: (contents: string) => `It replaces all that is here: ${contents}.`,
  backupFirst: 'A backup of that is made first. File > Restore backup brings it back.',
}
