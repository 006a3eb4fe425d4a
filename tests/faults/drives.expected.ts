import type { ErrorCode } from '../../src/shared/errors.ts'

/** What befalls the folder of the data while the app runs, until it is undone. */
export interface Away {
  readonly name: string
  readonly is:
    | 'renamed'
    | 'locked'
    | 'write-protected'
    | 'unmounted'
    | 'pulled'
    | 'pulled and not noticed by the system'
    | 'read-only by a fault'
  /** What the next act says: it is refused, or confirmed and kept. */
  readonly says: ErrorCode | 'ok'
}

/** Each is confirmed again when what befell the folder is undone, without a new start; and nothing confirmed is lost. */
export const away: readonly Away[] = [
  { name: 'its folder renamed', is: 'renamed', says: 'store-moved' },
  { name: 'its folder locked: no reading, no writing, no entering', is: 'locked', says: 'store-moved' },
  // What is open stays open, and is written to the disk.
  { name: 'its folder write-protected', is: 'write-protected', says: 'ok' },
  { name: 'its drive unmounted, and mounted again', is: 'unmounted', says: 'store-moved' },
  { name: 'its drive pulled out, and put in as another device', is: 'pulled', says: 'store-moved' },
  {
    name: 'its drive pulled out, which the system notices later, and put in as another device',
    is: 'pulled and not noticed by the system',
    says: 'store-unreadable',
  },
  {
    name: 'its drive read-only by a fault, and put in anew',
    is: 'read-only by a fault',
    says: 'store-read-only',
  },
]
