import { percent } from '../format.ts'

/** What stands on buttons and fields all over the app. */
export const common = {
  add: 'Add',
  cancel: 'Cancel',
  close: 'Close',
  done: 'Done',
  import: 'Import',
  name: 'Name',
  none: 'None',
  quoted: (text: string) => `“${text}”`,
  reading: 'Reading',
  remove: 'Remove',
  save: 'Save',
  showMore: 'Show more',
  tagsField: 'Tags, parted by commas',
  writing: 'Writing',
  changed: 'Changed.',
  edit: 'Edit',
  open: 'Open',
  show: 'Show',
  undo: 'Undo',
  /** Where a save finds all as it was. */
  unchanged: 'Nothing was changed.',
  /** How much of a long work is done. */
  soFar: (what: string, done: number) => `${what}… ${percent(Math.floor(done * 100) / 100)}`,
  tryAgain: 'Try again',
}
