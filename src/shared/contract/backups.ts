/** Backups: made, copied, listed, checked and restored. */
import type { AppError } from '../errors.ts'

export const backupReasons = ['close', 'day', 'manual', 'migration', 'restore', 'kept'] as const
/** `close`: when the app closed; `day`: while it was open, on a day that had none; `kept` are those that none removes. */
export type BackupReason = (typeof backupReasons)[number]

export interface BackupEntry {
  readonly name: string
  /** Milliseconds since 1970 UTC. */
  readonly at: number
  readonly reason: BackupReason
  readonly documents: number
  readonly marks: number
  readonly reviews: number
}

/** What comes of reading a file of the data through; 'unread': it cannot be read at the moment. */
export type Checked = 'sound' | 'damaged' | 'unread'

/** A backup as the list of them shows it. */
export interface ListedBackup {
  readonly name: string
  /** Milliseconds since 1970 UTC. */
  readonly at: number
  readonly reason: BackupReason
  /** Bytes. */
  readonly size: number
  /** Null where it cannot be used. */
  readonly contents: {
    readonly documents: number
    readonly marks: number
    readonly reviews: number
  } | null
  /** Why it cannot be used, as far as is known before it is read through; null where nothing is wrong with it. */
  readonly fault: BackupFault | null
}

/** 'newer': a newer Precis made it; 'unread': it cannot be read at the moment. */
export const backupFaults = ['damaged', 'newer', 'unread'] as const
export type BackupFault = (typeof backupFaults)[number]

export interface BackupsState {
  /** The newest first. */
  readonly backups: readonly ListedBackup[]
  /** The bytes of the files that documents were read from: each lies there once for all backups. */
  readonly objects: number
  /** The most bytes that the backups may take together. */
  readonly budget: number
  /** Why the last one was not made, if it was not. */
  readonly failure: Failed | null
  /** The second place for them; null if there is none. */
  readonly place: {
    readonly folder: string
    /** Whether each backup is copied to the second place too. */
    readonly each: boolean
    /** When a backup was last copied to the second place. */
    readonly copiedAt: number | null
    readonly failure: Failed | null
  } | null
}

export interface Failed {
  readonly at: number
  readonly error: AppError
}

export interface BackupCalls {
  /** The backups that can be restored, the newest first. */
  'backups:list': { request: null; reply: readonly BackupEntry[] }
  /** All backups, with what is known of each, and of the folders they go to. */
  'backups:state': { request: null; reply: BackupsState }
  /** Makes one; `copied` is why it did not go to the second place, if it was to. */
  'backups:make': { request: null; reply: { copied: AppError | null } }
  /**
   * Copies what is newest to the second place, after a backup if there is anything to back up. Asks for a folder where
   * there is none, or another one is to be chosen; null if none was chosen.
   */
  'backups:copy': { request: { choose: boolean }; reply: { folder: string } | null }
  /** Asks for a file and takes it among the backups, as the newest one; null if none was chosen. */
  'backups:add': { request: null; reply: { name: string } | null }
  /** Reads one through. */
  'backups:check': { request: { name: string }; reply: { found: Checked } }
  /** Sets what they may take together, and whether each goes to the second place; without one, it is forgotten. */
  'backups:set': { request: { budget: number; place: { each: boolean } | null }; reply: null }
  /** Puts a backup in place of the data; what was there is kept: as a backup, or where it can't be read, set aside. */
  'backups:restore': { request: { name: string }; reply: { setAside: string | null; isKept: boolean } }
}

export const backupChannels = {
  'backups:list': 0,
  'backups:state': 0,
  'backups:make': 0,
  'backups:copy': 0,
  'backups:add': 0,
  'backups:check': 0,
  'backups:set': 0,
  'backups:restore': 0,
} satisfies Record<keyof BackupCalls, 0>
