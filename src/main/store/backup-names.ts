import { type BackupReason, backupReasons } from '../../shared/contract/backups.ts'
import { stampOf, timeOf } from './files.ts'

export interface BackupName {
  readonly name: string
  /** Counts on with each backup of a folder; 0 for those of before they were counted. */
  readonly number: number
  /** What the clock said, in milliseconds since 1970-01-01 UTC. */
  readonly time: number
  readonly reason: BackupReason
}

const pattern = new RegExp(`^precis-(?:(\\d{6,12})-)?(\\d{8}T\\d{9}Z)-(${backupReasons.join('|')})\\.db$`)

/** Null for what is no name of a backup. */
export function parseBackupName(name: string): BackupName | null {
  const [, number = '0', stamp = '', reason] = pattern.exec(name) ?? []
  const time = timeOf(stamp)
  return time === null ? null : { name, number: Number(number), time, reason: reason as BackupReason }
}

/**
 * The backups among these names, in the order in which they were made. Their numbers tell it: a clock may have been
 * wrong. Those without a number came before, and have only their times.
 */
export function inOrderMade(names: readonly string[]): readonly BackupName[] {
  return names
    .map(parseBackupName)
    .filter((parsed) => parsed !== null)
    .sort((a, b) => a.number - b.number || a.time - b.time || (a.name < b.name ? -1 : 1))
}

/** The name of the next backup in a folder of these names. */
export function nextBackupName(names: readonly string[], reason: BackupReason, now: number): string {
  return backupName((inOrderMade(names).at(-1)?.number ?? 0) + 1, reason, now)
}

export function backupName(number: number, reason: BackupReason, time: number): string {
  const counted = number === 0 ? '' : `${`${number}`.padStart(6, '0')}-`
  return `precis-${counted}${stampOf(time)}-${reason}.db`
}
