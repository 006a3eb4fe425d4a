import type { Near } from '../../contract/versions.ts'
import { formatIsoDate, percent } from '../format.ts'

/** A document on its way in that may be a version of another one. */
export const near = {
  one: 'A new version?',
  several: 'New versions?',
  looksLike: <T>(file: T, title: T) => [file, ' looks like a version of ', title, '.'],
  /** Why it may be one. */
  why: ({ same, reworded, sameName, date, cameDate, isOlder }: Near) => {
    const others = reworded > 0 ? `, and ${percent(reworded)} in other words` : ''
    const shared = `${percent(same)} of the passages of the shorter one are in both${others}`
    const names = sameName ? 'The file names are alike, and ' : ''
    const dates =
      date === null || cameDate === null || date === cameDate
        ? ''
        : ` By their dates it is ${isOlder ? 'older' : 'newer'}: ${formatIsoDate(cameDate)}, and ${formatIsoDate(date)}.`
    return `${names}${shared}.${dates}`
  },
  what: 'Your passages, edits and ratings go on to a new version wherever they still hold. Both versions can be read, and it can be undone.',
  goOn: 'Continue',
  answers: { version: 'New version', older: 'Older version', document: 'Another document' },
  always: <T>(folder: T) => ['Always answer so for files of ', folder],
  allOthers: 'All are other documents',
}
