import { formatMoment, formatSize } from '../format.ts'
import { count } from '../forms.ts'

/** Backups: when they were made, what is in them, and where they lie. */
export const backups = {
  title: 'Backups',
  lastGood: (at: number) => `The last good backup is of ${formatMoment(at)}.`,
  noneYet: 'There is no backup yet.',
  noGood: 'There is no good backup.',
  noGoodYet: 'There is no good backup yet.',
  failed: (at: number, what: string) => `${formatMoment(at)}: ${what}`,
  make: 'Back up now',
  making: 'Backing up…',
  contents: ({ documents, marks, reviews }: { documents: number; marks: number; reviews: number }) =>
    `${count(documents, 'document')}, ${count(marks, 'passage')}, ${count(reviews, 'rating')}`,
  reasons: {
    close: 'made when Precis closed',
    day: 'made while Precis was open',
    manual: 'made by hand',
    migration: 'made before an update of the data',
    restore: 'made before the data was replaced',
    kept: 'kept for good',
  },
  faults: {
    damaged: 'Damaged. It cannot be restored.',
    newer: 'Made by a newer Precis, which can restore it.',
    unread: 'It cannot be read at the moment.',
  },
  replace: 'Replace my data with this',
  restore: 'Restore…',
  showAll: (n: number) => `Show all ${count(n, 'backup')}`,
  addFile: 'Add one from a file…',
  checking: (at: number, all: number) => `Reading through ${at} of ${all}…`,
  /** What became of all of them once each was read through. */
  checked: ({
    all,
    damaged,
    newer,
    unread,
  }: {
    all: number
    damaged: number
    newer: number
    unread: number
  }) => {
    if (damaged + newer + unread > 0)
      return [
        ...(damaged > 0 ? [`${damaged} of ${all} damaged.`] : []),
        ...(newer > 0 ? [`${newer} made by a newer Precis.`] : []),
        ...(unread > 0 ? [`${unread} could not be read.`] : []),
      ].join(' ')
    return all === 1 ? 'It was read through and is sound.' : `All ${all} were read through and are sound.`
  },
  place: {
    title: 'A second place',
    why: 'A disk can break. Backups can go to a stick or to another disk too.',
    choose: 'Back up to a folder…',
    notCopied: 'nothing was copied there yet',
    copied: (at: number) => `last copied ${formatMoment(at)}`,
    each: 'Copy each backup there',
    copy: 'Copy now',
    copying: 'Copying…',
    other: 'Choose another folder…',
    forget: 'Forget this folder',
  },
  room: {
    title: 'Room',
    most: 'Backups may take',
    taken: (bytes: number) => `They take ${formatSize(bytes)} now.`,
    rule: (fewest: number) =>
      `The last 10 that differ are kept, one a day for 14 days, one a week for 8 weeks and one a month for 12 months. Where there is no room, older ones go first, at the next backup. The last ${fewest} stay in any case, and so do those made by hand (10), before an update (5) and before a restore (3). Files that documents were read from lie there once for all of them, those of the newest one in any case.`,
  },
  setAside: {
    title: 'Damaged files that are kept',
    at: (at: number) => `Set aside ${formatMoment(at)}`,
    bringIn: 'Bring in what can be read',
  },
}
