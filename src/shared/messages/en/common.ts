/** What stands on buttons and fields all over the app. */
export const common = {
  cancel: 'Cancel',
  changed: 'Changed.',
  edit: 'Edit',
  remove: 'Remove',
  showMore: 'Show more',
  open: 'Open',
  show: 'Show',
  undo: 'Undo',
  /** Where a save finds all as it was. */
  unchanged: 'Nothing was changed.',
  close: 'Close',
  /** How much of a long work is done. */
  soFar: (what: string, done: number) => `${what}… ${Math.floor(done * 100)} %`,
  tryAgain: 'Try again',
}
