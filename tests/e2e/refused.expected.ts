import type { ErrorCode } from '../../src/shared/errors.ts'

/** What each act says on a disk that is full, and on one that became read-only by a fault; in the order in which they are tried. */
export const refused = {
  mark: { full: 'disk-full', 'read-only': 'store-read-only' },
  rating: { full: 'disk-full', 'read-only': 'store-read-only' },
  settings: { full: 'disk-full', 'read-only': 'store-read-only' },
  name: { full: 'disk-full', 'read-only': 'store-read-only' },
  backup: { full: 'backup-disk-full', 'read-only': 'backup-failed' },
  passages: { full: 'export-failed', 'read-only': 'export-failed' },
  everything: { full: 'export-failed', 'read-only': 'export-failed' },
  restore: { full: 'disk-full', 'read-only': 'store-read-only' },
} as const satisfies Readonly<Record<string, Readonly<Record<'full' | 'read-only', ErrorCode>>>>

/** What an import says, which is told in words. */
export const importSays = {
  full: 'The disk is full, so this change was not saved',
  'read-only': 'Nothing can be written to',
} as const
