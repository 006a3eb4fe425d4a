/**
 * What became of the file of an open database: it has gone, another one lies in its place, another program has changed
 * its bytes, or only the log beside it is not the one that was opened.
 */
const lostCodes = ['moved', 'replaced', 'overwritten', 'log-lost'] as const
export type LostCode = (typeof lostCodes)[number]

export const storeErrorCodes = [
  /** There was a database, and there is none now. */
  'missing',
  ...lostCodes,
  'damaged',
  'not-a-database',
  'newer',
  'locked',
  'unreadable',
  'read-only',
  'disk-full',
  'no-folder',
  'unexpected',
] as const
export type StoreErrorCode = (typeof storeErrorCodes)[number]

/** The one error that leaves the store: thrown by reads and writes, returned by opening and restoring. */
export class StoreError extends Error {
  readonly code: StoreErrorCode
  /** SQLite refused the row itself (a CHECK, a key, a trigger): the database is fine, the data is not. */
  readonly constraint: boolean

  constructor(code: StoreErrorCode, message: string, cause?: unknown, constraint = false) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'StoreError'
    this.code = code
    this.constraint = constraint
  }
}

/** A mistake in our own code: a value that SQLite would change in silence, a missing or unknown name. */
export class BindError extends TypeError {
  override readonly name = 'BindError'
}

// Primary result codes: https://www.sqlite.org/rescode.html
const sqliteCodes: Readonly<Record<number, StoreErrorCode>> = {
  3: 'unreadable', // PERM
  5: 'locked', // BUSY
  6: 'locked', // LOCKED
  8: 'read-only', // READONLY
  10: 'unreadable', // IOERR
  11: 'damaged', // CORRUPT
  13: 'disk-full', // FULL
  14: 'unreadable', // CANTOPEN
  26: 'not-a-database', // NOTADB
}
const sqliteConstraint = 19

const systemCodes: Readonly<Record<string, StoreErrorCode>> = {
  EACCES: 'unreadable',
  EPERM: 'unreadable',
  EISDIR: 'unreadable',
  EIO: 'unreadable',
  ENXIO: 'unreadable',
  ENODEV: 'unreadable',
  ENOENT: 'unreadable',
  ENOTDIR: 'unreadable',
  ENOTEMPTY: 'unreadable',
  EEXIST: 'unreadable',
  ELOOP: 'unreadable',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EBUSY: 'locked',
}
/**
 * What the system said where SQLite speaks of a mere I/O error, of a file that it can't open, or even of damage, by errno
 * (Linux, macOS): a full disk or quota, a disk that was made read-only, one that does not answer or has gone.
 */
const systemErrnos: Readonly<Record<number, StoreErrorCode>> = {
  28: 'disk-full', // ENOSPC
  122: 'disk-full', // EDQUOT, Linux
  69: 'disk-full', // EDQUOT, macOS
  30: 'read-only', // EROFS
  5: 'unreadable', // EIO
  6: 'unreadable', // ENXIO
  19: 'unreadable', // ENODEV
}
/** Of these codes the system knows better; any other errno is of something earlier. */
const bySystem: ReadonlySet<number> = new Set([10, 11, 14, 26])

/** The only place that gives SQLite's and the file system's errors one of our codes. */
export function toStoreError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause
  if (!(cause instanceof Error)) return new StoreError('unexpected', String(cause), cause)
  const { errcode, systemErrno, code } = cause as Error & {
    readonly errcode?: unknown
    readonly systemErrno?: unknown
    readonly code?: unknown
  }
  if (typeof errcode === 'number') {
    const primary = errcode & 0xff
    const system =
      bySystem.has(primary) && typeof systemErrno === 'number' ? systemErrnos[systemErrno] : undefined
    const ours = system ?? sqliteCodes[primary] ?? 'unexpected'
    return new StoreError(ours, cause.message, cause, primary === sqliteConstraint)
  }
  const ours = typeof code === 'string' && Object.hasOwn(systemCodes, code) ? systemCodes[code] : undefined
  return new StoreError(ours ?? 'unexpected', cause.message, cause)
}
