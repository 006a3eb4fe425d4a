/** What happens to the file while it is open, and what the next writing act says. */
export interface Event {
  readonly name: string
  readonly does:
    | 'nothing'
    | 'delete'
    | 'move away'
    | 'move away and back'
    | 'rename the folder'
    | 'rename the folder and back'
    | 'put an older copy in its place by renaming'
    | 'put the same bytes in its place by renaming'
    | 'copy an older one over it'
    | 'cut to nothing'
    | 'delete the log'
    | 'put another log in its place'
    | 'change its mode'
    | 'read by another connection'
    | 'back up'
    | 'write so much that the log is copied into it'
  readonly says: 'ok' | 'moved' | 'replaced' | 'overwritten' | 'log-lost'
  /** Whether what is open is still whole, so that it can be saved. */
  readonly isWhole: boolean
}

export const events: readonly Event[] = [
  { name: 'nothing', does: 'nothing', says: 'ok', isWhole: true },
  { name: 'deleted', does: 'delete', says: 'moved', isWhole: true },
  { name: 'moved away', does: 'move away', says: 'moved', isWhole: true },
  { name: 'moved away and back', does: 'move away and back', says: 'ok', isWhole: true },
  { name: 'its folder renamed', does: 'rename the folder', says: 'moved', isWhole: true },
  { name: 'its folder renamed and back', does: 'rename the folder and back', says: 'ok', isWhole: true },
  {
    name: 'an older copy moved into its place',
    does: 'put an older copy in its place by renaming',
    says: 'replaced',
    isWhole: true,
  },
  {
    name: 'a copy of the same bytes moved into its place',
    does: 'put the same bytes in its place by renaming',
    says: 'replaced',
    isWhole: true,
  },
  {
    name: 'an older one copied over it',
    does: 'copy an older one over it',
    says: 'overwritten',
    isWhole: false,
  },
  { name: 'cut to nothing', does: 'cut to nothing', says: 'overwritten', isWhole: false },
  { name: 'its log deleted', does: 'delete the log', says: 'log-lost', isWhole: true },
  { name: 'another log in its place', does: 'put another log in its place', says: 'log-lost', isWhole: true },
  { name: 'its mode changed', does: 'change its mode', says: 'ok', isWhole: true },
  { name: 'read by another', does: 'read by another connection', says: 'ok', isWhole: true },
  { name: 'backed up', does: 'back up', says: 'ok', isWhole: true },
  {
    name: 'its log copied into it',
    does: 'write so much that the log is copied into it',
    says: 'ok',
    isWhole: true,
  },
]
