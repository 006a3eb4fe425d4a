import type { StoreErrorCode } from '../../../../src/main/store/errors.ts'

/** What SQLite, or the file system, says, and what it is called here. */
export const named: readonly (readonly [said: object, code: StoreErrorCode])[] = [
  [{ errcode: 13 }, 'disk-full'],
  [{ errcode: 8 | (1 << 8) }, 'read-only'],
  [{ errcode: 10 | (3 << 8) }, 'unreadable'],
  [{ errcode: 10 | (3 << 8), systemErrno: 28 }, 'disk-full'],
  // A disk that the system made read-only while the file was open (EROFS): SQLite calls it a mere I/O error.
  [{ errcode: 10 | (3 << 8), systemErrno: 30 }, 'read-only'],
  [{ errcode: 14, systemErrno: 30 }, 'read-only'],
  [{ errcode: 14, systemErrno: 28 }, 'disk-full'],
  // What SQLite read of a disk that does not answer (EIO, ENXIO, ENODEV, ESTALE) says nothing of the file.
  [{ errcode: 11, systemErrno: 5 }, 'unreadable'],
  [{ errcode: 26, systemErrno: 5 }, 'unreadable'],
  [{ errcode: 11, systemErrno: 6 }, 'unreadable'],
  [{ errcode: 11, systemErrno: 19 }, 'unreadable'],
  [{ errcode: 11, systemErrno: 0 }, 'damaged'],
  [{ errcode: 11, systemErrno: 2 }, 'damaged'],
  [{ errcode: 5 }, 'locked'],
  [{ errcode: 11 | (1 << 8) }, 'damaged'],
  [{ errcode: 26 }, 'not-a-database'],
  [{ errcode: 14 }, 'unreadable'],
  [{ errcode: 1 }, 'unexpected'],
  [{ code: 'ENOSPC' }, 'disk-full'],
  [{ code: 'EROFS' }, 'read-only'],
  [{ code: 'EACCES' }, 'unreadable'],
  [{ code: 'EIO' }, 'unreadable'],
  [{ code: 'ENODEV' }, 'unreadable'],
  [{ code: 'ENXIO' }, 'unreadable'],
  [{ code: 'ELOOP' }, 'unreadable'],
  [{ code: 'ENOTEMPTY' }, 'unreadable'],
  [{ code: 'EEXIST' }, 'unreadable'],
  [{ code: 'constructor' }, 'unexpected'],
  [{}, 'unexpected'],
]
