import type { StoreErrorCode } from '../../../../src/main/store/errors.ts'

/** What stands where the folder should be, what keeps it from taking a file, and whether nobody can write there. */
export const refusals: readonly {
  readonly name: string
  readonly stands: 'folder' | 'nothing' | 'file'
  readonly refusal: StoreErrorCode | null
}[] = [
  { name: 'a folder takes files', stands: 'folder', refusal: null },
  { name: 'a folder that is not there is not made', stands: 'nothing', refusal: 'unreadable' },
  { name: 'a file is no folder', stands: 'file', refusal: 'unreadable' },
]

/** On a full disk another process may write what it has room for, and have the lock. */
export const writableToNone: Readonly<Record<StoreErrorCode, boolean>> = {
  missing: true,
  moved: true,
  replaced: true,
  overwritten: true,
  'log-lost': true,
  damaged: true,
  'not-a-database': true,
  newer: true,
  locked: true,
  unreadable: true,
  'read-only': true,
  'disk-full': false,
  'no-folder': true,
  unexpected: true,
}
